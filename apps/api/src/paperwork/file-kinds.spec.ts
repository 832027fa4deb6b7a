import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fileKind } from './file-kinds';
import { aCompoundFile, aDocx, anOdt, aPdf, aPng, aZip } from './testing/sample-files';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kinds-'));
});
afterAll(() => rm(folder, { recursive: true }));

const kindOf = async (bytes: Uint8Array | string, name: string): Promise<string | null> => {
  const path = join(folder, 'bytes');
  await writeFile(path, bytes);
  return fileKind(path, name);
};

const workbook = async (): Promise<Uint8Array> => {
  const book = new ExcelJS.Workbook();
  book.addWorksheet('Mẫu').addRow(['Họ và tên']);
  return new Uint8Array(await book.xlsx.writeBuffer());
};

describe('what a document is', () => {
  it.each([
    ['pdf', aPdf(), 'Báo cáo.pdf'],
    ['docx', aDocx(), 'Báo cáo.docx'],
    ['odt', anOdt(), 'Báo cáo.odt'],
    ['doc', aCompoundFile('WordDocument', '1Table'), 'Báo cáo.doc'],
    ['xls', aCompoundFile('Workbook'), 'Bảng điểm.xls'],
    ['ppt', aCompoundFile('PowerPoint Document'), 'Trình chiếu.ppt'],
    ['png', aPng(), 'Ảnh.png'],
    ['jpg', Buffer.from('ffd8ffe000104a46494600', 'hex'), 'Ảnh.jpeg'],
    ['txt', 'Kính gửi các đại biểu,\n\tđây là văn bản mẫu.', 'Ghi chú.txt'],
    ['csv', '\ufeffSTT;Họ và tên\n1;Nguyễn Văn Mẫu\n', 'Danh sách.CSV'],
    ['txt', 'BM là hai chữ đầu, không phải ảnh', 'Ghi chú.txt'],
  ])('is seen in its bytes: %s', async (kind, bytes, name) => {
    expect(await kindOf(bytes, name)).toBe(kind);
  });

  it('is seen of a workbook as a program writes it', async () => {
    expect(await kindOf(await workbook(), 'không đuôi')).toBe('xlsx');
  });

  it('does not follow the name', async () => {
    expect(await kindOf(aPdf(), 'trang.html')).toBe('pdf');
    expect(await kindOf(aDocx(), 'Báo cáo.pdf')).toBe('docx');
  });

  it.each([
    ['a page called a document', '<!DOCTYPE html><script>alert(1)</script>', 'Báo cáo.pdf'],
    ['a page called text', 'Chào\n<html><body>', 'ghi chú.txt'],
    ['a script in the middle of text', `${'a'.repeat(65_530)}<script>`, 'ghi chú.txt'],
    ['a picture that can hold scripts', '<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>', 'ảnh.png'],
    ['a script of a shell', '#!/bin/sh\nrm -rf /', 'ghi chú.txt'],
    ['a script that is text', 'del *.*', 'chạy.bat'],
    ['a program', Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200)]), 'Báo cáo.docx'],
    ['an archive', aZip({ 'a.txt': 'a' }), 'Tài liệu.zip'],
    ['an archive called a document', aZip({ 'a.exe': 'MZ' }), 'Báo cáo.docx'],
    ['a document with macros', aDocx({ 'word/vbaProject.bin': 'x' }), 'Báo cáo.docx'],
    ['an open document with macros', anOdt({ 'Basic/Standard/Module1.xml': 'x' }), 'Báo cáo.odt'],
    ['an old document with macros', aCompoundFile('WordDocument', 'Macros'), 'Báo cáo.doc'],
    ['an installer', aCompoundFile('!_StringData'), 'Báo cáo.doc'],
    ['text that is not UTF-8', Buffer.from([0x43, 0xe9, 0x6e, 0x67, 0x20]), 'ghi chú.txt'],
    ['text with NUL', 'a\u0000b', 'ghi chú.txt'],
    ['an archive cut off', aDocx().subarray(0, 150), 'Báo cáo.docx'],
  ])('is nothing that is taken: %s', async (_, bytes, name) => {
    expect(await kindOf(bytes, name)).toBeNull();
  });
});
