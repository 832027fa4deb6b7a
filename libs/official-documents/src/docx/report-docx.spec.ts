import { beforeAll, describe, expect, it } from 'vitest';

import { isTable, lineText, linesAt, renderReportDocx, reportParts } from '../index';
import type { ReportDocument } from '../report-model';
import { openDocx } from '../testing/read-docx';
import type { MeasuredParagraph } from '../testing/read-docx';
import { sampleReport } from '../testing/sample-report';

type OpenDocx = ReturnType<typeof openDocx>;

const open = async (changes: Partial<ReportDocument> = {}): Promise<OpenDocx> =>
  openDocx(await renderReportDocx(sampleReport(changes)));

let docx: OpenDocx;

beforeAll(async () => {
  docx = await open();
});

const withText = (text: string, file = docx): MeasuredParagraph => {
  const found = file.written.find((paragraph) => paragraph.text === text || paragraph.text.startsWith(`${text} `));
  if (found === undefined) throw new Error(`no paragraph "${text}"`);
  return found;
};

/** Tables of the file, in their order: head, figures, signatures, appendix. */
const FIGURES = 1;
const SIGNATURES = 2;
const APPENDIX = 3;

describe('form 1.4 in the file (Phụ lục III)', () => {
  it('has exactly the words of the parts, in their order', () => {
    const parts = reportParts(sampleReport());
    const wordsAt = (...places: string[]) =>
      parts.flatMap((part) => (isTable(part) || !places.includes(part.place) ? [] : [lineText(part)]));
    const words = docx.written.filter(({ table }) => table === null).map(({ text }) => text);
    expect(words).toEqual(wordsAt('title', 'content', 'appendix'));
    const cells = (table: number) => docx.written.filter((one) => one.table === table).map(({ text }) => text);
    const tables = parts
      .filter(isTable)
      .map(({ columns, rows }) => [
        ...columns.map(({ header }) => header),
        ...rows.flat().flatMap((cell) => cell.split('\n')),
      ]);
    expect([cells(FIGURES), cells(APPENDIX)]).toEqual(tables);
    expect(cells(SIGNATURES)).toEqual([...wordsAt('recipients'), ...wordsAt('signature-right')]);
  });

  it('"Kính gửi" is upright, 14, with one addressee on its line', () => {
    const addressed = withText('Kính gửi: Ban Thi đua - Khen thưởng mẫu');
    expect(addressed).toMatchObject({ sizePt: 14, bold: false, italic: false, align: 'center' });
  });

  it('several: "các gạch đầu dòng được trình bày thẳng hàng với nhau dưới dấu hai chấm"', async () => {
    const file = await open({ addressees: ['Ban mẫu', 'Bộ mẫu'] });
    const colon = withText('Kính gửi:', file).leftMm + 18.4;
    // 18.4 mm: the words "Kính gửi" in Times New Roman 14.
    for (const name of ['- Ban mẫu;', '- Bộ mẫu.'])
      expect(Math.abs(withText(name, file).leftMm - colon)).toBeLessThan(1);
  });

  it('titles: of a part "in hoa, 14, đứng, đậm", of a clause "in thường, 14, đứng, đậm" (V.6.b)', () => {
    for (const title of ['I. TÌNH HÌNH TIẾP NHẬN KIẾN NGHỊ', '1. Theo lĩnh vực']) {
      expect(withText(title)).toMatchObject({ sizePt: 14, bold: true, italic: false, keepNext: true });
    }
  });

  it('the end keeps the signer on its page, and "Nơi nhận" level with the authority', () => {
    expect(withText('(Chi tiết tại Phụ lục kèm theo)./.').keepNext).toBe(true);
    expect(withText('Nơi nhận:')).toMatchObject({ table: SIGNATURES, row: 0, column: 0 });
    expect(withText('TM. CỤM THI ĐUA')).toMatchObject({ table: SIGNATURES, row: 0, column: 1, sizePt: 14, bold: true });
  });

  it('leaves the number blank until the register gives it', async () => {
    const file = await open({ number: { number: null, symbol: 'BC-CTĐM' } });
    expect(withText(`Số: ${'\u00A0'.repeat(6)}/BC-CTĐM`, file)).toMatchObject({ sizePt: 13, table: 0 });
  });
});

