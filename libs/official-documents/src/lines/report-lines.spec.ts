import { describe, expect, it } from 'vitest';

import { sampleReport } from '../testing/sample-report';
import { withWrittenParts } from '../written-parts';
import { reportParts } from './report-lines';
import { lineText, linesAt } from './sheet-line';
import type { LineRole } from './sheet-line';
import { isTable } from './sheet-table';

const parts = (changes: Parameters<typeof sampleReport>[0] = {}) => reportParts(sampleReport(changes));
const lines = (changes: Parameters<typeof sampleReport>[0] = {}) => parts(changes).filter((part) => !isTable(part));
const withRole = (role: LineRole, changes: Parameters<typeof sampleReport>[0] = {}) =>
  lines(changes)
    .filter((line) => line.role === role)
    .map(lineText);

describe('the order of form 1.4 (Nghị định 30/2020/NĐ-CP, Phụ lục III)', () => {
  it('is head with place and date, type, subject, addressee, text, end, signer, recipients, appendix', () => {
    const roles = parts().map(({ role }) => role);
    expect(roles.filter((role, index) => role !== roles[index - 1])).toEqual([
      'parent-agency',
      'agency',
      'number',
      'quoc-hieu',
      'tieu-ngu',
      'place-date',
      'type-name',
      'subject',
      'addressee',
      'part-heading',
      'heading',
      'paragraph',
      'table',
      'part-heading',
      'paragraph',
      'end',
      'signer-title',
      'signer-name',
      'recipients-label',
      'recipient',
      'appendix-label',
      'appendix-title',
      'appendix-source',
      'table',
      'appendix-end',
    ]);
  });

  it('leaves room for what the register has not given yet', () => {
    const blank = '\u00A0'.repeat(6);
    expect(withRole('number', { number: { number: null, symbol: 'BC-CTĐM' } })).toEqual([`Số: ${blank}/BC-CTĐM`]);
    expect(withRole('place-date', { place: '', date: null })).toEqual(['……, ngày …… tháng …… năm ……']);
    expect(withRole('appendix-source', { number: { number: null, symbol: 'BC-CTĐM' }, date: null })).toEqual([
      `(Kèm theo Báo cáo số ${blank}/BC-CTĐM ngày …… tháng …… năm …… của Cụm thi đua các tỉnh mẫu số Một)`,
    ]);
  });
});

describe('Kính gửi (Phụ lục I, phần I, II.9)', () => {
  it('one: "được trình bày trên cùng một dòng"', () => {
    expect(withRole('addressee')).toEqual(['Kính gửi: Ban Thi đua - Khen thưởng mẫu']);
  });

  it('several: a dash and ";" on each line, "." on the last', () => {
    const addressees = ['Ban mẫu', '- Bộ mẫu;'];
    expect(withRole('addressee-label', { addressees })).toEqual(['Kính gửi:']);
    expect(withRole('addressee-item', { addressees })).toEqual(['- Ban mẫu;', '- Bộ mẫu.']);
  });

  it('"Nơi nhận, phía dưới là từ Như trên" — only where somebody stands above', () => {
    expect(withRole('recipient')).toEqual(['- Như trên;', '- Các đơn vị thành viên (mẫu);', '- Lưu: VT.']);
    expect(withRole('recipient', { addressees: [] })[0]).toBe('- Các đơn vị thành viên (mẫu);');
  });
});

describe('the end of the text', () => {
  it('refers to the appendix (III.1.a) and has the "./." of all forms', () => {
    expect(withRole('end')).toEqual(['(Chi tiết tại Phụ lục kèm theo)./.']);
    expect(withRole('appendix-end')).toEqual(['./.']);
  });

  it('is the last paragraph where there is no appendix, and never a title', () => {
    expect(withRole('end', { appendix: null })).toEqual(['Các kiến nghị được trả lời đúng hạn (mẫu)./.']);
    expect(withRole('end', { appendix: null, body: [{ kind: 'part', text: 'I. Trống' }] })[0]).toMatch(
      /^Trên đây.*\.\/\.$/u,
    );
    expect(linesAt(parts({ appendix: null }), 'appendix')).toEqual([]);
  });
});

describe('what a person writes', () => {
  const words = {
    parentAgency: null,
    agency: 'Ban mẫu',
    symbol: 'BC-BM',
    place: 'Hà Mẫu',
    subject: 'Kết quả (mẫu)',
    addressees: ['Hội đồng mẫu'],
    assessment: 'Nhìn chung tốt.\nCòn chậm.',
    proposals: '',
    authority: [],
    position: 'Trưởng ban',
    signerName: null,
    recipients: [],
  };

  it('becomes the last two parts, numbered on, with room to write where nothing is written', () => {
    const text = reportParts(withWrittenParts(sampleReport(), words)).filter((part) => !isTable(part));
    const from = text.findIndex(({ text: words }) => words === 'III. ĐÁNH GIÁ CHUNG');
    expect(text.slice(from, from + 4).map(({ text: words }) => words)).toEqual([
      'III. ĐÁNH GIÁ CHUNG',
      'Nhìn chung tốt.',
      'Còn chậm.',
      'IV. ĐỀ XUẤT, KIẾN NGHỊ',
    ]);
    expect(text[from + 4]?.text).toMatch(/^…+$/u);
    expect(text.find(({ role }) => role === 'number')?.text).toBe('Số: 09/BC-BM');
  });
});
