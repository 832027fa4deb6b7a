import { describe, expect, it } from 'vitest';
import { type Call, openPromisesNote, type Promised, sessionNote } from './promised';

const today = '2021-06-15';

const promised = (over: Partial<Promised> = {}): Promised => ({
  code: 'KN-2020-006',
  body: 'Vụ mẫu',
  text: 'Sẽ phối hợp với các trường.',
  dueOn: null,
  state: 'OPEN',
  outcome: null,
  settledOn: null,
  ...over,
});

const call = (over: Partial<Call> = {}): Call => ({
  text: 'Đề nghị viết bài.',
  askedBy: null,
  dueOn: null,
  members: 12,
  replied: 5,
  ...over,
});

describe('what became of a promise, in one line', () => {
  it.each<[Partial<Promised>, string]>([
    [{}, 'chưa thực hiện xong, không hứa thời hạn'],
    [{ dueOn: '2021-06-15' }, 'chưa thực hiện xong, thời hạn 15/06/2021'],
    [{ dueOn: '2021-06-14' }, 'quá hạn ngày 14/06/2021'],
    [
      { state: 'FULFILLED', settledOn: '2021-05-01', outcome: 'Kế hoạch số 5.' },
      'đã thực hiện ngày 01/05/2021: Kế hoạch số 5',
    ],
    [
      { state: 'ABANDONED', settledOn: '2021-05-01', outcome: 'Không còn phù hợp.' },
      'không thực hiện: Không còn phù hợp',
    ],
  ])('%j', (over, stands) => {
    const [, line] = openPromisesNote(2020, [promised(over)], today);
    expect(line).toBe(`Cam kết (KN-2020-006, Vụ mẫu): Sẽ phối hợp với các trường — ${stands}.`);
  });

  it('names nobody where nobody is named', () => {
    const [, line] = openPromisesNote(2020, [promised({ body: null })], today);
    expect(line).toMatch(/^Cam kết \(KN-2020-006\): /);
  });
});

describe('the report on a preparatory session', () => {
  const note = (promises: Promised[], calls: Call[]) => sessionNote('2021-03-25', promises, calls, today).split('\n');

  it('begins with the sum and lists promises and calls', () => {
    const settled = promised({ state: 'FULFILLED', settledOn: '2021-05-01', outcome: 'Xong' });
    expect(note([promised(), settled], [call({ askedBy: 'Người mẫu', dueOn: '2021-07-01' })])).toEqual([
      'Tại phiên họp trù bị ngày 25/03/2021: 2 cam kết, 1 chưa thực hiện xong; 1 đề nghị với các đơn vị.',
      expect.stringContaining('chưa thực hiện xong'),
      expect.stringContaining('đã thực hiện'),
      'Đề nghị các đơn vị (Người mẫu): Đề nghị viết bài — 5/12 đơn vị đã trả lời, thời hạn 01/07/2021.',
    ]);
  });

  it('says so when nothing, or only one of both, was recorded', () => {
    expect(note([], [])).toEqual(['Tại phiên họp trù bị ngày 25/03/2021 không có cam kết, đề nghị nào được ghi nhận.']);
    expect(note([], [call()])[0]).toContain('không có cam kết; 1 đề nghị');
  });

  it('stays readable when there were very many', () => {
    const lines = note(
      Array.from({ length: 75 }, () => promised()),
      [],
    );
    expect(lines).toHaveLength(62);
    expect(lines.at(-1)).toBe('… và 15 nội dung khác.');
  });
});

describe('under the report on a year', () => {
  it('stands what is still waited for, and nothing where all is settled', () => {
    expect(openPromisesNote(2020, [], today)).toEqual([]);
    expect(openPromisesNote(2020, [promised()], today)[0]).toBe('Cam kết năm 2020 chưa thực hiện xong: 1.');
  });
});
