import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, ValidateNested } from 'class-validator';
import { IdField, Maybe, OneOf, PlainDateField, SeenVersion, Text } from '../../common/fields';
import { AskOpinionDto } from '../opinions/opinion.dto';
import { ANSWER_TERMS, type AnswerTerm } from '../recommendation.entity';

/** More co-ordinating units are not asked at once. */
const MOST_OPINIONS = 20;

/** How many recommendations one request assigns. */
const MOST_AT_ONCE = 100;

/** Who leads, who follows it, until when. */
export class AssignmentDto {
  /** Đơn vị chủ trì. */
  @IdField()
  leadUnitId: string;

  /** Who at the board follows it; left out: nobody. */
  @Maybe()
  @IdField()
  handlerId?: string | null;

  /** How long the answer may take; reckoned from today, when it is assigned for the first time. */
  @OneOf(ANSWER_TERMS, 'AnswerTerm')
  answerTerm: AnswerTerm;

  /** Until when, if not as the term has it; from today on. Once there is a deadline only an extension moves it. */
  @Maybe()
  @PlainDateField()
  dueOn?: string | null;
}

/** Chuyển đơn vị chủ trì, phối hợp. */
export class AssignRecommendationDto extends AssignmentDto {
  @SeenVersion()
  version: number;

  /** Co-ordinating units whose opinion is asked at once, at most 20. */
  @Maybe()
  @IsArray()
  @ArrayMaxSize(MOST_OPINIONS, { context: { max: MOST_OPINIONS } })
  @ValidateNested({ each: true })
  @Type(() => AskOpinionDto)
  opinions?: AskOpinionDto[] | null;
}

export class SeenRecommendationDto {
  /** The recommendation. */
  @IdField()
  id: string;

  @SeenVersion()
  version: number;
}

/** Recommendations of one kind that go to one unit. */
export class AssignRecommendationsDto extends AssignmentDto {
  /** 1 to 100 recommendations, each as its reader saw it; every one is judged by itself. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_AT_ONCE, { context: { max: MOST_AT_ONCE } })
  @ValidateNested({ each: true })
  @Type(() => SeenRecommendationDto)
  items: SeenRecommendationDto[];
}

/** Gia hạn. */
export class ExtendDeadlineDto {
  @SeenVersion()
  version: number;

  /** The new deadline, from today on. */
  @PlainDateField()
  dueOn: string;

  /** Why, at most 1,000 characters. */
  @Text(1000)
  reason: string;
}

/** Tổng hợp, báo cáo cấp có thẩm quyền. */
export class ReportUpDto {
  @SeenVersion()
  version: number;

  /** Made by the client: the same id twice is one report. */
  @IdField()
  id: string;

  /** Cấp có thẩm quyền, as the document names it. */
  @Text(300)
  authority: string;

  /** Number and date of the document: "số 123/BC-BTĐKT ngày 02/4/2021". */
  @Text(300)
  documentReference: string;

  /** When it was reported; today at the latest. */
  @PlainDateField()
  reportedOn: string;

  /** What else there is to say, at most 2,000 characters. */
  @Maybe()
  @Text(2000)
  note?: string | null;
}

/** What came back to a report upwards. */
export class ReplyToReportDto {
  @SeenVersion()
  version: number;

  /** What the authority said, at most 10,000 characters. */
  @Text(10_000)
  reply: string;

  /** When; from the day of the report until today. */
  @PlainDateField()
  repliedOn: string;
}
