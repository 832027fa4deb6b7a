import { deflateRawSync } from 'node:zlib';
import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { readXlsx } from '../../common/table-import/read-xlsx';
import { type Reading, UNTOLD } from './import-row';
import { LIST_LIMITS } from './limits';
import { readList } from './read-list';

const meeting = { hostName: 'Hậu Giang', delegations: [] };
const read = (bytes: Uint8Array | string, told: Partial<Reading> = {}) =>
  readList(typeof bytes === 'string' ? Buffer.from(bytes) : bytes, { ...UNTOLD, ...told }, meeting, () => undefined);

/** A workbook whose first sheet holds these rows. */
async function workbook(fill: (sheet: ExcelJS.Worksheet) => void): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  fill(book.addWorksheet('Danh sách'));
  return new Uint8Array(await book.xlsx.writeBuffer());
}

const latin = (text: string): Uint8Array => Buffer.from(text, 'latin1');

describe('a workbook', () => {
  it('gives each cell as it shows: formulas, formatted text, days, numbers, links', async () => {
    const bytes = await workbook((sheet) => {
      sheet.addRow(['Họ và tên', 'Chức vụ', 'Điện thoại', 'Email', 'Ghi chú']);
      sheet.addRow([
        { formula: '"Nguyễn "&"Văn Mẫu"', result: 'Nguyễn Văn Mẫu' },
        { richText: [{ text: 'Giám ' }, { text: 'đốc' }] },
        912345678,
        { text: 'mau@example.test', hyperlink: 'mailto:mau@example.test' },
        new Date(Date.UTC(2021, 2, 25)),
      ]);
    });
    const { rows } = await read(bytes);
    expect(rows.map(({ cells }) => cells)).toEqual([
      {
        NAME: 'Nguyễn Văn Mẫu',
        POSITION: 'Giám đốc',
        ORGANISATION: '',
        PROVINCE: '',
        PHONE: '912345678',
        EMAIL: 'mau@example.test',
        NOTE: '25/03/2021',
      },
    ]);
  });

  it('knows merged headings, units merged over several people, numbers of columns and headings between', async () => {
    const bytes = await workbook((sheet) => {
      sheet.addRow(['DANH SÁCH ĐẠI BIỂU']);
      sheet.mergeCells('A1:E1');
      sheet.addRow(['STT', 'Họ và tên', 'Đơn vị', 'Liên hệ', null]);
      sheet.addRow([null, null, null, 'Điện thoại', 'Email']);
      for (const range of ['A2:A3', 'B2:B3', 'C2:C3', 'D2:E2']) sheet.mergeCells(range);
      sheet.addRow([1, 2, 3, 4, 5]);
      sheet.addRow(['I', 'Đoàn tỉnh Hậu Giang']);
      sheet.addRow([1, 'Nguyễn Văn Mẫu', 'Sở Nội vụ', '0912345678', '']);
      sheet.addRow([2, 'Trần Thị Thử', null, '0912345679', '']);
      sheet.mergeCells('C6:C7');
    });
    const list = await read(bytes);
    expect(list).toMatchObject({ headerRow: 3, columns: [null, 'NAME', 'ORGANISATION', 'PHONE', 'EMAIL'] });
    expect(list.rows).toMatchObject([
      { number: 6, section: 'Đoàn tỉnh Hậu Giang', cells: { NAME: 'Nguyễn Văn Mẫu', ORGANISATION: 'Sở Nội vụ' } },
      { number: 7, section: 'Đoàn tỉnh Hậu Giang', cells: { NAME: 'Trần Thị Thử', ORGANISATION: 'Sở Nội vụ' } },
    ]);
  });

  it('finds the sheet with the list, past those that are hidden', async () => {
    const book = new ExcelJS.Workbook();
    book.addWorksheet('Ẩn', { state: 'hidden' }).addRow(['Họ và tên', 'Chức vụ', 'Email']);
    book.addWorksheet('Bìa').addRow(['Hội nghị mẫu']);
    book.addWorksheet('DS').addRows([
      ['Họ và tên', 'Chức vụ'],
      ['Nguyễn Văn Mẫu', 'Giám đốc'],
    ]);
    const bytes = new Uint8Array(await book.xlsx.writeBuffer());
    expect(await read(bytes)).toMatchObject({ sheets: ['Bìa', 'DS'], sheet: 1, rows: [{ number: 2 }] });
    expect(await read(bytes, { sheet: 0 })).toMatchObject({ sheet: 0, headerRow: 0 });
  });

  it('asks about letters in a font of the time before Unicode, and converts them once told', async () => {
    const bytes = await workbook((sheet) => {
      sheet.addRow(['Họ và tên', 'Chức vụ']);
      sheet.addRow(['Hå V¨n ¸nh', 'Gi¸m ®èc']).font = { name: '.VnTime' };
      sheet.addRow(['lª thö', 'Phã Gi¸m ®èc']).getCell(1).font = { name: '.VnTimeH' };
      sheet.addRow(['Trần Thị Thử', 'Chuyên viên']).font = { name: 'Arial' };
    });
    const asked = await read(bytes);
    expect(asked.question).toMatchObject({ encoding: 'TCVN3', evidence: 'FONT' });
    expect(asked.question?.samples).toContainEqual({ before: 'Gi¸m ®èc', after: 'Giám đốc' });
    expect(asked.rows[0]?.cells.POSITION).toBe('Gi¸m ®èc');
    const { rows } = await read(bytes, { encoding: 'TCVN3' });
    expect(rows.map(({ cells }) => [cells.NAME, cells.POSITION])).toEqual([
      ['Hồ Văn Ánh', 'Giám đốc'],
      ['LÊ THỬ', 'Phó Giám đốc'],
      ['Trần Thị Thử', 'Chuyên viên'],
    ]);
  });

  it.each([
    ['bytes that only begin as one', Buffer.from('PK\x03\x04 rest'), 'import.not_a_workbook'],
    ['one of before 2007', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2]), 'import.old_workbook'],
    ['bytes of anything', Buffer.from([1, 0, 2, 0]), 'import.unreadable'],
    ['nothing', Buffer.from(' \n '), 'import.empty'],
    ['sentences without end', Buffer.from('Giám đốc Sở Nội vụ '.repeat(4000)), 'import.too_heavy'],
  ])('refuses %s', async (_, bytes, code) => {
    await expect(read(bytes)).rejects.toMatchObject({ code });
  });

  it('ends the thread, not the server, when a file bursts', async () => {
    const text = `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>${'a'.repeat(80_000_000)}</t></si></sst>`;
    const bytes = zipOf('xl/sharedStrings.xml', text);
    expect(bytes.length).toBeLessThan(400_000);
    const reading = readXlsx(bytes, LIST_LIMITS, () => undefined, { megabytes: 32, milliseconds: 20_000 });
    await expect(reading).rejects.toMatchObject({ code: 'import.too_heavy' });
  });

  it('ends the thread too when it is a picture that bursts, which is no text of the list', async () => {
    const bytes = zipOf('xl/media/image1.png', '\0'.repeat(200_000_000));
    expect(bytes.length).toBeLessThan(1_000_000);
    const reading = readXlsx(bytes, LIST_LIMITS, () => undefined, { megabytes: 64, milliseconds: 60_000 });
    await expect(reading).rejects.toMatchObject({ code: 'import.too_heavy' });
  });
});

