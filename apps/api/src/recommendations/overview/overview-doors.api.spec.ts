import { beforeAll, describe, expect, it } from 'vitest';
import { v7 as uuidv7 } from 'uuid';
import { useApi } from '../../../test/api';
import {
  aCluster,
  aClusterYear,
  aMeeting,
  aMembership,
  aRecommendation,
  aResponse,
  aUser,
  centralBoard,
  province,
} from '../../../test/factories';
import type { Role } from '../../identity/permissions';
import { AnswerReceipt } from '../receipts/answer-receipt.entity';
import type { RecommendationPageDto } from '../recommendation-list.dto';
import type { Recommendation } from '../recommendation.entity';
import type { OverviewDto, OverviewFiguresDto } from './overview.dto';

const api = useApi();

const kienGiang = province('kien-giang');
const haNoi = province('ha-noi');

/** On 09/06/2021: the Southwest in two years, and a cluster of others, with something of every status and every gap. */
beforeAll(async () => {
  api.setTime('2021-06-09T02:00:00Z');
  await aClusterYear(api.database);
  const other = await aCluster(api.database, { name: 'Cụm mẫu khác' });
  await aMembership(api.database, { clusterId: other.id, unitId: haNoi });
  await fill((await aMeeting(api.database, { status: 'CLOSED' })).id);
  await fill((await aMeeting(api.database, { status: 'IN_SESSION', emulationYear: 2021 })).id);
  await fill((await aMeeting(api.database, { clusterId: other.id, emulationYear: 2021, status: 'CLOSED' })).id);
});

async function fill(meetingId: string): Promise<void> {
  const [topic] = await api.rows<{ id: string }>(`SELECT id FROM topic WHERE code = 'TRAINING'`);
  const asked = (fields: Partial<Recommendation>) => aRecommendation(api.database, { meetingId, ...fields });
  const known = { topicId: topic?.id ?? '', competence: 'CENTRAL_BOARD', raisedByUnitId: kienGiang } as const;
  const inTime = await asked({
    ...known,
    ...{ status: 'CLOSED', resultClass: 'RESOLVED', dueOn: '2021-04-02', answeredOn: '2021-04-02' },
  });
  const late = await asked({ ...known, status: 'ANSWERED', resultClass: 'EXPLAINED', dueOn: '2021-04-01' });
  for (const { id } of [inTime, late]) await aResponse(api.database, { recommendationId: id });
  const merged = await asked({ status: 'MERGED', mergedIntoId: late.id, raisedByUnitId: haNoi });
  await said(inTime.id, 'CONFIRMED');
  await said(merged.id, 'CONFIRMED');
  await said(late.id, 'UNSATISFIED');
  await asked({ ...known, status: 'IN_PROGRESS', leadUnitId: haNoi, dueOn: '2021-06-08' });
  await asked({ status: 'FORWARDED', raisedOn: '2021-06-02', leadUnitId: centralBoard, dueOn: '2021-06-14' });
  await asked({ status: 'RECEIVED', raisedOn: '2021-06-01', stepDueOn: '2021-06-08' });
  await asked({ status: 'CLARIFY', raisedOn: '2021-05-20', stepDueOn: '2021-06-10', topicId: known.topicId });
  await asked({ status: 'TRANSFERRED_BACK', raisedOn: '2021-05-09' });
  const answered = await asked({ status: 'REOPENED', raisedOn: '2021-03-10', competence: 'GOVERNMENT' });
  await aResponse(api.database, { recommendationId: answered.id });
  await asked({ status: 'DRAFT' });
}

const said = (recommendationId: string, outcome: 'CONFIRMED' | 'UNSATISFIED') =>
  api.database.getRepository(AnswerReceipt).insert({
    ...{ id: uuidv7(), recommendationId, outcome, at: new Date('2021-05-05T02:00:00Z') },
    reason: outcome === 'UNSATISFIED' ? 'Chưa đủ' : null,
  });

type Figure = keyof OverviewFiguresDto;
type Filters = Record<string, string | number | null | undefined>;

/** The filter that leads from a figure to its list (apps/web, features/overview/doors.ts). */
const LIST_OF: Record<Figure, Filters> = {
  asked: {},
  open: { open: 'true' },
  overdue: { deadline: 'OVERDUE' },
  dueSoon: { deadline: 'DUE_SOON' },
  answered: { answered: 'true' },
  unanswered: { answered: 'false' },
  inTime: { deadline: 'IN_TIME' },
  late: { deadline: 'LATE' },
  closed: { status: 'CLOSED' },
  merged: { status: 'MERGED' },
  confirmed: { confirmed: 'true' },
};

