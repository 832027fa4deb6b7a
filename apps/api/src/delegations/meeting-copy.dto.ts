import { IdField, Maybe, PlainDateField, SomeOf, Text, WholeNumber } from '../common/fields';
import { FIRST_YEAR, LAST_YEAR } from '../meetings/meeting.dto';

/** What of a meeting goes into its copy; attendance, answers and real times never do. */
export const COPY_PARTS = ['AGENDA', 'DELEGATIONS', 'PEOPLE', 'NOTES', 'FILES'] as const;
export type CopyPart = (typeof COPY_PARTS)[number];

export class CopyMeetingDto {
  /** Made by the client: the same id twice is one meeting. */
  @IdField()
  id: string;

  /** The cluster of the new meeting, which the caller's province heads in its year; left out: the same. */
  @Maybe()
  @IdField()
  clusterId?: string | null;

  /** Năm thi đua of the new meeting. */
  @WholeNumber(FIRST_YEAR, LAST_YEAR)
  emulationYear: number;

  /** Its day, in Vietnam. */
  @PlainDateField()
  heldOn: string;

  /** As it will stand on the invitation. */
  @Text(300)
  title: string;

  /** Where people will go. */
  @Text(300)
  venue: string;

  /**
   * AGENDA: the lines, with the years of their titles moved on; DELEGATIONS: the units, those that have merged by their
   * successors; PEOPLE: persons with the positions that the directory knows on the new day; NOTES: what there is to say
   * to delegates and of each line; FILES: the secretariat's documents.
   */
  @SomeOf(COPY_PARTS, 'MeetingCopyPart')
  parts: CopyPart[];
}
