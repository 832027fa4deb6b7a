import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';

import { lineText, linesAt, minutesLines, renderMinutesDocx } from '../index';
import type { MinutesDocument } from '../model';
import { openDocx } from '../testing/read-docx';
import type { MeasuredParagraph } from '../testing/read-docx';
import { sampleMinutes } from '../testing/sample-minutes';

type OpenDocx = ReturnType<typeof openDocx>;

const open = async (changes: Partial<MinutesDocument> = {}): Promise<OpenDocx> =>
  openDocx(await renderMinutesDocx(sampleMinutes(changes)));

let docx: OpenDocx;

beforeAll(async () => {
  docx = await open();
});

const withText = (text: string, file = docx): MeasuredParagraph => {
  const found = file.written.find((paragraph) => paragraph.text === text || paragraph.text.startsWith(`${text} `));
  if (found === undefined) throw new Error(`no paragraph "${text}"`);
  return found;
};

describe('the page (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục I)', () => {
  it('"Khổ A4 (210 mm x 297 mm)", "theo chiều dài của khổ A4"', () => {
    expect([docx.sectionMm('w:pgSz', 'w:w'), docx.sectionMm('w:pgSz', 'w:h')]).toEqual([210, 297]);
  });

  it('"cách mép trên và mép dưới 20 - 25 mm, cách mép trái 30 - 35 mm, cách mép phải 15 - 20 mm"', () => {
    const margins = ['top', 'bottom', 'left', 'right'].map((side) => docx.sectionMm('w:pgMar', `w:${side}`));
    expect(margins).toEqual([20, 20, 30, 20]);
  });

  it('"phông chữ tiếng Việt Times New Roman, … màu đen" for every word', () => {
    expect(new Set(docx.written.map(({ font, colour }) => `${font} ${colour}`))).toEqual(
      new Set(['Times New Roman 000000']),
    );
  });

  it('"số trang … cỡ chữ 13 đến 14, kiểu chữ đứng, … canh giữa theo chiều ngang trong phần lề trên"', () => {
    const { fields, paragraphs } = docx.header('default');
    expect(fields).toEqual(['PAGE']);
    expect(paragraphs[0]).toMatchObject({ align: 'center', sizePt: 14, bold: false, italic: false });
    const fromTop = docx.sectionMm('w:pgMar', 'w:header');
    expect(fromTop).toBeGreaterThan(0);
    expect(fromTop + 14 * 0.3528).toBeLessThan(20);
  });

  it('"không hiển thị số trang thứ nhất"', () => {
    expect(docx.firstPageDiffers).toBe(true);
    expect(docx.header('first')).toMatchObject({ text: '', fields: [] });
  });
});

describe('the components (Phụ lục I, phần I, mục II and V)', () => {
  const components: [string, string, Partial<MeasuredParagraph>][] = [
    ['Quốc hiệu: in hoa 12, đứng, đậm', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { sizePt: 12, bold: true }],
    ['Tiêu ngữ: in thường 13, đứng, đậm', 'Độc lập - Tự do - Hạnh phúc', { sizePt: 13, bold: true }],
    ['cơ quan chủ quản: in hoa 12, đứng, không đậm', 'HỘI ĐỒNG TĐKT MẪU', { sizePt: 12, bold: false }],
    ['cơ quan ban hành: in hoa 12, đứng, đậm', 'CỤM THI ĐUA CÁC TỈNH MẪU SỐ MỘT', { sizePt: 12, bold: true }],
    ['số, ký hiệu: 13, đứng', 'Số: 07/BB-CTĐM', { sizePt: 13, bold: false }],
    ['tên loại: in hoa 14, đứng, đậm', 'BIÊN BẢN', { sizePt: 14, bold: true }],
    ['trích yếu: in thường 14, đứng, đậm', sampleMinutes().title, { sizePt: 14, bold: true }],
    ['chức vụ người ký: in hoa 14, đứng, đậm', 'CHỦ TỌA', { sizePt: 14, bold: true }],
    ['họ tên người ký: in thường 14, đứng, đậm', 'Lê Văn C (mẫu)', { sizePt: 14, bold: true }],
  ];

  it.each(components)('%s, canh giữa', (_rule, text, expected) => {
    expect(withText(text)).toMatchObject({ ...expected, italic: false, align: 'center', firstLineMm: 0 });
  });

  it('"Nơi nhận" 12, nghiêng, đậm, sát lề trái; nơi nhận 11, đứng, sát lề trái', () => {
    const left = { align: 'left', firstLineMm: 0, leftMm: 0 };
    expect(withText('Nơi nhận:')).toMatchObject({ ...left, sizePt: 12, bold: true, italic: true });
    for (const recipient of ['- Ban TĐKT Trung ương;', '- Lưu: VT, Hồ sơ.']) {
      expect(withText(recipient)).toMatchObject({ ...left, sizePt: 11, bold: false, italic: false });
    }
  });

  it('the national name stands on one line, right of the issuer', () => {
    expect(withText('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')).toMatchObject({ table: 0, row: 0, column: 1 });
    expect(withText('CỤM THI ĐUA CÁC TỈNH MẪU SỐ MỘT')).toMatchObject({ table: 0, row: 0, column: 0 });
    expect(withText('Số: 07/BB-CTĐM')).toMatchObject({ table: 0, row: 0, column: 0 });
    expect(docx.rows(0)[0]?.columnsMm.reduce((sum, width) => sum + width)).toBeCloseTo(160, 0);
    // 88.3 mm: the width of the national name in Times New Roman Bold 12.
    expect(docx.rows(0)[0]?.columnsMm[1]).toBeGreaterThan(88.3);
  });

  it('the tables of the head and of the signatures show no lines', () => {
    expect(new Set([...docx.borders(0), ...docx.borders(1)])).toEqual(new Set(['none']));
  });
});

