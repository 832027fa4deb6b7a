import { describe, expect, it } from 'vitest';
import { callOf, promiseOf } from './promises';

type Said = Parameters<typeof promiseOf>[0];

const said = (over: Partial<Said> = {}): Said => ({
  status: 'PUBLISHED',
  kinds: ['AGREED'],
  tense: null,
  responsibleBody: null,
  speaker: 'Người trả lời mẫu',
  text: 'Nội dung mẫu',
  dueOn: null,
  ...over,
});

describe('what an answer promises', () => {
  it.each<[Partial<Said>, boolean]>([
    [{ tense: 'FUTURE' }, true],
    [{ kinds: ['PLANNED'] }, true],
    [{ kinds: ['PLANNED'], tense: 'ONGOING' }, true],
    [{ kinds: ['AGREED', 'WILL_COORDINATE'] }, true],
    [{ kinds: ['AGREED'] }, false],
    [{ kinds: ['AGREED'], tense: 'DONE' }, false],
    [{ kinds: ['IN_PROGRESS', 'REPORT_UP'], tense: 'ONGOING' }, false],
    [{ kinds: ['CALL_TO_MEMBERS'] }, false],
    [{ kinds: ['EXPLAINED'], dueOn: '2021-06-30' }, false],
    [{ tense: 'FUTURE', status: 'DRAFT' }, false],
    [{ kinds: ['PLANNED'], status: 'APPROVED' }, false],
  ])('%j: %s', (over, promises) => expect(promiseOf(said(over)) !== null).toBe(promises));

  it('binds the body that is named, else whoever spoke; without a day where none is named', () => {
    expect(promiseOf(said({ tense: 'FUTURE', responsibleBody: 'Vụ mẫu', dueOn: '2021-06-30' }))).toEqual({
      body: 'Vụ mẫu',
      text: 'Nội dung mẫu',
      dueOn: '2021-06-30',
    });
    expect(promiseOf(said({ tense: 'FUTURE' }))).toMatchObject({ body: 'Người trả lời mẫu', dueOn: null });
    expect(promiseOf(said({ tense: 'FUTURE', speaker: null }))).toMatchObject({ body: null });
  });
});

describe('what an answer asks of the members', () => {
  it.each<[Partial<Said>, boolean]>([
    [{ kinds: ['CALL_TO_MEMBERS'] }, true],
    [{ kinds: ['AGREED', 'CALL_TO_MEMBERS'], tense: 'FUTURE' }, true],
    [{ kinds: ['CALL_TO_MEMBERS'], status: 'DRAFT' }, false],
    [{ kinds: ['PLANNED'] }, false],
  ])('%j: %s', (over, calls) => expect(callOf(said(over)) !== null).toBe(calls));

  it('is asked by whoever spoke, else by the body that is named', () => {
    const call = said({ kinds: ['CALL_TO_MEMBERS'], responsibleBody: 'Vụ mẫu' });
    expect(callOf(call)).toMatchObject({ askedBy: 'Người trả lời mẫu' });
    expect(callOf({ ...call, speaker: null })).toMatchObject({ askedBy: 'Vụ mẫu' });
  });
});
