import { describe, expect, it } from 'vitest';
import { personAddressee, timeInWords, unitAddressee } from './invitation-words';

describe('whom the paper invites', () => {
  const province = { kind: 'PROVINCE', fullName: 'Tỉnh Kiên Giang' } as const;

  it.each([
    ['PREPARATORY', 'Sở Nội vụ tỉnh Kiên Giang'],
    ['MIDYEAR', 'Sở Nội vụ tỉnh Kiên Giang'],
    ['SUMMARY', 'Ủy ban nhân dân tỉnh Kiên Giang'],
    ['SIGNING', 'Ủy ban nhân dân tỉnh Kiên Giang'],
  ] as const)('of a province to a meeting of kind %s: %s', (kind, expected) => {
    expect(unitAddressee(province, kind)).toBe(expected);
  });

  it('keeps the capital of Thành phố Hồ Chí Minh, and lowers that of Thành phố Cần Thơ', () => {
    const city = (fullName: string) => unitAddressee({ kind: 'MUNICIPALITY', fullName }, 'PREPARATORY');
    expect(city('Thành phố Hồ Chí Minh')).toBe('Sở Nội vụ Thành phố Hồ Chí Minh');
    expect(city('Thành phố Cần Thơ')).toBe('Sở Nội vụ thành phố Cần Thơ');
  });

  it('is a body itself, where the unit is one', () => {
    const board = { kind: 'CENTRAL_BOARD', fullName: 'Ban Thi đua - Khen thưởng Trung ương' } as const;
    expect(unitAddressee(board, 'SUMMARY')).toBe('Ban Thi đua - Khen thưởng Trung ương');
  });

  const person = {
    honorific: null,
    kind: 'PERSON',
    name: 'Nguyễn Văn Mẫu',
    positions: ['Vụ trưởng Vụ mẫu, Ban TĐKT Trung ương'],
    organisation: 'Ban TĐKT Trung ương',
  } as const;

  it('is a person with form of address, position and, unless it was said, office', () => {
    expect(personAddressee(person)).toBe('Đồng chí Nguyễn Văn Mẫu, Vụ trưởng Vụ mẫu, Ban TĐKT Trung ương');
    const madam = { ...person, honorific: 'Bà', positions: ['Phó Trưởng ban'] };
    expect(personAddressee(madam)).toBe('Bà Nguyễn Văn Mẫu, Phó Trưởng ban, Ban TĐKT Trung ương');
    const group = { ...person, kind: 'GROUP', name: 'Các chuyên viên', positions: [] } as const;
    expect(personAddressee(group)).toBe('Các chuyên viên, Ban TĐKT Trung ương');
  });
});

describe('when', () => {
  it.each([
    [{ heldOn: '2021-03-25', startTime: '14:00:00', dayPart: null }, '14 giờ 00, thứ Năm, ngày 25 tháng 3 năm 2021'],
    [{ heldOn: '2021-02-07', startTime: null, dayPart: 'MORNING' }, 'buổi sáng Chủ nhật, ngày 07 tháng 02 năm 2021'],
  ] as const)('%o is "%s"', (planned, words) => {
    expect(timeInWords(planned)).toBe(words);
  });
});