describe('the body (Phụ lục I, phần I, mục II.6.e)', () => {
  const bodyParagraphs = () => docx.written.filter(({ table, align }) => table === null && align !== 'center');

  it('"được canh đều cả hai lề, kiểu chữ đứng; cỡ chữ từ 13 đến 14"', () => {
    expect(bodyParagraphs()).toHaveLength(linesAt(minutesLines(sampleMinutes()), 'content').length);
    for (const paragraph of bodyParagraphs())
      expect(paragraph).toMatchObject({ align: 'both', sizePt: 14, italic: false });
  });

  it('"khi xuống dòng, chữ đầu dòng lùi vào 1 cm hoặc 1,27 cm"', () => {
    for (const { firstLineMm } of bodyParagraphs()) expect(firstLineMm).toBeCloseTo(12.7, 1);
  });

  it('"khoảng cách giữa các đoạn văn tối thiểu là 6pt"', () => {
    for (const { afterPt } of bodyParagraphs()) expect(afterPt).toBeGreaterThanOrEqual(6);
  });

  it('"khoảng cách giữa các dòng tối thiểu là dòng đơn, tối đa là 1,5 lines"', () => {
    for (const { lineSpacing } of bodyParagraphs()) {
      expect(lineSpacing).toBeGreaterThanOrEqual(1);
      expect(lineSpacing).toBeLessThanOrEqual(1.5);
    }
  });

  it('a heading is bold; of a speech only the name of who speaks is', () => {
    expect(withText('2. Thảo luận').bold).toBe(true);
    const speech = withText('Đồng chí Nguyễn Văn A (mẫu):');
    expect(speech).toMatchObject({ bold: false, boldWords: 'Đồng chí Nguyễn Văn A (mẫu): ' });
  });
});

describe('the rules', () => {
  /** Width of the column and of the longest line, measured with the fonts' own advance widths; millimetres. */
  const ruleAfter = (file: OpenDocx, text: string, columnMm: number): number => {
    const rule = file.paragraphs[file.paragraphs.indexOf(withText(text, file)) + 1];
    expect(rule).toMatchObject({ text: '', ruleAbove: 'single' });
    // Clear of the letters that reach below the line.
    expect(rule?.beforePt).toBeGreaterThanOrEqual(2);
    expect(rule?.leftMm).toBeCloseTo(rule?.rightMm ?? Number.NaN, 1);
    return columnMm - (rule?.leftMm ?? 0) - (rule?.rightMm ?? 0);
  };
  const headColumns = () => docx.rows(0)[0]!.columnsMm;

  it('Tiêu ngữ: "đường kẻ ngang, nét liền, có độ dài bằng độ dài của dòng chữ"', () => {
    // 56.1 mm: the width of the words in Times New Roman Bold 13.
    expect(Math.abs(ruleAfter(docx, 'Độc lập - Tự do - Hạnh phúc', headColumns()[1]!) - 56.1)).toBeLessThan(1);
  });

  it('agency: "có độ dài bằng từ 1/3 đến 1/2 độ dài của dòng chữ và đặt cân đối so với dòng chữ"', async () => {
    const file = await open({ agency: 'Cụm thi đua các tỉnh' });
    // 51.3 mm: the width of the words in Times New Roman Bold 12.
    const share = ruleAfter(file, 'CỤM THI ĐUA CÁC TỈNH', headColumns()[0]!) / 51.3;
    expect(share).toBeGreaterThan(1 / 3);
    expect(share).toBeLessThan(1 / 2);
  });

  it('trích yếu: "có độ dài bằng từ 1/3 đến 1/2 độ dài của dòng chữ"', async () => {
    const title = 'Phiên họp trù bị tổng kết giao ước thi đua năm 2020';
    // 109.8 mm: the width of the words in Times New Roman Bold 14; 160 mm: between the margins.
    const share = ruleAfter(await open({ title }), title, 160) / 109.8;
    expect(share).toBeGreaterThan(1 / 3);
    expect(share).toBeLessThan(1 / 2);
  });
});

