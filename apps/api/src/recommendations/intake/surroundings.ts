import type { EntityManager } from 'typeorm';
import type { Meeting } from '../../meetings/meeting.entity';
import { recommendationCode } from '../recommendation-number';
import { type Nameable, nameable } from './naming';

/** Something that a unit asked before, in the same words. */
export interface AskedBefore {
  code: string;
  /** For the meeting that the table is brought for: then it is no repeat but the same. */
  here: boolean;
}

/** What a table is compared with. */
export interface Surroundings {
  today: string;
  /** The units that may ask: members of the cluster on the day of the meeting, and those that were there. */
  members: readonly Nameable[];
  /** All other units, so that one can be told that it is no member. */
  elsewhere: readonly Nameable[];
  /** The units that the bringer may ask for here; null: every member. */
  own: readonly Nameable[] | null;
  topics: readonly Nameable[];
  /** By unit and words ({@link askedKey}). */
  earlier: ReadonlyMap<string, AskedBefore>;
}

interface UnitRow {
  id: string;
  name: string;
  fullName: string;
  present: boolean;
}

const UNITS = `
  SELECT u.id, u.name, u.full_name AS "fullName",
    EXISTS (SELECT 1 FROM cluster_membership c WHERE c.unit_id = u.id AND c.cluster_id = $2
            AND daterange(c.valid_from, c.valid_to, '[]') @> $3::date)
    OR EXISTS (SELECT 1 FROM delegation d WHERE d.unit_id = u.id AND d.meeting_id = $1) AS present
  FROM unit u ORDER BY u.name, u.id`;

const TOPICS = `
  SELECT id, code, name_vi AS "nameVi", name_en AS "nameEn" FROM topic WHERE NOT retired ORDER BY position, id`;

/** The words in the same form as wordsKey (naming.ts): libs/vietnamese and the database fold alike. */
const keyOf = (text: string): string => `trim(regexp_replace(fold(${text}), '[^a-z0-9]+', ' ', 'g'))`;

/** Letters by which a row is looked for first, and the characters of a text that hold them; signs may be among those. */
const BEGINNING = 20;
const HOLD_BEGINNING = 60;

/** To fold all that a cluster has ever asked takes seconds: only what begins alike is folded whole. */
const EARLIER = `
  WITH asked AS MATERIALIZED (
    SELECT r.raised_by_unit_id AS unit, r.number_year, r.number, r.meeting_id = $1 AS here, r.text,
      left(${keyOf(`left(r.text, ${String(HOLD_BEGINNING)})`)}, ${String(BEGINNING)}) AS beginning
    FROM recommendation r JOIN meeting m ON m.id = r.meeting_id
    WHERE m.cluster_id = $2 AND r.raised_by_unit_id = ANY($3) AND r.number IS NOT NULL
  ), alike AS MATERIALIZED (
    SELECT a.*, ${keyOf('a.text')} AS key FROM asked a
    WHERE beginning = ANY($5) OR length(beginning) < ${String(BEGINNING)}
  )
  SELECT unit, key, number_year AS "numberYear", number, here
  FROM alike WHERE key = ANY($4) ORDER BY here, number_year, number`;

export type ReadSurroundings = Omit<Surroundings, 'earlier'>;

/** Units and topics that rows may name. Two statements. */
export async function readSurroundings(
  tx: EntityManager,
  { id, clusterId, heldOn }: Meeting,
  ownUnitIds: readonly string[] | null,
  today: string,
): Promise<ReadSurroundings> {
  const units = await tx.query<UnitRow[]>(UNITS, [id, clusterId, heldOn]);
  const topics = await tx.query<{ id: string; code: string; nameVi: string; nameEn: string }[]>(TOPICS);
  const named = (rows: readonly UnitRow[]) => rows.map((one) => nameable(one.id, one.name, [one.fullName]));
  const own = ownUnits(units, ownUnitIds);
  const isMember = (one: UnitRow) => one.present || (own?.includes(one) ?? false);
  return {
    today,
    members: named(units.filter(isMember)),
    elsewhere: named(units.filter((one) => !isMember(one))),
    own: own === null ? null : named(own),
    topics: topics.map((one) => nameable(one.id, one.nameVi, [one.nameEn, one.code])),
  };
}

/** Who speaks for several units means the one that is a member here; a guest is none. */
function ownUnits(units: readonly UnitRow[], ids: readonly string[] | null): readonly UnitRow[] | null {
  if (ids === null) return null;
  const own = units.filter(({ id }) => ids.includes(id));
  const here = own.filter(({ present }) => present);
  return here.length > 0 ? here : own;
}

export const askedKey = (unitId: string, words: string): string => `${unitId}\n${words}`;

/** What these units asked in these words before, in this cluster. One statement. */
export async function readEarlier(
  tx: EntityManager,
  { id, clusterId }: Meeting,
  asked: readonly { unitId: string; words: string }[],
): Promise<Map<string, AskedBefore>> {
  if (asked.length === 0) return new Map();
  const units = [...new Set(asked.map(({ unitId }) => unitId))];
  const words = [...new Set(asked.map((one) => one.words))];
  const beginnings = [...new Set(words.map((one) => one.slice(0, BEGINNING)))];
  const rows = await tx.query<{ unit: string; key: string; numberYear: number; number: number; here: boolean }[]>(
    EARLIER,
    [id, clusterId, units, words, beginnings],
  );
  // Ordered so that the one of this meeting, else the latest, is what stays.
  return new Map(
    rows.map(({ unit, key, numberYear, number, here }) => [
      askedKey(unit, key),
      { code: recommendationCode(numberYear, number), here },
    ]),
  );
}
