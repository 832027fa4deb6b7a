import { describe, expect, it } from 'vitest';
import { lastYearNote, type Outcome } from './last-year';
import { placeOfReport } from './last-year.service';

const outcome = (over: Partial<Outcome> = {}): Outcome => ({
  code: 'KN-2019-001',
  text: 'Kiến nghị kiện toàn bộ máy.',
  raisedBy: 'Kiên Giang',
  status: 'FORWARDED',
  resultClass: null,
  answeredBy: null,
  answeredOn: null,
  answeredAtMeeting: false,
  ...over,
});

const answered = { answeredOn: '2020-03-26', answeredBy: 'Ban mẫu' };

describe('what came of a recommendation, in one line', () => {
  it.each<[Partial<Outcome>, string]>([
    [{}, 'KN-2019-001 (Kiên Giang): Kiến nghị kiện toàn bộ máy — chưa trả lời, đã chuyển xử lý.'],
    [{ status: 'ANSWERED', ...answered }, '… — trả lời ngày 26/03/2020 (Ban mẫu).'],
    [{ status: 'ANSWERED', ...answered, answeredBy: null }, '… — trả lời ngày 26/03/2020.'],
    [
      { status: 'ANSWERED', resultClass: 'PLANNED', ...answered },
      '… — trả lời ngày 26/03/2020 (Ban mẫu), sẽ giải quyết.',
    ],
    [
      { status: 'CLOSED', resultClass: 'RESOLVED', ...answered },
      '… — trả lời ngày 26/03/2020 (Ban mẫu), đã giải quyết xong.',
    ],
    [{ status: 'REOPENED', ...answered }, '… — trả lời ngày 26/03/2020 (Ban mẫu), kiến nghị lại.'],
    [
      { status: 'RECEIVED', ...answered, answeredAtMeeting: true },
      '… — trả lời tại cuộc họp ngày 26/03/2020 (Ban mẫu).',
    ],
    [{ status: 'IN_PROGRESS', ...answered }, '… — trả lời ngày 26/03/2020 (Ban mẫu), đang giải quyết.'],
    [{ status: 'RECEIVED' }, '… — chưa trả lời, đã tiếp nhận.'],
    [{ status: 'MERGED' }, '… — đã gộp với kiến nghị khác.'],
  ])('%j', (over, line) => {
    const [, written] = lastYearNote(2019, [outcome(over)]).split('\n');
    expect(written).toBe(line.replace('…', 'KN-2019-001 (Kiên Giang): Kiến nghị kiện toàn bộ máy'));
  });

  it('names nobody where nobody was named, and cuts a long text at a word', () => {
    const [, line = ''] = lastYearNote(2019, [outcome({ raisedBy: null, text: 'khen thưởng '.repeat(40) })]).split(
      '\n',
    );
    expect(line).toMatch(/^KN-2019-001: (khen thưởng )+khen thưởng… — chưa trả lời/);
    expect(line.length).toBeLessThan(220);
  });
});

describe('the report on a year', () => {
  it('begins with the sum, and says when there is nothing to say', () => {
    const two = [outcome(), outcome({ code: 'KN-2019-002', status: 'ANSWERED', ...answered })];
    expect(lastYearNote(2019, two).split('\n')[0]).toBe('Năm 2019 có 2 kiến nghị, 1 đã có trả lời, 1 chưa có trả lời.');
    expect(lastYearNote(2019, [])).toBe('Năm 2019 không có kiến nghị nào được ghi nhận.');
  });

  it('stays readable when there were very many', () => {
    const lines = lastYearNote(
      2019,
      Array.from({ length: 75 }, () => outcome()),
    ).split('\n');
    expect(lines).toHaveLength(62);
    expect(lines.at(-1)).toBe('… và 15 kiến nghị khác.');
  });
});

describe('its place in the programme', () => {
  it('is first of the business, after the delegates were received and introduced', () => {
    expect(placeOfReport(['RECEPTION', 'OPENING', 'OPENING', 'REPORT', 'CLOSING'])).toBe(3);
    expect(placeOfReport(['REPORT'])).toBe(0);
    expect(placeOfReport(['OPENING'])).toBe(1);
    expect(placeOfReport([])).toBe(0);
  });
});