describe('form 1.9 in the file (Phụ lục III)', () => {
  it('has exactly the words of the lines, in their order within each column', () => {
    const lines = minutesLines(sampleMinutes());
    const words = (filter: (paragraph: MeasuredParagraph) => boolean) =>
      docx.written.filter(filter).map(({ text }) => text);
    const at = (...places: string[]) => lines.filter(({ place }) => places.includes(place)).map(lineText);
    expect(words(({ table, column }) => table === 0 && column === 0)).toEqual(at('head-left'));
    expect(words(({ table, column }) => table === 0 && column === 1)).toEqual(at('head-right'));
    expect(words(({ table }) => table === null)).toEqual(at('title', 'content'));
    expect(words(({ table, column }) => table === 1 && column === 0)).toEqual(at('signature-left', 'recipients'));
    expect(words(({ table, column }) => table === 1 && column === 1)).toEqual(at('signature-right'));
  });

  it('the secretary signs left and the chair right, their names level, the recipients below the secretary', () => {
    expect(withText('THƯ KÝ')).toMatchObject({ table: 1, row: 0, column: 0 });
    expect(withText('CHỦ TỌA')).toMatchObject({ table: 1, row: 0, column: 1 });
    expect(withText('Phạm Thị D (mẫu)')).toMatchObject({ table: 1, row: 2, column: 0 });
    expect(withText('Lê Văn C (mẫu)')).toMatchObject({ table: 1, row: 2, column: 1 });
    expect(withText('Nơi nhận:')).toMatchObject({ table: 1, row: 3, column: 0 });
  });

  it('leaves room for the signatures and keeps them on one page with the closing sentence', () => {
    expect(docx.rows(1)[1]?.heightMm).toBeGreaterThan(20);
    expect(docx.rows(1).every(({ cannotSplit }) => cannotSplit)).toBe(true);
    expect(withText('Phiên họp kết thúc').keepNext).toBe(true);
    const aboveRecipients = docx.paragraphs.filter(({ table, row }) => table === 1 && (row ?? 0) < 3);
    expect(aboveRecipients.every(({ keepNext }) => keepNext)).toBe(true);
  });

  it('stays whole without a parent agency, attendance, body, end or signers', async () => {
    const file = await open({
      parentAgency: null,
      attendance: [],
      body: [],
      endLine: null,
      chair: null,
      secretarySignature: { name: null },
      chairSignature: { name: null },
      recipients: [],
    });
    expect(file.written[0]?.text).toBe('CỤM THI ĐUA CÁC TỈNH MẪU SỐ MỘT');
    expect(file.written.at(-1)?.text).toBe('- Lưu: VT, Hồ sơ.');
  });
});

describe('what people type', () => {
  it('is escaped, keeps its emoji and loses what XML cannot hold', async () => {
    const hostile = '<w:p>&amp; "quoted" \u0000\u0008\u001B[0m \uD800 \uFFFE 👩‍👩‍👧 ]]> & </w:t>';
    const file = await open({
      title: hostile,
      agency: 'A & B',
      chair: hostile,
      body: [{ kind: 'paragraph', lead: hostile, text: hostile }],
      recipients: [hostile],
    });
    const clean = '<w:p>&amp; "quoted" [0m 👩‍👩‍👧 ]]> & </w:t>';
    expect(withText('Chủ trì (chủ tọa):', file).text).toBe(`Chủ trì (chủ tọa): ${clean}`);
    expect(withText(clean, file).style).toBe('Trích yếu');
    for (const path of Object.keys(file.files)) expect(file.xml(path)).not.toMatch(/[^\P{Cc}\n\r\t]|\uFFFD|\uFFFE/u);
  });

  it('spans several paragraphs when it holds line breaks', async () => {
    const file = await open({ body: [{ kind: 'paragraph', lead: 'Đồng chí A:', text: 'một\r\nhai\n\nba' }] });
    const texts = file.written.map(({ text }) => text);
    expect(texts.slice(texts.indexOf('Đồng chí A: một'))).toEqual(
      expect.arrayContaining(['Đồng chí A: một', 'hai', 'ba']),
    );
  });
});

describe('the bytes', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  it('are the same whenever the same minutes are made into a file', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2021-03-25T09:30:00Z') });
    const first = await renderMinutesDocx(sampleMinutes());
    vi.setSystemTime(new Date('2031-12-31T23:59:58Z'));
    const second = await renderMinutesDocx(sampleMinutes());
    expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true);
  });

  it('differ when one letter differs', async () => {
    const first = await renderMinutesDocx(sampleMinutes());
    const second = await renderMinutesDocx(sampleMinutes({ place: 'Hội trường Ủy ban nhân dân tỉnh Mâu' }));
    expect(Buffer.from(second).equals(Buffer.from(first))).toBe(false);
  });
});