describe('a text', () => {
  const table = 'STT;Họ và tên;Chức vụ\n1;Nguyễn Văn Mẫu;"Giám đốc; Bí thư"\n';
  const person = { cells: { NAME: 'Nguyễn Văn Mẫu' } };

  it.each([
    ['with semicolons', Buffer.from(table)],
    ['with commas', Buffer.from('STT,Họ và tên,Chức vụ\n1,Nguyễn Văn Mẫu,Giám đốc\n')],
    ['with tabs, as cells are pasted', Buffer.from('STT\tHọ và tên\tChức vụ\r\n1\tNguyễn Văn Mẫu\tGiám đốc\r\n')],
    ['in UTF-8 with a mark', Buffer.from(`\uFEFF${table}`)],
    ['in UTF-16, Excel’s "Unicode text"', Buffer.from(`\uFEFF${table}`, 'utf16le')],
    ['decomposed', Buffer.from(table.normalize('NFD'))],
    ['in Windows-1258', in1258(table)],
  ])('is a table %s', async (_, bytes) => {
    expect(await read(bytes)).toMatchObject({ format: 'TABLE', question: null, rows: [person] });
  });

  it('may be in VNI, bytes and all', async () => {
    const bytes = latin('STT;Hoï vaø teân;Chöùc vuï\n1;Nguyeãn Vaên Maãu;Giaùm ñoác\n');
    expect((await read(bytes)).question).toMatchObject({ encoding: 'VNI', evidence: 'LETTERS' });
    expect(await read(bytes, { encoding: 'VNI' })).toMatchObject({
      columns: [null, 'NAME', 'POSITION'],
      rows: [{ cells: { NAME: 'Nguyễn Văn Mẫu', POSITION: 'Giám đốc' } }],
    });
  });

  it('keeps a cell that is in no encoding, and says so', async () => {
    const text = 'Họ và tên;Chức vụ\nNguyÔn V¨n MÉu;Gi¸m ®èc\nTrÇn ÿÿ;Gi¸m ®èc\n';
    const { rows } = await read(text, { encoding: 'TCVN3' });
    expect(rows).toMatchObject([{ unconverted: [] }, { unconverted: ['NAME'], cells: { NAME: 'TrÇn ÿÿ' } }]);
  });

  it('joins a name that stands in two columns, and names what is in columns of notes', async () => {
    const text = 'Họ đệm,Tên,Chức vụ,Ăn chay,Số xe\nNguyễn Văn,Mẫu,Giám đốc,x,95A-000.00\n';
    const { rows } = await read(text);
    expect(rows).toMatchObject([{ cells: { NAME: 'Nguyễn Văn Mẫu', NOTE: 'Ăn chay; Số xe: 95A-000.00' } }]);
  });

  it('takes columns for what it is told', async () => {
    const { rows } = await read('a;b\nNguyễn Văn Mẫu;Giám đốc\n', { headerRow: 1, columns: ['NAME', 'POSITION'] });
    expect(rows).toMatchObject([{ number: 2, cells: { NAME: 'Nguyễn Văn Mẫu', POSITION: 'Giám đốc' } }]);
  });

  it('takes no more columns, and no more of a cell, than of a workbook', async () => {
    const wide = `${'Họ và tên;'.repeat(500)}\nNguyễn Văn Mẫu;${'😀'.repeat(5000)};${'x;'.repeat(498)}\n`;
    const list = await read(wide, { headerRow: 1, columns: ['NAME', 'NOTE'] });
    expect(list.labels).toHaveLength(60);
    expect(list.rows[0]?.cells.NOTE.length).toBeLessThan(4100);
  });

  it('may be prose', async () => {
    const list = await read('Lê Mẫu, Giám đốc Sở Nội vụ tỉnh Hậu Giang; và nhiều nữa');
    expect(list).toMatchObject({
      format: 'PROSE',
      rows: [{ number: 1, toldSide: 'HOST', cells: { NAME: 'Lê Mẫu', POSITION: 'Giám đốc Sở Nội vụ tỉnh Hậu Giang' } }],
      rest: ['và nhiều nữa'],
    });
  });
});

