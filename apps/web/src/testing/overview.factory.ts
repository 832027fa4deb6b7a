import type { Schema } from '@kyhop/api-contract';

/** Figures of nothing, but for what is told. */
export const someFigures = (over: Partial<Schema<'OverviewFiguresDto'>> = {}): Schema<'OverviewFiguresDto'> => ({
  asked: 0,
  open: 0,
  overdue: 0,
  dueSoon: 0,
  answered: 0,
  unanswered: 0,
  inTime: 0,
  late: 0,
  closed: 0,
  merged: 0,
  confirmed: 0,
  ...over,
});

const NO_UNITS: Schema<'UnitTableDto'> = { lines: [], rest: null, restUnits: 0 };

/** What a board sees of a desk where little has happened. */
export const anOverview = (over: Partial<Schema<'OverviewDto'>> = {}): Schema<'OverviewDto'> => ({
  scope: 'ALL',
  today: '2021-06-09',
  total: someFigures({ asked: 12, open: 5, overdue: 2, unanswered: 4, inTime: 3, late: 1, closed: 4 }),
  byCluster: [{ cluster: { id: 'tnb', name: 'Cụm mẫu' }, figures: someFigures({ asked: 12, open: 5, overdue: 2 }) }],
  byTopic: [],
  byStatus: [],
  byCompetence: [],
  byLeadUnit: NO_UNITS,
  byAskingUnit: NO_UNITS,
  byAge: [
    { age: 'OLDER', fromDay: null, toDay: '2021-03-10', figures: someFigures({ asked: 5, open: 5, overdue: 2 }) },
  ],
  byResult: [{ resultClass: 'RESOLVED', figures: someFigures({ asked: 4, closed: 4 }) }],
  byYear: [{ year: 2020, figures: someFigures({ asked: 12, answered: 8, late: 1 }) }],
  flow: {
    stages: [
      { status: 'RECEIVED', reached: 12, standing: 2 },
      { status: 'CLOSED', reached: 4, standing: 4 },
    ],
    branches: [{ status: 'CLARIFY', from: 'RECEIVED', standing: 1 }],
  },
  ...over,
});
