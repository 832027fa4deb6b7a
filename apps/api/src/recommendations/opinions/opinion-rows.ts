import type { Caller } from '../../identity/caller';
import type { Scope } from '../../identity/meeting-scope';
import type { OpinionDto } from './opinion.dto';

/** The columns of an opinion, as pairs for json_build_object, from these sources. */
export const OPINION_PAIRS = `'id', o.id, 'unit', json_build_object('id', asked.id, 'name', asked.name), 'question', o.question,
  'dueOn', o.due_on, 'askedBy', asker.display_name, 'askedAt', o.asked_at, 'text', o.text,
  'givenBy', giver.display_name, 'givenAt', o.given_at, 'version', o.version`;

export const OPINION_SOURCES = `coordinating_opinion o
  JOIN unit asked ON asked.id = o.unit_id
  LEFT JOIN user_account asker ON asker.id = o.asked_by_id
  LEFT JOIN user_account giver ON giver.id = o.given_by_id`;

/** An opinion as JSON gives it. */
export type OpinionRow = Omit<OpinionDto, 'askedAt' | 'givenAt' | 'overdue' | 'actions'> & {
  askedAt: string;
  givenAt: string | null;
};

/** The opinions `o` that exist for the caller: all for the board, for a unit those asked of it. */
export const visibleOpinions = (caller: Caller): Scope => ({
  sql: caller.can('recommendation:handle') ? 'TRUE' : 'o.unit_id = ANY(:opinionUnits)',
  parameters: { opinionUnits: caller.unitsAs('SECRETARIAT', 'FOCAL_POINT') },
});

/** The opinions on `r` that exist for the caller: all for the board, for a unit its own. One JSON value, oldest first. */
export function opinionsOf(caller: Caller): Scope {
  const visible = visibleOpinions(caller);
  return {
    sql: `coalesce((
      SELECT json_agg(json_build_object(${OPINION_PAIRS}) ORDER BY o.asked_at, o.id)
      FROM ${OPINION_SOURCES}
      WHERE o.recommendation_id = r.id AND ${visible.sql}), '[]')`,
    parameters: visible.parameters,
  };
}

/** What is given stands; the board may enter what came by letter, and take back what it asked in vain. */
function opinionActions(caller: Caller, { givenAt, unit }: Pick<OpinionRow, 'givenAt' | 'unit'>): string[] {
  if (givenAt !== null) return [];
  if (caller.can('recommendation:handle')) return ['give', 'withdraw'];
  return caller.unitsAs('SECRETARIAT', 'FOCAL_POINT').includes(unit.id) ? ['give'] : [];
}

/** @param today in Vietnam: decides what is overdue. */
export const toOpinionDto = (caller: Caller, row: OpinionRow, today: string): OpinionDto => ({
  ...row,
  askedAt: new Date(row.askedAt),
  givenAt: row.givenAt === null ? null : new Date(row.givenAt),
  overdue: row.givenAt === null && row.dueOn < today,
  actions: opinionActions(caller, row),
});
