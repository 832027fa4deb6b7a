import { Injectable } from '@nestjs/common';
import ExcelJS from 'exceljs';
import { DataSource } from 'typeorm';
import type { NewFile } from '../../paperwork/file-store.service';
import { COMPETENCE_NAMES } from './competences';
import type { IntakeField } from './intake-columns';

export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The columns with the words of docs/domain.md §4.4, their widths in characters. */
const COLUMNS: readonly { field: IntakeField; header: string; width: number }[] = [
  { field: 'TEXT', header: 'Nội dung kiến nghị', width: 70 },
  { field: 'UNIT', header: 'Đơn vị kiến nghị', width: 24 },
  { field: 'TOPIC', header: 'Lĩnh vực', width: 32 },
  { field: 'COMPETENCE', header: 'Thẩm quyền giải quyết', width: 26 },
  { field: 'PERSON', header: 'Người kiến nghị', width: 24 },
  { field: 'DAY', header: 'Ngày kiến nghị', width: 16 },
  { field: 'NOTE', header: 'Ghi chú', width: 30 },
];

const ADVICE = [
  'Mỗi dòng là một kiến nghị; chỉ cột "Nội dung kiến nghị" là bắt buộc, không quá 10.000 ký tự.',
  'Đơn vị kiến nghị: tên đơn vị thành viên của cụm, ví dụ "Hậu Giang" hoặc "UBND tỉnh Hậu Giang".',
  'Lĩnh vực và thẩm quyền: chọn trong danh sách, hoặc để trống.',
  'Ngày kiến nghị: ngày/tháng/năm, ví dụ 25/03/2021; để trống là ngày nhập.',
  'Không ghi nội dung thuộc phạm vi bí mật nhà nước.',
];

/** Rows for which choices are offered; further ones are read as well. */
const ROWS_WITH_CHOICES = 500;

/** The empty table that officials fill in. */
@Injectable()
export class IntakeTemplate {
  constructor(private readonly dataSource: DataSource) {}

  async file(): Promise<NewFile> {
    const topics = await this.dataSource.query<{ name: string }[]>(
      'SELECT name_vi AS name FROM topic WHERE NOT retired ORDER BY position, id',
    );
    const book = new ExcelJS.Workbook();
    const sheet = book.addWorksheet('Kiến nghị', { views: [{ state: 'frozen', ySplit: 1 }] });
    const choices = book.addWorksheet('Danh mục');
    book.addWorksheet('Hướng dẫn').addRows(ADVICE.map((line) => [line]));
    sheet.columns = COLUMNS.map(({ field, header, width }) => ({ key: field, header, width }));
    sheet.getRow(1).font = { bold: true };
    sheet.getRow(1).alignment = { wrapText: true, vertical: 'middle' };
    const topicNames = topics.map(({ name }) => name);
    choices.columns = [{ width: 44 }, { width: 34 }];
    for (let at = 0; at < Math.max(topicNames.length, COMPETENCE_NAMES.length); at += 1) {
      choices.addRow([topicNames[at] ?? null, COMPETENCE_NAMES[at] ?? null]);
    }
    offer(sheet, 'TOPIC', `'Danh mục'!$A$1:$A$${String(Math.max(1, topicNames.length))}`);
    offer(sheet, 'COMPETENCE', `'Danh mục'!$B$1:$B$${String(COMPETENCE_NAMES.length)}`);
    const content = Buffer.from(await book.xlsx.writeBuffer());
    return { name: 'Mẫu bảng kiến nghị.xlsx', mediaType: XLSX, content };
  }
}

/** Offers the words of a range without insisting on them: names written in another way are understood too. */
function offer(sheet: ExcelJS.Worksheet, field: IntakeField, range: string): void {
  const column = sheet.getColumn(field);
  for (let row = 2; row <= ROWS_WITH_CHOICES + 1; row += 1) {
    sheet.getCell(row, column.number).dataValidation = {
      type: 'list',
      allowBlank: true,
      formulae: [range],
      showErrorMessage: false,
    };
  }
}
