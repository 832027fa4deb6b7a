import { Spine1790000000000 } from './1790000000000-spine';
import { Scheduling1795000000000 } from './1795000000000-scheduling';
import { Desk1800000000000 } from './1800000000000-desk';
import { DeskFollowUp1805000000000 } from './1805000000000-desk-follow-up';
import { InvitationWording1806000000000 } from './1806000000000-invitation-wording';
import { SearchPairs1807000000000 } from './1807000000000-search-pairs';

/** In the order of their time; named one by one because the program is bundled. */
export const MIGRATIONS = [
  Spine1790000000000,
  Scheduling1795000000000,
  Desk1800000000000,
  DeskFollowUp1805000000000,
  InvitationWording1806000000000,
  SearchPairs1807000000000,
];
