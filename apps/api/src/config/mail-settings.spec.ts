import { describe, expect, it } from 'vitest';
import { readMailSettings } from './mail-settings';

const FROM = 'Cụm thi đua mẫu <thuong.truc@example.vn>';

describe('the settings of mail', () => {
  it.each([
    ['smtp://127.0.0.1:1025', { host: '127.0.0.1', port: 1025, secure: false, auth: null }],
    ['smtp://mail', { host: 'mail', port: 25, secure: false, auth: null }],
    ['smtps://mail.example.vn', { host: 'mail.example.vn', port: 465, secure: true, auth: null }],
    [
      'smtps://ten%40example.vn:m%E1%BA%ADt%20kh%E1%BA%A9u%2F1@mail.example.vn:2465',
      { host: 'mail.example.vn', port: 2465, secure: true, auth: { user: 'ten@example.vn', pass: 'mật khẩu/1' } },
    ],
    ['smtp://[::1]:1025', { host: '::1', port: 1025, secure: false, auth: null }],
  ])('reads %s', (url, expected) => {
    expect(readMailSettings(url, FROM)).toMatchObject(expected);
  });

  it.each([
    [FROM, { name: 'Cụm thi đua mẫu', address: 'thuong.truc@example.vn' }],
    ['"Cụm, mẫu" <a@example.vn>', { name: 'Cụm, mẫu', address: 'a@example.vn' }],
    ['a@example.vn', { name: '', address: 'a@example.vn' }],
  ])('takes %s as who writes', (from, expected) => {
    expect(readMailSettings('smtp://mail', from)?.from).toEqual(expected);
  });

  it.each([
    ['http://mail', FROM],
    ['mail:25', FROM],
    ['smtp://', FROM],
    ['smtp://mail', ''],
    ['smtp://mail', 'Cụm thi đua mẫu'],
    ['smtp://mail', 'a@example.vn\r\nBcc: b@example.vn'],
  ])('does not take %s with %s', (url, from) => {
    expect(readMailSettings(url, from)).toBeNull();
  });
});