/** Letters with their hats, tones after them: the code has no precomposed ones for most. */
function in1258(text: string): Uint8Array {
  const decoder = new TextDecoder('windows-1258');
  const codes = new Map(Array.from({ length: 256 }, (_, code) => [decoder.decode(Uint8Array.of(code)), code]));
  const letters = Array.from(text.normalize('NFC')).flatMap((letter) => {
    if (codes.has(letter)) return [letter];
    const [base = '', ...marks] = letter.normalize('NFD');
    const tones = marks.filter((mark) => '\u0300\u0301\u0303\u0309\u0323'.includes(mark));
    return [[base, ...marks.filter((mark) => !tones.includes(mark))].join('').normalize('NFC'), ...tones];
  });
  return Uint8Array.from(letters, (letter) => codes.get(letter)!);
}

/** An archive of one file, as small as it can be packed. */
function zipOf(name: string, text: string): Uint8Array {
  const packed = deflateRawSync(Buffer.from(text), { level: 1 });
  const title = Buffer.from(name);
  const facts = Buffer.alloc(26);
  facts.writeUInt16LE(20, 0);
  facts.writeUInt16LE(8, 4);
  facts.writeUInt32LE(packed.length, 14);
  facts.writeUInt32LE(text.length, 18);
  facts.writeUInt16LE(title.length, 22);
  const local = Buffer.concat([Buffer.from('PK\x03\x04'), facts, title, packed]);
  const central = Buffer.concat([Buffer.from('PK\x01\x02'), Buffer.from([20, 0]), facts, Buffer.alloc(14), title]);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06');
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(local.length, 16);
  return Buffer.concat([local, central, end]);
}
