import { isPromise } from '../commitments/promises';
import { RESULT_CLASSES, type ResultClass } from '../recommendation.entity';
import { grouped } from './grouped';
import type { AnswerRow, AskedRow } from './report-rows';
import { documentsOf, type ReportGroup } from './report-groups';
import type {
  AtMeetingDto,
  EarlierProgressDto,
  NamedFigureDto,
  ReportFiguresDto,
  ReportItemDto,
  ReportItemsDto,
  ResultFigureDto,
  SettlingDocumentDto,
} from './report.dto';

/** A part of the paper lists so many; the appendix has all. */
const MOST_LISTED = 50;

/** What is listed in the text is read at a glance: the appendix has all its words. */
const LONGEST_TEXT = 200;

export function shortened(text: string): string {
  const words = text.replaceAll(/\s+/gu, ' ').trim();
  if (words.length <= LONGEST_TEXT) return words;
  const cut = words.lastIndexOf(' ', LONGEST_TEXT);
  // A word of more than 200 characters is cut where it is, but no letter in half.
  return `${words.slice(0, cut > 0 ? cut : LONGEST_TEXT).replace(/\p{Cs}$/u, '')}…`;
}

const originsOf = (groups: readonly ReportGroup[]): number =>
  groups.reduce((sum, { origins }) => sum + origins.length, 0);

const toItem = (group: ReportGroup): ReportItemDto => ({
  id: group.id,
  code: group.code,
  text: shortened(group.text),
  units: group.units,
  leadUnit: group.leadUnit,
  dueOn: group.dueOn,
  times: group.origins.length + group.repeats.length,
  repeats: group.repeats,
  result: group.result,
  competence: group.competence,
});

const toItems = (groups: readonly ReportGroup[]): ReportItemsDto => ({
  total: groups.length,
  items: groups.slice(0, MOST_LISTED).map(toItem),
});

function byTopic(groups: readonly ReportGroup[]): NamedFigureDto[] {
  const topics = grouped(groups, ({ topic }) => topic);
  const place = (name: string | null) => topics.get(name)?.[0].topicPosition ?? Number.MAX_SAFE_INTEGER;
  return [...topics]
    .map(([name, of]) => ({ name, origins: originsOf(of), groups: of.length }))
    .sort((a, b) => place(a.name) - place(b.name));
}

/** Who asked most comes first; what several asked together counts for each of them. */
function byUnit(groups: readonly ReportGroup[]): NamedFigureDto[] {
  const asked = groups.flatMap((group) => group.origins);
  const names = new Intl.Collator('vi');
  return [...grouped(asked, ({ raisedBy }) => raisedBy)]
    .map(([name, of]) => ({ name, origins: of.length, groups: new Set(of.map(({ groupId }) => groupId)).size }))
    .sort((a, b) => b.origins - a.origins || names.compare(a.name ?? '\uffff', b.name ?? '\uffff'));
}

const byResult = (groups: readonly ReportGroup[]): ResultFigureDto[] =>
  [...RESULT_CLASSES, null].map((result) => {
    const of = groups.filter((group) => group.result === result);
    return { result, origins: originsOf(of), groups: of.length };
  });

/** To collect something and pass it on is to note it, not to answer it (docs/domain.md §4.1: "b with escalation"). */
const NOTING: readonly string[] = ['AGGREGATE', 'REPORT_UP'];

const isAnswer = ({ spoken, kinds }: AnswerRow): boolean => spoken && kinds.some((kind) => !NOTING.includes(kind));

function atMeeting(groups: readonly ReportGroup[]): AtMeetingDto {
  const answered = new Set(
    groups.flatMap(({ answers }) => answers.filter(isAnswer).map(({ recommendationId }) => recommendationId)),
  );
  const asked = groups.flatMap(({ origins }) => origins);
  const said = asked.filter(({ channel }) => channel === 'AT_MEETING');
  const answeredThere = said.filter(({ id }: AskedRow) => answered.has(id)).length;
  return { answered: answeredThere, noted: said.length - answeredThere, elsewhere: asked.length - said.length };
}

function settlingDocuments(settled: readonly ReportGroup[]): SettlingDocumentDto[] {
  const found = settled.flatMap((group) => documentsOf(group).map((reference) => ({ reference, code: group.code })));
  return [...grouped(found, ({ reference }) => reference)].map(([reference, of]) => ({
    reference,
    codes: of.map(({ code }) => code),
  }));
}

/** What the first answers said of it: under way, or planned (docs/domain.md §4.1, mapping of the seed). */
function formerResult({ answers, result }: ReportGroup): 'IN_PROGRESS' | 'PLANNED' | null {
  if (result === 'IN_PROGRESS' || result === 'PLANNED') return result;
  for (const answer of answers) {
    const { kinds, tense } = answer;
    if (isPromise(answer)) return 'PLANNED';
    if (tense === 'ONGOING' || ['IN_PROGRESS', ...NOTING].some((kind) => (kinds as string[]).includes(kind))) {
      return 'IN_PROGRESS';
    }
  }
  return null;
}

/** Whose end is not in sight: still "đang" or "sẽ giải quyết", or taken up again. */
const isOpen = ({ result }: ReportGroup): boolean => result !== 'RESOLVED' && result !== 'EXPLAINED';

function earlierProgress(earlier: readonly ReportGroup[]): EarlierProgressDto[] {
  const count = (groups: readonly ReportGroup[], result: ResultClass | null) =>
    groups.filter((group) => group.result === result).length;
  return (['IN_PROGRESS', 'PLANNED'] as const).map((former) => {
    const of = earlier.filter((group) => formerResult(group) === former);
    return {
      former,
      total: of.length,
      resolved: count(of, 'RESOLVED'),
      explained: count(of, 'EXPLAINED'),
      inProgress: count(of, 'IN_PROGRESS'),
      planned: count(of, 'PLANNED'),
      unsettled: count(of, null),
    };
  });
}

/** Raised by several, or raised before. */
const isRepeated = ({ origins, repeats }: ReportGroup): boolean => origins.length > 1 || repeats.length > 0;

/**
 * Cơ chế, chính sách, nguồn lực: what only the Government or the National Assembly can decide, and what is filed under policy
 * and law, or funding. Nothing else in the data tells it.
 */
const needsMechanism = ({ competence, topicCode }: ReportGroup): boolean =>
  competence === 'GOVERNMENT' ||
  competence === 'NATIONAL_ASSEMBLY' ||
  topicCode === 'POLICY_LAW' ||
  topicCode === 'FUNDING';

/** The figures of docs/domain.md §4.4. `earlier`: what earlier years left open, and what of it was settled since. */
export function reportFigures(groups: readonly ReportGroup[], earlier: readonly ReportGroup[]): ReportFiguresDto {
  const settled = groups.filter(({ result }) => result === 'RESOLVED');
  const repeated = groups.filter(isRepeated).sort((a, b) => toItem(b).times - toItem(a).times);
  const promised = earlier.filter((group) => formerResult(group) !== null);
  return {
    origins: originsOf(groups),
    groups: groups.length,
    byTopic: byTopic(groups),
    byUnit: byUnit(groups),
    byResult: byResult(groups),
    atMeeting: atMeeting(groups),
    documents: settlingDocuments(settled),
    settledWithoutDocument: settled.filter((group) => documentsOf(group).length === 0).length,
    earlier: earlierProgress(promised),
    earlierOpen: toItems(promised.filter(isOpen)),
    repeated: toItems(repeated),
    mechanisms: toItems(groups.filter(needsMechanism)),
    overdue: toItems(groups.filter(({ overdue }) => overdue)),
  };
}
