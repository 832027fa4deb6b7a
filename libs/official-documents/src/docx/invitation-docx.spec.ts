import { beforeAll, describe, expect, it } from 'vitest';

import { invitationLines, lineText, renderInvitationDocx } from '../index';
import { openDocx } from '../testing/read-docx';
import type { MeasuredParagraph } from '../testing/read-docx';
import { sampleInvitation } from '../testing/sample-invitation';

let docx: ReturnType<typeof openDocx>;

beforeAll(async () => {
  docx = openDocx(await renderInvitationDocx(sampleInvitation()));
});

const withText = (text: string): MeasuredParagraph => {
  const found = docx.written.find((paragraph) => paragraph.text === text || paragraph.text.startsWith(`${text} `));
  if (found === undefined) throw new Error(`no paragraph "${text}"`);
  return found;
};

describe('form 1.7 in the file (Phụ lục III)', () => {
  it('has exactly the words of the lines, in their order within each column', () => {
    const lines = invitationLines(sampleInvitation());
    const words = (filter: (paragraph: MeasuredParagraph) => boolean) =>
      docx.written.filter(filter).map(({ text }) => text);
    const at = (...places: string[]) => lines.filter(({ place }) => places.includes(place)).map(lineText);
    expect(words(({ table, column }) => table === 0 && column === 0)).toEqual(at('head-left'));
    expect(words(({ table, column }) => table === 0 && column === 1)).toEqual(at('head-right'));
    expect(words(({ table }) => table === null)).toEqual(at('title', 'content'));
    expect(words(({ table, column }) => table === 1 && column === 0)).toEqual(at('recipients'));
    expect(words(({ table, column }) => table === 1 && column === 1)).toEqual(at('signature-right'));
  });

  it('place and date: "trên cùng một dòng với số, ký hiệu", 13, nghiêng, "canh giữa so với Quốc hiệu và Tiêu ngữ"', () => {
    const placeDate = withText('Mẫu Giang, ngày 15 tháng 3 năm 2021');
    expect(placeDate).toMatchObject({ sizePt: 13, italic: true, bold: false, align: 'center', table: 0, column: 1 });
    expect(withText('Số: 05/GM-CTĐM')).toMatchObject({ table: 0, row: placeDate.row, column: 0, italic: false });
    expect(withText('Độc lập - Tự do - Hạnh phúc').row).not.toBe(placeDate.row);
  });

  it('the type is named in capitals, bold, 14, and the subject below it has a rule', () => {
    expect(withText('GIẤY MỜI')).toMatchObject({ sizePt: 14, bold: true, align: 'center' });
    const subject = withText(sampleInvitation().subject);
    expect(subject).toMatchObject({ sizePt: 14, bold: true, align: 'center' });
    expect(docx.paragraphs[docx.paragraphs.indexOf(subject) + 1]).toMatchObject({ text: '', ruleAbove: 'single' });
  });

  it('the text is justified, upright, 14, its first line 1,27 cm in', () => {
    for (const paragraph of docx.written.filter(({ table, align }) => table === null && align !== 'center')) {
      expect(paragraph).toMatchObject({ align: 'both', sizePt: 14, bold: false, italic: false });
      expect(paragraph.firstLineMm).toBeCloseTo(12.7, 1);
    }
  });

  it('"Nơi nhận" is "ngang hàng với dòng chữ quyền hạn, chức vụ của người ký"', () => {
    const label = withText('Nơi nhận:');
    const authority = withText('TM. CỤM THI ĐUA');
    expect(label).toMatchObject({ table: 1, row: 0, column: 0, sizePt: 12, bold: true, italic: true, align: 'left' });
    expect(authority).toMatchObject({ table: 1, row: 0, column: 1, sizePt: 14, bold: true, align: 'center' });
    const above = docx.paragraphs[docx.paragraphs.indexOf(authority) - 1];
    expect((above?.lineSpacing ?? 0) * 12).toBeCloseTo(label.beforePt, 0);
  });

  it('leaves room for signature and seal, and keeps the foot on one page with the end of the text', () => {
    const name = docx.paragraphs.indexOf(withText('Lê Văn C (mẫu)'));
    // Exact line heights are counted in points here: 240ths of a line of 12 points.
    expect((docx.paragraphs[name - 1]?.lineSpacing ?? 0) * 12 * 0.3528).toBeGreaterThan(20);
    expect(docx.rows(1)).toHaveLength(1);
    expect(docx.rows(1)[0]?.cannotSplit).toBe(true);
    expect(withText('Đề nghị xác nhận').keepNext).toBe(true);
  });
});
