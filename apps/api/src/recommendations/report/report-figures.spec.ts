import { describe, expect, it } from 'vitest';
import { reportFigures, shortened } from './report-figures';
import { groupsOf, resultOf } from './report-groups';
import type { AnswerRow, AskedRow, RepeatRow } from './report-rows';

let count = 0;

const asked = (fields: Partial<AskedRow> = {}): AskedRow => {
  count += 1;
  const id = fields.id ?? `id-${count}`;
  return {
    id,
    groupId: id,
    numberYear: 2020,
    number: count,
    text: `Kiến nghị mẫu ${count}`,
    channel: 'AT_MEETING',
    raisedBy: 'Kiên Giang',
    topic: null,
    topicCode: null,
    topicPosition: null,
    competence: null,
    status: 'RECEIVED',
    resultClass: null,
    leadUnit: null,
    stepDueOn: null,
    dueOn: null,
    answeredOn: null,
    ...fields,
  };
};

const answer = (recommendationId: string, fields: Partial<AnswerRow> = {}): AnswerRow => ({
  recommendationId,
  text: 'Trả lời mẫu',
  kinds: ['AGREED'],
  tense: null,
  documentReference: null,
  spoken: false,
  ...fields,
});

interface Given {
  now?: AskedRow[];
  earlier?: AskedRow[];
  answers?: AnswerRow[];
  repeats?: RepeatRow[];
}

const figuresOf = ({ now = [], earlier = [], answers = [], repeats = [] }: Given) => {
  const beside = { answers, repeats, today: '2021-05-01' };
  return reportFigures(groupsOf(now, beside), groupsOf(earlier, beside));
};

describe('what was received', () => {
  const now = [
    asked({ id: 'a', raisedBy: 'Kiên Giang', topic: 'Tập huấn', topicPosition: 2 }),
    asked({ id: 'b', groupId: 'a', raisedBy: 'Cà Mau', topic: 'Tập huấn', topicPosition: 2 }),
    asked({ id: 'c', raisedBy: 'Cà Mau', topic: 'Chuyên đề', topicPosition: 1 }),
    asked({ id: 'd', raisedBy: null }),
  ];

  it('is counted as it was asked, and after those that say the same were merged', () => {
    expect(figuresOf({ now })).toMatchObject({ origins: 4, groups: 3 });
  });

  it('by topic adds up to both sums, topics in their order and the unknown last', () => {
    expect(figuresOf({ now }).byTopic).toEqual([
      { name: 'Chuyên đề', origins: 1, groups: 1 },
      { name: 'Tập huấn', origins: 2, groups: 1 },
      { name: null, origins: 1, groups: 1 },
    ]);
  });

  it('by unit names whoever asks most first; what is merged counts for each who asked', () => {
    expect(figuresOf({ now }).byUnit).toEqual([
      { name: 'Cà Mau', origins: 2, groups: 2 },
      { name: 'Kiên Giang', origins: 1, groups: 1 },
      { name: null, origins: 1, groups: 1 },
    ]);
  });
});

describe('results', () => {
  it.each([
    ['CLOSED', 'RESOLVED', 'RESOLVED'],
    ['IN_PROGRESS', 'PLANNED', 'PLANNED'],
    ['IN_PROGRESS', null, 'IN_PROGRESS'],
    ['REPORTED_UP', null, 'IN_PROGRESS'],
    ['RECEIVED', null, null],
    ['ANSWERED', null, null],
    ['REOPENED', null, null],
  ] as const)('of %s with %s set: %s', (status, resultClass, expected) => {
    expect(resultOf({ status, resultClass })).toBe(expected);
  });

  it('are counted by groups and by what was asked, those without one too', () => {
    const now = [
      asked({ id: 'm', status: 'CLOSED', resultClass: 'RESOLVED' }),
      asked({ groupId: 'm', status: 'CLOSED', resultClass: 'RESOLVED' }),
      asked(),
    ];
    expect(figuresOf({ now }).byResult).toEqual([
      { result: 'RESOLVED', origins: 2, groups: 1 },
      { result: 'IN_PROGRESS', origins: 0, groups: 0 },
      { result: 'PLANNED', origins: 0, groups: 0 },
      { result: 'EXPLAINED', origins: 0, groups: 0 },
      { result: null, origins: 1, groups: 1 },
    ]);
  });

  it('list the documents of what is settled, each once, and count what has none', () => {
    const settled = { status: 'CLOSED', resultClass: 'RESOLVED' } as const;
    const now = [
      asked({ id: 'x', number: 1, ...settled }),
      asked({ id: 'y', number: 2, ...settled }),
      asked({ id: 'z', number: 3, ...settled }),
      asked({ id: 'w', number: 4 }),
    ];
    const reference = 'số 12/BTĐKT ngày 02/4/2021';
    const answers = ['x', 'y', 'w'].map((id) => answer(id, { documentReference: reference }));
    expect(figuresOf({ now, answers })).toMatchObject({
      documents: [{ reference, codes: ['KN-2020-001', 'KN-2020-002'] }],
      settledWithoutDocument: 1,
    });
  });

  it('name what is past its deadline, answered ones not', () => {
    const now = [
      asked({ number: 7, status: 'IN_PROGRESS', dueOn: '2021-04-30', leadUnit: 'Ban mẫu' }),
      asked({ status: 'IN_PROGRESS', dueOn: '2021-05-01' }),
      asked({ status: 'CLOSED', resultClass: 'RESOLVED', dueOn: '2021-04-30', answeredOn: '2021-04-29' }),
    ];
    expect(figuresOf({ now }).overdue).toMatchObject({
      total: 1,
      items: [{ code: 'KN-2020-007', leadUnit: 'Ban mẫu' }],
    });
  });
});

