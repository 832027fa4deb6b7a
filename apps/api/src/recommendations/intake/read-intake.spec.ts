import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { UNTOLD_TABLE } from '../../common/table-import/import-row';
import type { IntakeReading } from './intake-row';
import { readIntake } from './read-intake';

const read = (bytes: Uint8Array | string, told: Partial<IntakeReading> = {}) =>
  readIntake(typeof bytes === 'string' ? Buffer.from(bytes) : bytes, { ...UNTOLD_TABLE, ...told }, () => undefined);

const texts = async (text: string) => (await read(text)).rows.map(({ cells }) => cells.TEXT);

describe('a table of recommendations', () => {
  it('is read from a workbook, with the line above a row that tells its unit', async () => {
    const book = new ExcelJS.Workbook();
    const sheet = book.addWorksheet('KN');
    sheet.addRow(['TỔNG HỢP KIẾN NGHỊ']);
    sheet.addRow(['STT', 'Nội dung kiến nghị', 'Lĩnh vực', 'Ghi chú']);
    sheet.addRow(['I', 'Tỉnh Kiên Giang']);
    sheet.addRow([1, 'Đề nghị mẫu một', 'Tập huấn', 'gấp']);
    const { rows, headerRow } = await read(new Uint8Array(await book.xlsx.writeBuffer()));
    expect(headerRow).toBe(2);
    expect(rows).toMatchObject([
      { number: 4, section: 'Tỉnh Kiên Giang', cells: { TEXT: 'Đề nghị mẫu một', TOPIC: 'Tập huấn', NOTE: 'gấp' } },
    ]);
  });

  it('is read from pasted cells', async () => {
    const { rows } = await read('Đơn vị\tKiến nghị\nHậu Giang\tĐề nghị mẫu, có dấu phẩy\n');
    expect(rows).toMatchObject([{ cells: { UNIT: 'Hậu Giang', TEXT: 'Đề nghị mẫu, có dấu phẩy' } }]);
  });

  it('keeps its first row, though its cells begin like names of columns', async () => {
    expect(await texts('Kiến nghị\tĐơn vị\tGhi chú\nKiến nghị bổ sung quỹ mẫu\tĐơn vị mẫu\tGhi chú mẫu\n')).toEqual([
      'Kiến nghị bổ sung quỹ mẫu',
    ]);
    expect(
      await texts('Kiến nghị bổ sung kinh phí cho quỹ mẫu\tTỉnh Hậu Giang\nKiến nghị tập huấn mẫu\tTỉnh Kiên Giang\n'),
    ).toHaveLength(2);
  });

  it('may be one column, a line each, with a heading or none', async () => {
    expect(await texts('Nội dung kiến nghị\nĐề nghị một\nĐề nghị hai')).toEqual(['Đề nghị một', 'Đề nghị hai']);
    expect(await texts('Đề nghị mẫu về hồ sơ\nĐề nghị mẫu về quỹ')).toHaveLength(2);
  });

  it('takes the longest column for what is asked when no heading tells', async () => {
    const { columns, rows } = await read('1;Đề nghị mẫu về tập huấn nghiệp vụ;HG\n2;Đề nghị mẫu về kinh phí;KG\n');
    expect(columns).toEqual([null, 'TEXT', null]);
    expect(rows).toHaveLength(2);
  });

  it('takes columns for what it is told', async () => {
    const { rows } = await read('a;b\nHậu Giang;Đề nghị mẫu\n', { headerRow: 1, columns: ['UNIT', 'TEXT'] });
    expect(rows).toMatchObject([{ number: 2, cells: { UNIT: 'Hậu Giang', TEXT: 'Đề nghị mẫu' } }]);
  });

  it('is refused beyond 3,000 rows', async () => {
    await expect(read(`Kiến nghị;Đơn vị\n${'Đề nghị;Hậu Giang\n'.repeat(3001)}`)).rejects.toMatchObject({
      code: 'import.too_many_rows',
    });
  });
});