interface Line {
  filters: Filters;
  figures: OverviewFiguresDto;
}

/** Every line of every table, with what narrows a list to it. */
const linesOf = (found: OverviewDto): Record<string, Line[]> => ({
  total: [{ filters: {}, figures: found.total }],
  cluster: found.byCluster.map(({ cluster, figures }) => ({ filters: { clusterId: cluster.id }, figures })),
  topic: found.byTopic.map(({ topic, figures }) => ({
    filters: topic ? { topicId: topic.id } : { without: 'topic' },
    figures,
  })),
  status: found.byStatus.map(({ status, figures }) => ({ filters: { status }, figures })),
  competence: found.byCompetence.map(({ competence, figures }) => ({
    filters: competence ? { competence } : { without: 'competence' },
    figures,
  })),
  leadUnit: found.byLeadUnit.lines.map(({ unit, figures }) => ({
    filters: unit ? { leadUnitId: unit.id } : { without: 'leadUnit' },
    figures,
  })),
  askingUnit: found.byAskingUnit.lines.map(({ unit, figures }) => ({
    filters: unit ? { raisedByUnitId: unit.id } : { without: 'raisedByUnit' },
    figures,
  })),
  age: found.byAge.map(({ fromDay: from, toDay: to, figures }) => ({ filters: { from, to, open: 'true' }, figures })),
  result: found.byResult.map(({ resultClass, figures }) => ({ filters: { resultClass }, figures })),
  year: found.byYear.map(({ year, figures }) => ({ filters: { year }, figures })),
  stage: [...found.flow.stages, ...found.flow.branches].map(({ status, standing }) => ({
    filters: { status },
    figures: { asked: standing } as OverviewFiguresDto,
  })),
});

const queryOf = (filters: Filters): string => {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(filters))
    if (value !== null && value !== undefined) query.set(name, String(value));
  return query.toString();
};

const READERS: readonly [Role, string, string | undefined][] = [
  ['BOARD_STAFF', 'the centre', undefined],
  ['BOARD_LEADER', 'the centre', undefined],
  ['ADMIN', 'the centre', undefined],
  ['SECRETARIAT', 'the head', province('hau-giang')],
  ['FOCAL_POINT', 'a member', kienGiang],
  // Its own cluster's, and what it leads elsewhere.
  ['FOCAL_POINT', 'another cluster', haNoi],
];

describe('each figure of the overview', () => {
  it.each(READERS)('is for a %s of %s the length of the list that it leads to', async (role, _, unitId) => {
    const client = await api.as(await aUser(api.database, role, { unitId }));
    const listed = async (filters: Filters) =>
      (await client.get<RecommendationPageDto>(`/recommendations?limit=100&${queryOf(filters)}`)).body.items.length;
    const found = (await client.get<OverviewDto>('/recommendations/overview')).body;
    expect(found.total.asked).toBeGreaterThan(2);
    for (const [table, lines] of Object.entries(linesOf(found))) {
      for (const { filters, figures } of lines) {
        for (const figure of Object.keys(figures) as Figure[]) {
          // A line with a status of its own shows no figure that is a status.
          if (figures[figure] === 0 || (filters['status'] && LIST_OF[figure]['status'])) continue;
          const door = { ...filters, ...LIST_OF[figure] };
          expect([table, door, await listed(door)]).toEqual([table, door, figures[figure]]);
        }
      }
    }
  });

  it.each(READERS)(
    'adds up, for a %s of %s, to the total in every table that divides all of them',
    async (role, _, unitId) => {
      const client = await api.as(await aUser(api.database, role, { unitId }));
      const found = (await client.get<OverviewDto>('/recommendations/overview')).body;
      const { cluster, topic, status, competence, leadUnit, askingUnit, year } = linesOf(found);
      for (const lines of [cluster, topic, status, competence, leadUnit, askingUnit, year]) {
        for (const figure of Object.keys(LIST_OF) as Figure[])
          expect((lines ?? []).reduce((sum, { figures }) => sum + figures[figure], 0)).toBe(found.total[figure]);
      }
    },
  );
});