describe('answered at the meeting, or only noted', () => {
  it('a spoken answer counts, unless all it says is that it will be collected and reported', () => {
    const now = [
      asked({ id: 'spoken' }),
      asked({ id: 'noted' }),
      asked({ id: 'silent' }),
      asked({ id: 'written' }),
      asked({ id: 'sent', channel: 'ONLINE' }),
    ];
    const answers = [
      answer('spoken', { spoken: true, kinds: ['REPORT_UP', 'EXPLAINED'] }),
      answer('noted', { spoken: true, kinds: ['AGGREGATE', 'REPORT_UP'] }),
      answer('written'),
      answer('sent'),
    ];
    expect(figuresOf({ now, answers }).atMeeting).toEqual({ answered: 1, noted: 3, elsewhere: 1 });
  });
});

describe('what earlier years left', () => {
  const before = (id: string, fields: Partial<AskedRow>) => asked({ id, numberYear: 2019, ...fields });

  it('is told by what was said of it then and what it is now', () => {
    const earlier = [
      before('settled', { status: 'CLOSED', resultClass: 'RESOLVED', answeredOn: '2021-03-01' }),
      before('planned', { number: 5, status: 'ANSWERED', resultClass: 'PLANNED' }),
      before('going', { status: 'IN_PROGRESS' }),
      before('never promised', { status: 'CLOSED', resultClass: 'EXPLAINED' }),
    ];
    const answers = [answer('settled', { tense: 'FUTURE' }), answer('never promised', { kinds: ['EXPLAINED'] })];
    const figures = figuresOf({ earlier, answers });
    expect(figures.earlier).toEqual([
      { former: 'IN_PROGRESS', total: 1, resolved: 0, explained: 0, inProgress: 1, planned: 0, unsettled: 0 },
      { former: 'PLANNED', total: 2, resolved: 1, explained: 0, inProgress: 0, planned: 1, unsettled: 0 },
    ]);
    expect(figures.earlierOpen.total).toBe(2);
    expect(figures.origins).toBe(0);
  });
});

describe('what stands out', () => {
  it('was raised by several or before: most often first, with what it repeats', () => {
    const now = [
      asked({ id: 'once' }),
      asked({ id: 'twice', number: 20 }),
      asked({ groupId: 'twice', raisedBy: 'Cà Mau' }),
      asked({ id: 'again', number: 21 }),
    ];
    const repeats = [
      { id: 'again', earlierId: 'p', numberYear: 2018, number: 3 },
      { id: 'again', earlierId: 'q', numberYear: 2019, number: 4 },
    ];
    expect(figuresOf({ now, repeats }).repeated).toMatchObject({
      total: 2,
      items: [
        { code: 'KN-2020-021', times: 3, repeats: ['KN-2018-003', 'KN-2019-004'] },
        { code: 'KN-2020-020', times: 2, units: ['Kiên Giang', 'Cà Mau'] },
      ],
    });
  });

  it.each([
    [{ competence: 'GOVERNMENT' }, 1],
    [{ competence: 'NATIONAL_ASSEMBLY' }, 1],
    [{ topicCode: 'FUNDING' }, 1],
    [{ topicCode: 'POLICY_LAW' }, 1],
    [{ competence: 'CENTRAL_BOARD', topicCode: 'TRAINING' }, 0],
  ] as const)('is about mechanisms or resources by %o: %i', (fields, total) => {
    expect(figuresOf({ now: [asked(fields)] }).mechanisms.total).toBe(total);
  });

  it('lists fifty, and says how many there are', () => {
    const now = Array.from({ length: 53 }, () => asked({ competence: 'GOVERNMENT' }));
    const { total, items } = figuresOf({ now }).mechanisms;
    expect([total, items.length]).toEqual([53, 50]);
  });
});

describe('a group', () => {
  it('whose head belongs to another report tells the words of its own first member, and the answers to all', () => {
    const rows = [asked({ id: 'mine', groupId: 'theirs', number: 31, text: 'Lời của ta' })];
    const answers = [answer('mine', { text: 'Tại cuộc họp' }), answer('theirs', { text: 'Chung' })];
    const [group] = groupsOf(rows, { answers, repeats: [], today: '2021-05-01' });
    expect(group).toMatchObject({ id: 'theirs', code: 'KN-2020-031', text: 'Lời của ta' });
    expect(group?.answers.map(({ text }) => text)).toEqual(['Chung', 'Tại cuộc họp']);
  });
});

describe('words in a list', () => {
  it('are cut between words, never within a letter', () => {
    const long = shortened('một hai '.repeat(60));
    expect(long.length).toBeLessThanOrEqual(201);
    expect(long).toMatch(/(?:một|hai)…$/u);
    expect(shortened('👩'.repeat(150))).not.toMatch(/[\uD800-\uDBFF]…$/u);
  });
});
