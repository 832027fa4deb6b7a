import { describe, expect, it } from 'vitest';

import { sampleMinutes } from '../testing/sample-minutes';
import { minutesLines } from './minutes-lines';
import { lineText, linesAt } from './sheet-line';
import type { LinePlace, LineRole } from './sheet-line';

const lines = (changes: Parameters<typeof sampleMinutes>[0] = {}) => minutesLines(sampleMinutes(changes));
const at = (place: LinePlace, changes: Parameters<typeof sampleMinutes>[0] = {}) =>
  linesAt(lines(changes), place).map(lineText);
const withRole = (role: LineRole, changes: Parameters<typeof sampleMinutes>[0] = {}) =>
  lines(changes)
    .filter((line) => line.role === role)
    .map(lineText);

describe('the order of form 1.9 (Nghị định 30/2020/NĐ-CP, Phụ lục III)', () => {
  it('is issuer and number, national name and motto, type, subject, form lines, content, end, signatures, recipients', () => {
    const roles = lines().map(({ role }) => role);
    expect(roles.filter((role, index) => role !== roles[index - 1])).toEqual([
      'parent-agency',
      'agency',
      'number',
      'quoc-hieu',
      'tieu-ngu',
      'type-name',
      'subject',
      'form-line',
      'attendance-heading',
      'attendance',
      'attendance-heading',
      'attendance',
      'form-line',
      'heading',
      'paragraph',
      'heading',
      'paragraph',
      'list-item',
      'end',
      'signer-title',
      'signer-name',
      'signer-title',
      'signer-name',
      'recipients-label',
      'recipient',
    ]);
  });

  it('has the labels of the form, one after the other', () => {
    const labels = lines().flatMap(({ role, lead }) => (role === 'form-line' ? [lead] : []));
    expect(labels).toEqual([
      'Thời gian bắt đầu:',
      'Địa điểm:',
      'Thành phần tham dự:',
      'Chủ trì (chủ tọa):',
      'Thư ký (người ghi biên bản):',
      'Nội dung (theo diễn biến cuộc họp/hội nghị/hội thảo):',
    ]);
  });

  it('has no line for place and date of issue', () => {
    expect(at('head-right')).toEqual(['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc']);
    expect(at('head-left')).toEqual(['HỘI ĐỒNG TĐKT MẪU', 'CỤM THI ĐUA CÁC TỈNH MẪU SỐ MỘT', 'Số: 07/BB-CTĐM']);
  });

  it('shows dots where nothing is known yet', () => {
    const unknown = withRole('form-line', {
      startLine: null,
      place: ' ',
      chair: null,
      secretary: null,
      attendance: [],
    });
    expect(unknown.slice(0, 5).every((text) => text.endsWith(': ……………………………………'))).toBe(true);
  });

  it('ends the text with "./." once, whatever was typed', () => {
    for (const endLine of ['Cuộc họp kết thúc', 'Cuộc họp kết thúc.', 'Cuộc họp kết thúc./.']) {
      expect(withRole('end', { endLine })).toEqual(['Cuộc họp kết thúc./.']);
    }
    expect(withRole('end', { endLine: null })[0]).toMatch(/^Cuộc họp kết thúc vào …… giờ ……, .*\.\/\.$/u);
  });
});

describe('number and symbol (Phụ lục I, phần I, II.3.c)', () => {
  it.each([
    [{ number: 7, symbol: 'BB-CTĐTNB' }, 'Số: 07/BB-CTĐTNB'],
    [{ number: 12, symbol: 'BB-CTĐTNB' }, 'Số: 12/BB-CTĐTNB'],
    [{ number: 105, symbol: 'BB-CTĐTNB' }, 'Số: 105/BB-CTĐTNB'],
    [{ number: null, symbol: 'BB-CTĐTNB' }, `Số: ${'\u00A0'.repeat(6)}/BB-CTĐTNB`],
  ])('"với những số nhỏ hơn 10 phải ghi thêm số 0 phía trước": %o is %s', (number, expected) => {
    expect(withRole('number', { number })).toEqual([expected]);
  });
});

describe('people and recipients', () => {
  it('stand on a line each with a dash, ";" between and "." at the end, even when these were typed', () => {
    expect(withRole('attendance')).toEqual([
      '- Đồng chí Nguyễn Văn A (mẫu), Phó Trưởng ban;',
      '- Đồng chí Trần Thị B (mẫu), Vụ trưởng.',
      '- Lãnh đạo Sở Nội vụ của 12 tỉnh (mẫu).',
    ]);
    expect(at('recipients')).toEqual([
      'Nơi nhận:',
      '- Ban TĐKT Trung ương;',
      '- Các đơn vị thành viên (mẫu);',
      '- Lưu: VT, Hồ sơ.',
    ]);
  });

  it('have a group heading that ends with one colon', () => {
    expect(withRole('attendance-heading')).toEqual(['Đại diện Ban TĐKT Trung ương:', 'Về phía địa phương:']);
  });
});

describe('signatures', () => {
  it('are the secretary left and the chair right, the position in capitals under "CHỦ TỌA"', () => {
    expect(at('signature-left')).toEqual(['THƯ KÝ', 'Phạm Thị D (mẫu)']);
    expect(at('signature-right')).toEqual(['CHỦ TỌA', 'PHÓ CHỦ TỊCH UBND TỈNH MẪU', 'Lê Văn C (mẫu)']);
  });

  it('name on whose behalf the chair signs before the position', () => {
    const chairSignature = { authority: ['KT. Cụm trưởng'], position: 'Cụm phó', name: 'Lê Văn C (mẫu)' };
    expect(at('signature-right', { chairSignature })).toEqual([
      'CHỦ TỌA',
      'KT. CỤM TRƯỞNG',
      'CỤM PHÓ',
      'Lê Văn C (mẫu)',
    ]);
  });

  it('leave the place of an unknown name open', () => {
    expect(at('signature-left', { secretarySignature: { name: null } })).toEqual(['THƯ KÝ', '']);
  });
});

describe('the body', () => {
  it('carries the marks of its lists in the words', () => {
    const body = [
      { kind: 'list', marker: 'NUMBER', items: ['một', ' ', 'hai'] },
      { kind: 'list', marker: 'LETTER', items: ['ba'] },
      { kind: 'list', marker: 'DASH', items: ['bốn'] },
    ] as const;
    expect(withRole('list-item', { body })).toEqual(['1. một', '2. hai', 'a) ba', '- bốn']);
  });

  it('drops blocks without words and keeps a speaker whose words were not taken down', () => {
    const body = [
      { kind: 'heading', text: ' ' },
      { kind: 'paragraph', text: '\n' },
      { kind: 'paragraph', lead: 'Đồng chí Hà (mẫu) phát biểu.', text: '' },
    ] as const;
    expect(withRole('heading', { body })).toEqual([]);
    expect(withRole('paragraph', { body })).toEqual(['Đồng chí Hà (mẫu) phát biểu.']);
  });
});
