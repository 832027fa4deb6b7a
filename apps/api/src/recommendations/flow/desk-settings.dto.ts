import { SeenVersion, WholeNumber } from '../../common/fields';
import { NamedDto } from './named.dto';

const Days = (): PropertyDecorator => WholeNumber(1, 250);

/** The deadlines of the desk, in working days. A change holds for what begins after it. */
export class DeskSettingsFieldsDto {
  /** Phân loại: from receipt to classification. */
  @Days()
  triageDays: number;

  /** Bổ sung, làm rõ: from the question to the missing facts. */
  @Days()
  clarifyDays: number;

  /** Trả lời: from the assignment to the answer. */
  @Days()
  answerDays: number;

  /** The same for what is urgent. */
  @Days()
  urgentAnswerDays: number;

  /** The same for what is complex. */
  @Days()
  complexAnswerDays: number;

  /** For a co-ordinating unit to give its opinion. */
  @Days()
  opinionDays: number;

  /** Công bố: from the approval of an answer to its publication. */
  @Days()
  publishDays: number;

  /** For a province to say that it has the answer; silence after that counts as receipt. */
  @Days()
  receiptDays: number;

  /** For an answer that did not satisfy its province, or is to be corrected. */
  @Days()
  correctionDays: number;

  /** So many working days before a deadline it is "due soon"; 0: on the day itself. */
  @WholeNumber(0, 60)
  dueSoonDays: number;
}

export class UpdateDeskSettingsDto extends DeskSettingsFieldsDto {
  @SeenVersion()
  version: number;
}

export class DeskSettingsDto extends DeskSettingsFieldsDto {
  /** Raised by every change; whoever changes them names the version that they saw. */
  version: number;
  /** What the caller may do now: `update`. */
  actions: string[];
}

/** Whoever a recommendation may be given to at the board. */
export class DeskPeopleDto {
  /** By name. */
  items: NamedDto[];
}