describe('the appendix (Phụ lục I, phần I, mục III.1; mẫu 2.1)', () => {
  it('stands on A4 pages across, within the margins that I.3 allows', () => {
    expect(docx.sections).toBe(2);
    expect([docx.sectionMm('w:pgSz', 'w:w', 0), docx.sectionMm('w:pgSz', 'w:h', 0)]).toEqual([210, 297]);
    expect([docx.sectionMm('w:pgSz', 'w:w', 1), docx.sectionMm('w:pgSz', 'w:h', 1)]).toEqual([297, 210]);
    expect(docx.sectionValue(1, 'w:pgSz', 'w:orient')).toBe('landscape');
    const margins = ['top', 'bottom', 'left', 'right'].map((side) => docx.sectionMm('w:pgMar', `w:${side}`, 1));
    expect(margins).toEqual([20, 20, 30, 15]);
  });

  it('"Phụ lục" 14, đứng, đậm, canh giữa; tên in hoa 14, đứng, đậm; "Kèm theo" 14, nghiêng, canh giữa', () => {
    expect(withText('Phụ lục')).toMatchObject({ sizePt: 14, bold: true, italic: false, align: 'center' });
    const title = withText('TỔNG HỢP KẾT QUẢ GIẢI QUYẾT KIẾN NGHỊ NĂM 2020');
    expect(title).toMatchObject({ sizePt: 14, bold: true, italic: false, align: 'center' });
    const source = withText(
      '(Kèm theo Báo cáo số 09/BC-CTĐM ngày 02 tháng 4 năm 2021 của Cụm thi đua các tỉnh mẫu số Một)',
    );
    expect(source).toMatchObject({ sizePt: 14, bold: false, italic: true, align: 'center' });
    expect(docx.paragraphs[docx.paragraphs.indexOf(source) + 1]).toMatchObject({ text: '', ruleAbove: 'single' });
  });

  it('"Số trang của Phụ lục được đánh số riêng", not shown on its first page', () => {
    expect(docx.sectionValue(1, 'w:pgNumType', 'w:start')).toBe('1');
    expect(docx.sectionValue(1, 'w:titlePg', 'w:val')).not.toBe('false');
    expect(docx.header('default', 1).fields).toEqual(['PAGE']);
    expect(docx.header('default', 1).paragraphs[0]).toMatchObject({ align: 'center', sizePt: 14 });
    expect(docx.header('first', 1)).toMatchObject({ text: '', fields: [] });
  });
});

