import { IsBoolean, IsEmail } from 'class-validator';
import { ArrayMinSize } from 'class-validator';
import { Ids, Maybe, PlainDateField, SeenVersion, Text } from '../../common/fields';
import { MOST_INVITATIONS } from './invitation-wording.dto';

export class PrepareInvitationsDto {
  /** An invitation for every delegation that has none. */
  @IsBoolean()
  delegations: boolean;

  /** And one for each of these attendees, by name; those who have one keep it. */
  @Ids(MOST_INVITATIONS)
  attendeeIds: string[];
}

export class UpdateInvitationDto {
  /** The version that the writer saw. */
  @SeenVersion()
  version: number;

  /** Whom the paper invites, as printed; stands once it is issued. */
  @Text(500)
  addressee: string;

  /** Where the mail goes; null: on paper only. */
  @Maybe()
  @Text(254)
  @IsEmail()
  email?: string | null;
}

export class SomeInvitationsDto {
  /** The invitations that are meant. */
  @Ids(MOST_INVITATIONS)
  @ArrayMinSize(1)
  ids: string[];
}

export class AnswerDeadlineDto {
  /** The version of the meeting that the writer saw. */
  @SeenVersion()
  version: number;

  /** Last day for answers, not after the meeting; null: none. */
  @Maybe()
  @PlainDateField()
  answerBy?: string | null;
}
