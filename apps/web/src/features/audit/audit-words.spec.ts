import * as contract from '@kyhop/api-contract';
import { describe, expect, it } from 'vitest';
import vi from '../../i18n/vi/audit';

/** Lists of the contract whose codes the database keeps, and the trail so shows. */
const KEPT = [
  'AGENDA_ITEM_KIND_VALUES',
  'ANSWER_TERM_VALUES',
  'ANSWER_WAY_VALUES',
  'APPLICANT_WANT_VALUES',
  'ATTENDANCE_VALUES',
  'ATTENDEE_KIND_VALUES',
  'ATTENDEE_ROLE_VALUES',
  'ATTENDEE_SIDE_VALUES',
  'CHANNEL_VALUES',
  'CLUSTER_TYPE_VALUES',
  'COMING_VALUES',
  'COMMITMENT_STATE_VALUES',
  'COMPETENCE_VALUES',
  'CONSENSUS_OUTCOME_VALUES',
  'DAY_PART_VALUES',
  'ENTRY_KIND_VALUES',
  'FEED_SCOPE_VALUES',
  'FILE_AUDIENCE_VALUES',
  'HOLIDAY_KIND_VALUES',
  'INVITATION_ANSWER_VALUES',
  'LOCALE_VALUES',
  'MEETING_KIND_VALUES',
  'MEETING_STATUS_VALUES',
  'MINUTES_STATUS_VALUES',
  'PAPER_STATE_VALUES',
  'RECOMMENDATION_STATUS_VALUES',
  'REPLY_STATE_VALUES',
  'RESPONSE_KIND_VALUES',
  'RESPONSE_STATUS_VALUES',
  'RESULT_CLASS_VALUES',
  'ROLE_VALUES',
  'TENSE_VALUES',
  'UNIT_KIND_VALUES',
] as const;

describe('the words of the trail', () => {
  it.each(KEPT)('has one for every code of %s', (list) => {
    expect(contract[list].filter((code) => !(code in vi.value))).toEqual([]);
  });
});