describe('tables', () => {
  it.each([
    ['of figures', FIGURES, 160],
    ['of the appendix', APPENDIX, 252],
  ])('%s fill the text from margin to margin and repeat their head on every page', (_name, table, widthMm) => {
    const [head, ...rows] = docx.rows(table);
    expect(head).toMatchObject({ repeated: true, cannotSplit: true });
    for (const row of [head, ...rows]) {
      expect(row?.columnsMm.reduce((sum, width) => sum + width)).toBeCloseTo(widthMm, 0);
    }
    expect(new Set(docx.borders(table))).toEqual(new Set(['single']));
  });

  it('cut no words: rows take the height that they need and go on over the page', () => {
    for (const row of docx.rows(APPENDIX).slice(1)) expect(row).toMatchObject({ heightMm: 0, cannotSplit: false });
    expect(withText('Đề nghị gửi tài liệu trước.')).toMatchObject({ table: APPENDIX, row: 1, column: 1 });
    expect(withText('Khen thưởng <b>theo</b> chuyên đề & đột xuất (mẫu).').row).toBe(2);
  });

  it('are set in Times New Roman, black, the appendix in 11, figures in 13 at the right, sums in bold', () => {
    expect(new Set(docx.written.map(({ font, colour }) => `${font} ${colour}`))).toEqual(
      new Set(['Times New Roman 000000']),
    );
    expect(withText('Nội dung kiến nghị')).toMatchObject({ sizePt: 11, bold: true, align: 'center' });
    expect(withText('Đề nghị tổ chức tập huấn (mẫu).')).toMatchObject({ sizePt: 11, bold: false, align: 'left' });
    expect(withText('Tập huấn nghiệp vụ (mẫu)')).toMatchObject({ sizePt: 13, bold: false, align: 'left' });
    expect(docx.written.find(({ text }) => text === '2')).toMatchObject({ align: 'right', bold: false });
    expect(withText('Tổng số').boldWords).toBe('Tổng số');
  });

  it('of thousands of rows are pieces that a word processor can lay out, each with the head on a page of its own', async () => {
    const rows = Array.from({ length: 450 }, (_, at) => [String(at + 1), 'Kiến nghị mẫu']);
    const table = { columns: sampleReport().appendix?.table.columns ?? [], rows };
    const file = await open({ appendix: { title: 'Mẫu', table } });
    expect([0, 1, 2].map((piece) => file.rows(APPENDIX + piece).length)).toEqual([201, 201, 51]);
    for (const piece of [APPENDIX, APPENDIX + 1, APPENDIX + 2]) {
      expect(file.rows(piece)[0]).toMatchObject({ repeated: true, cannotSplit: true });
      expect(file.written.find(({ table: at }) => at === piece)?.text).toBe('STT');
    }
    const numbers = file.written.filter(
      ({ column, row, table: at }) => at !== null && at >= APPENDIX && column === 0 && row! > 0,
    );
    expect(numbers.map(({ text }) => text)).toEqual(rows.map(([number]) => number));
    expect(file.xml('word/document.xml').match(/<w:pageBreakBefore\/>/g)).toHaveLength(2);
  });

  it('of few figures stand on one page; the rows of the appendix go where there is room', async () => {
    const file = await open();
    const kept = (table: number) =>
      file.written.filter((one) => one.table === table && one.row! > 0).map((one) => [one.row, one.keepNext]);
    const last = file.rows(FIGURES).length - 1;
    for (const [row, keepNext] of kept(FIGURES)) expect(keepNext).toBe(row !== last);
    for (const [, keepNext] of kept(APPENDIX)) expect(keepNext).toBe(false);
  });

  it('lose what XML cannot hold, and nothing else', async () => {
    const columns = [{ header: 'Nội dung', widthMm: 252, align: 'left' as const }];
    const cell = '<w:p>&amp; "quoted" \u0000\u001B[0m \uD800 👩‍👩‍👧 ]]> & </w:t>';
    const file = await open({ appendix: { title: 'A & B', table: { columns, rows: [[cell], ['']] } } });
    expect(withText('<w:p>&amp; "quoted" [0m 👩‍👩‍👧 ]]> & </w:t>', file).table).toBe(APPENDIX);
    expect(file.rows(APPENDIX)).toHaveLength(3);
  });
});

describe('the bytes', () => {
  it('are the same whenever the same report is made into a file', async () => {
    const first = await renderReportDocx(sampleReport());
    expect(Buffer.from(await renderReportDocx(sampleReport())).equals(Buffer.from(first))).toBe(true);
  });

  it('a table of thousands of rows gives others their turn while it is written', async () => {
    let turns = 0;
    const rows = Array.from({ length: 500 }, (_, at) => [String(at + 1), 'Kiến nghị mẫu']);
    const { appendix } = sampleReport();
    const table = { columns: appendix?.table.columns ?? [], rows };
    const bytes = await renderReportDocx(sampleReport({ appendix: { title: 'Mẫu', table } }), () => {
      turns += 1;
      return Promise.resolve();
    });
    expect(turns).toBeGreaterThan(500);
    expect(openDocx(bytes).written.filter(({ text }) => text === 'Kiến nghị mẫu')).toHaveLength(500);
    expect(linesAt(reportParts(sampleReport()), 'appendix')).toHaveLength(5);
  });
});
