import { v5 as uuidv5 } from 'uuid';
import type { Meeting } from '../meetings/meeting.entity';
import type { CopyPart } from './meeting-copy.dto';

/**
 * The id of the copy of a row in this new meeting. It follows from both, so that what a repeated request finds done it does
 * not do again, and what belongs together in the old meeting does so in the new one.
 */
export const copyId = (meetingId: string, id: string): string => uuidv5(id, meetingId);

/** The old meeting and the new one. */
export interface Copying {
  from: Meeting;
  /** Whether the caller runs the old meeting: accounts and how to reach people are told to nobody else. */
  managed: boolean;
  to: Pick<Meeting, 'id' | 'emulationYear' | 'heldOn' | 'hostUnitId'>;
  parts: ReadonlySet<CopyPart>;
}
