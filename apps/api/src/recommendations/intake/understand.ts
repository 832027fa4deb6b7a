import { countCharacters, parseVietnameseDate } from '@kyhop/vietnamese';
import { COMPETENCE_NAMES, competenceOf } from './competences';
import type { IntakeField } from './intake-columns';
import type { IntakeCells, IntakeIssue, Named, ReadIntakeRow, Understood } from './intake-row';
import { bare, type Nameable, namedIn, nearest } from './naming';
import type { Surroundings } from './surroundings';

/** Characters that fit (recommendation.dto.ts). */
const LONGEST: Partial<Record<IntakeField, number>> = { TEXT: 10_000, PERSON: 300, NOTE: 1000 };

/** Of several units, or of all: "các tỉnh", "12 tỉnh", "các đại biểu". */
const OF_MANY = /^(?:cac|nhieu|mot so|toan the|tat ca|\d+)\b/u;

type Cells = Pick<ReadIntakeRow, 'cells' | 'section' | 'unconverted'>;
type Known = Omit<Surroundings, 'earlier'>;

/** What is told about a cell. */
export const issue = (
  severity: IntakeIssue['severity'],
  field: IntakeField,
  code: IntakeIssue['code'],
  { params = {}, suggestions = [] }: Partial<Pick<IntakeIssue, 'params' | 'suggestions'>> = {},
): IntakeIssue => ({ field, severity, code, params, suggestions });

/** What a row asks, for whom and about what, and what of it could not be understood. */
export function understand(row: Cells, known: Known): Understood & { issues: IntakeIssue[] } {
  const { cells } = row;
  const unit = unitOf(row, known);
  const topic = topicOf(cells, known);
  const competence = cells.COMPETENCE === '' ? null : competenceOf(cells.COMPETENCE);
  const raisedOn = cells.DAY === '' ? null : parseVietnameseDate(cells.DAY);
  return {
    unit: unit.unit,
    topic: topic.topic,
    competence,
    raisedBy: [unit.words, cells.PERSON].filter((words) => words !== '').join(', ') || null,
    raisedOn,
    issues: [
      ...textIssues(row),
      ...unit.issues,
      ...topic.issues,
      ...competenceIssues(cells, competence !== null),
      ...dayIssues(cells, raisedOn, known.today),
    ],
  };
}

function* textIssues({ cells, unconverted }: Cells): Generator<IntakeIssue> {
  if (cells.TEXT === '') yield issue('ERROR', 'TEXT', 'required');
  for (const [field, max] of Object.entries(LONGEST) as [IntakeField, number][]) {
    if (countCharacters(cells[field]) > max) yield issue('ERROR', field, 'too_long', { params: { max } });
  }
  for (const field of unconverted) yield issue('WARNING', field, 'not_converted');
}

interface UnitRead {
  unit: Named | null;
  /** Who asks, in words, when it is not one unit. */
  words: string;
  issues: IntakeIssue[];
}

const asNamed = ({ id, name }: Nameable): Named => ({ id, name });

/** Đơn vị kiến nghị: the cell says most, then the line above the row; whoever speaks for one unit need not say it. */
function unitOf({ cells, section }: Cells, known: Known): UnitRead {
  const { own } = known;
  const told = cells.UNIT;
  const only = own !== null && own.length === 1 ? own[0] : undefined;
  if (told === '') {
    const [above, ...others] = namedIn(section ?? '', known.members);
    const unit = (others.length === 0 ? above : undefined) ?? only;
    if (unit !== undefined) return unitAllowed(unit, own);
    return withoutUnit('', own, 'no_unit', []);
  }
  const found = namedIn(told, known.members);
  const [unit] = found;
  if (unit !== undefined && found.length === 1) return unitAllowed(unit, own);
  const suggestions = found.map(({ name }) => name).slice(0, 5);
  if (found.length > 1 || OF_MANY.test(bare(told))) return withoutUnit(told, own, 'not_one_unit', suggestions);
  return unknownUnit(told, known);
}

/** A focal point speaks for its own province. */
function unitAllowed(unit: Nameable, own: Known['own']): UnitRead {
  if (own === null || own.some(({ id }) => id === unit.id)) return { unit: asNamed(unit), words: '', issues: [] };
  const suggestions = own.map(({ name }) => name);
  return { unit: null, words: '', issues: [issue('ERROR', 'UNIT', 'other_unit', { suggestions })] };
}

function withoutUnit(
  words: string,
  own: Known['own'],
  code: 'no_unit' | 'not_one_unit',
  suggestions: string[],
): UnitRead {
  if (own === null) return { unit: null, words, issues: [issue('WARNING', 'UNIT', code, { suggestions })] };
  const ownNames = own.map(({ name }) => name);
  const told = code === 'no_unit' ? code : 'other_unit';
  return { unit: null, words: '', issues: [issue('ERROR', 'UNIT', told, { suggestions: ownNames })] };
}

/** A unit that exists but was not in the cluster on the day of the meeting is told apart from a slip of the pen. */
function unknownUnit(told: string, { members, elsewhere, own }: Known): UnitRead {
  const suggestions = own?.map(({ name }) => name) ?? nearest(told, members);
  const [known] = namedIn(told, elsewhere);
  const found =
    known === undefined
      ? issue('ERROR', 'UNIT', 'unknown_unit', { suggestions })
      : issue('ERROR', 'UNIT', own === null ? 'not_a_member' : 'other_unit', {
          params: { unit: known.name },
          suggestions,
        });
  return { unit: null, words: '', issues: [found] };
}

/** Lĩnh vực by its name, or by words that stand in one name only. */
function topicOf({ TOPIC }: IntakeCells, { topics }: Known): { topic: Named | null; issues: IntakeIssue[] } {
  if (TOPIC === '') return { topic: null, issues: [] };
  const words = bare(TOPIC);
  const named = namedIn(TOPIC, topics);
  const within = topics.filter(({ keys }) => keys.some((key) => ` ${key} `.includes(` ${words} `)));
  const found = named.length > 0 ? named : within;
  const [topic] = found;
  if (topic !== undefined && found.length === 1) return { topic: asNamed(topic), issues: [] };
  const suggestions = found.length > 1 ? found.slice(0, 5).map(({ name }) => name) : nearest(TOPIC, topics);
  return { topic: null, issues: [issue('ERROR', 'TOPIC', 'unknown_topic', { suggestions })] };
}

function* competenceIssues({ COMPETENCE }: IntakeCells, isKnown: boolean): Generator<IntakeIssue> {
  if (COMPETENCE === '' || isKnown) return;
  yield issue('ERROR', 'COMPETENCE', 'unknown_competence', { suggestions: [...COMPETENCE_NAMES] });
}

/** As early as every other day that is entered (common/fields.ts): what is earlier is a slip of the pen. */
const FIRST_DAY = '1900-01-01';

function* dayIssues({ DAY }: IntakeCells, day: string | null, today: string): Generator<IntakeIssue> {
  if ((DAY !== '' && day === null) || (day !== null && day < FIRST_DAY)) yield issue('ERROR', 'DAY', 'not_a_day');
  if (day !== null && day > today) yield issue('ERROR', 'DAY', 'future_day');
}
