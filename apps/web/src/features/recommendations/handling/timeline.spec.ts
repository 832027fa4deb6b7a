import { describe, expect, it } from 'vitest';
import { timelineOf } from './timeline';

const nothing = { steps: [], deadlineChanges: [], upwardReports: [], receipts: [], opinions: [], reminders: [] };
const step = (toStatus: 'RECEIVED' | 'CLASSIFIED', at: string) => ({
  fromStatus: null,
  toStatus,
  ...{ leftGroup: null, joinedGroup: null },
  reason: null,
  by: null,
  at,
});

describe('the history of a recommendation', () => {
  it('tells steps, deadlines, opinions and receipts in the order of time, whatever their zone', () => {
    const opinion = {
      ...{ id: 'o1', unit: { id: 'u1', name: 'Vụ III' }, question: null, dueOn: '2021-04-09', overdue: false },
      ...{ askedAt: '2021-04-02T01:00:00Z', askedBy: 'Chuyên viên', text: 'Đồng ý', version: 2, actions: [] },
      ...{ givenAt: '2021-04-07T01:00:00Z', givenBy: 'Vụ III' },
    };
    const told = timelineOf({
      ...nothing,
      steps: [step('RECEIVED', '2021-04-01T10:00:00Z'), step('CLASSIFIED', '2021-04-03T02:00:00+07:00')],
      deadlineChanges: [
        { id: 'd1', fromDueOn: null, toDueOn: '2021-05-01', reason: 'Phức tạp', by: null, at: '2021-04-06T00:00:00Z' },
      ],
      opinions: [opinion],
    });
    expect(told.map(({ kind }) => kind)).toEqual(['step', 'asked', 'step', 'deadline', 'given']);
  });

  it('leaves out what was not given yet', () => {
    const waiting = {
      ...{ id: 'o1', unit: { id: 'u1', name: 'Vụ III' }, question: null, dueOn: '2021-04-09', overdue: false },
      ...{ askedAt: '2021-04-02T01:00:00Z', askedBy: null, text: null, version: 1, actions: [] },
      ...{ givenAt: null, givenBy: null },
    };
    expect(timelineOf({ ...nothing, opinions: [waiting] }).map(({ kind }) => kind)).toEqual(['asked']);
  });
});
