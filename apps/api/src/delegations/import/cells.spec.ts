import { describe, expect, it } from 'vitest';
import { organisationOf, phoneKey, phoneOf, positionsOf } from './cells';
import type { ImportCellsDto } from './import-row.dto';

const cells = (over: Partial<ImportCellsDto>): ImportCellsDto => ({
  NAME: '',
  POSITION: '',
  ORGANISATION: '',
  PROVINCE: '',
  PHONE: '',
  EMAIL: '',
  NOTE: '',
  ...over,
});

describe('the positions of a cell', () => {
  it.each([
    ['Giám đốc; Bí thư Đảng ủy', ['Giám đốc', 'Bí thư Đảng ủy']],
    ['Giám đốc\nBí thư Đảng ủy', ['Giám đốc', 'Bí thư Đảng ủy']],
    ['Ủy viên Hội đồng, Phó Trưởng ban', ['Ủy viên Hội đồng', 'Phó Trưởng ban']],
    ['Trưởng phòng Thi đua, Khen thưởng', ['Trưởng phòng Thi đua, Khen thưởng']],
    ['Lái xe', ['Lái xe']],
    ['', []],
  ])('%j', (POSITION, positions) => {
    expect(positionsOf(cells({ POSITION })).positions).toEqual(positions);
  });
});

describe('a telephone', () => {
  it.each([
    ['912345678', '0912345678'],
    ['2933123456', '02933123456'],
    ['0912 345 678', '0912 345 678'],
    ['+84 912345678', '+84 912345678'],
    ['', ''],
  ])('%j is saved as %j', (PHONE, saved) => {
    expect(phoneOf(cells({ PHONE }))).toBe(saved);
  });

  it('is the same however it is written', () => {
    expect(['+84 912 345 678', '0912.345.678', '0912345678; 0293 123456'].map(phoneKey)).toEqual(
      Array(3).fill('0912345678'),
    );
  });
});

describe('the body that somebody comes from', () => {
  const unit = ['Kiên Giang', 'Tỉnh Kiên Giang'];
  it.each([
    ['is what is written', { ORGANISATION: 'Sở Nội vụ', PROVINCE: 'Kiên Giang' }, unit, 'Sở Nội vụ'],
    ['is not said twice', { ORGANISATION: 'tỉnh Kiên Giang' }, unit, null],
    [
      'has its province when no delegation says it',
      { ORGANISATION: 'Sở Nội vụ', PROVINCE: 'Cà Mau' },
      [],
      'Sở Nội vụ, Cà Mau',
    ],
    ['is none where nothing is written', {}, [], null],
  ])('%s', (_, told, names, organisation) => {
    expect(organisationOf(cells(told), names)).toBe(organisation);
  });
});
