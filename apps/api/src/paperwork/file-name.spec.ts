import { describe, expect, it } from 'vitest';
import { documentName } from './file-name';

describe('the name of a document', () => {
  it.each([
    ['stays in Vietnamese', 'Báo cáo tổng kết năm 2020.pdf', 'Báo cáo tổng kết năm 2020.pdf'],
    [
      'is one form of Unicode',
      'Báo cáo của Hậu Giang.pdf'.normalize('NFD'),
      'Báo cáo của Hậu Giang.pdf'.normalize('NFC'),
    ],
    ['has the extension of what it is', 'Báo cáo.docx', 'Báo cáo.pdf'],
    ['gets one', 'Báo cáo v1.2', 'Báo cáo v1.2.pdf'],
    ['keeps an ending that is no kind of ours before its own', 'chạy.exe', 'chạy.exe.pdf'],
    ['has no folders', '../../etc/Báo cáo.pdf', 'Báo cáo.pdf'],
    ['has no folders of Windows', 'C:\\Users\\mau\\Báo cáo.PDF', 'Báo cáo.pdf'],
    ['has no line breaks for headers to break at', 'Báo\r\ncáo.pdf', 'Báocáo.pdf'],
    ['cannot turn the direction of writing', 'Báo cáo\u202efdp.exe', 'Báo cáofdp.exe.pdf'],
    ['hides nothing behind a dot', '.htaccess', 'htaccess.pdf'],
    ['has none of the signs that Windows refuses', 'Báo cáo: "lần 1"?.pdf', 'Báo cáo lần 1.pdf'],
    ['is never empty', '///', 'Tài liệu.pdf'],
    ['is more than an extension', '.pdf', 'pdf.pdf'],
  ])('%s', (_, called, name) => {
    expect(documentName(called, 'pdf')).toBe(name);
  });

  it('ends before a file system refuses it, in whole letters', () => {
    const name = documentName(`${'ệ'.repeat(300)}.pdf`, 'pdf');
    expect(Buffer.byteLength(name)).toBeLessThanOrEqual(240);
    expect(name).toMatch(/^ệ+\.pdf$/u);
  });
});
