import { IsBoolean } from 'class-validator';
import { IdField, Ids } from '../common/fields';
import { MOST_ITEMS } from './agenda.dto';

export class CarryOverDto {
  /** Unfinished lines of this meeting; a line takes its unfinished parts along. */
  @Ids(MOST_ITEMS)
  itemIds: string[];

  /** The meeting that takes them: of the same cluster, run by the caller, not yet closed. */
  @IdField()
  toMeetingId: string;

  /** The lines also stay here; what the record already speaks of always stays. */
  @IsBoolean()
  keep: boolean;
}

/** A meeting that may take unfinished lines. */
export class CarryOverTargetDto {
  /** The meeting. */
  id: string;
  /** As it stands on the invitation. */
  title: string;
  /** Its day, in Vietnam: `YYYY-MM-DD`. */
  heldOn: string;
}

export class CarryOverTargetsDto {
  /** The next one first. */
  items: CarryOverTargetDto[];
}
