import { describe, expect, it } from 'vitest';
import type { GridRow } from '../../common/table-import/grid';
import { findHeader as find } from '../../common/table-import/header';
import { DELEGATE_COLUMNS } from './header';

const { fieldOf } = DELEGATE_COLUMNS;
const findHeader = (rows: readonly GridRow[]) => find(rows, DELEGATE_COLUMNS);

const grid = (...rows: string[][]): GridRow[] => rows.map((cells, at) => ({ number: at + 1, cells, fonts: {} }));

describe('the names of columns', () => {
  it.each([
    ['Họ và tên', 'NAME'],
    ['HỌ TÊN', 'NAME'],
    ['Họ và tên đệm', 'NAME'],
    ['Tên', 'NAME'],
    ['Đại biểu', 'NAME'],
    ['Chức vụ', 'POSITION'],
    ['Chức danh', 'POSITION'],
    ['Chức vụ, đơn vị công tác', 'POSITION'],
    ['Đơn vị công tác', 'ORGANISATION'],
    ['Cơ quan/Đơn vị', 'ORGANISATION'],
    ['Tên đơn vị', 'ORGANISATION'],
    ['Tỉnh', 'PROVINCE'],
    ['Tỉnh/Thành phố', 'PROVINCE'],
    ['Đoàn', 'PROVINCE'],
    ['Điện thoại', 'PHONE'],
    ['SĐT', 'PHONE'],
    ['Số ĐT', 'PHONE'],
    ['E-mail', 'EMAIL'],
    ['Thư điện tử', 'EMAIL'],
    ['Ghi chú', 'NOTE'],
    ['Biển số xe', 'NOTE'],
    ['Ăn chay', 'NOTE'],
    ['STT', null],
    ['', null],
    ['Tình trạng', null],
    ['Tỉnh Hậu Giang', null],
    ['Đoàn Hậu Giang', null],
    ['Địa phương mẫu', null],
    ['Nguyễn Văn Mẫu', null],
  ])('%j tells %s', (label, field) => {
    expect(fieldOf(label)).toBe(field);
    expect(fieldOf(label.normalize('NFD').toUpperCase())).toBe(field);
  });
});

describe('the heading of a table', () => {
  it('is found under the title', () => {
    const rows = grid(
      ['UBND TỈNH MẪU', '', ''],
      ['DANH SÁCH ĐẠI BIỂU', '', ''],
      ['STT', 'Họ và tên', 'Chức vụ'],
      ['1', 'Nguyễn Văn Mẫu', 'Giám đốc'],
    );
    expect(findHeader(rows)).toEqual({
      row: 3,
      labels: ['STT', 'Họ và tên', 'Chức vụ'],
      columns: [null, 'NAME', 'POSITION'],
    });
  });

  it.each([
    [
      'merged downwards and sideways',
      ['STT', 'Họ và tên', 'Liên hệ', 'Liên hệ'],
      ['STT', 'Họ và tên', 'Điện thoại', 'Email'],
    ],
    [
      'pasted, with a name only in the first place of each',
      ['STT', 'Họ và tên', 'Liên hệ', ''],
      ['', '', 'Điện thoại', 'Email'],
    ],
  ])('is found in two rows %s', (_, above, below) => {
    const { row, columns } = findHeader(grid(above, below, ['1', 'Nguyễn Văn Mẫu', '0912345678', 'mau@example.test']));
    expect({ row, columns }).toEqual({ row: 2, columns: [null, 'NAME', 'PHONE', 'EMAIL'] });
  });

  it('is not continued by the first delegate, whose cells begin with the same words', () => {
    const { row } = findHeader(
      grid(
        ['Họ và tên', 'Đơn vị', 'Ghi chú'],
        ['Nguyễn Văn Mẫu', 'Đơn vị mẫu', 'Ghi chú mẫu'],
        ['Trần Văn Thử', '', ''],
      ),
    );
    expect(row).toBe(1);
  });

  it('names a column that nobody knows after both rows', () => {
    const { labels } = findHeader(grid(['Họ và tên', 'Chức vụ', 'Đăng ký', ''], ['', '', 'Phòng', 'Cơm']));
    expect(labels).toEqual(['Họ và tên', 'Chức vụ', 'Đăng ký – Phòng', 'Đăng ký – Cơm']);
  });

  it('is none where no row names two columns', () => {
    expect(findHeader(grid(['Nguyễn Văn Mẫu', 'Giám đốc'], ['Trần Văn Thử', 'Phó Giám đốc']))).toEqual({
      row: 0,
      labels: [],
      columns: [],
    });
  });
});
