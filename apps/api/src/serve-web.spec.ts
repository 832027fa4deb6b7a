import { describe, expect, it } from 'vitest';
import { namesFile } from './serve-web';

describe('an address that is no route of the API', () => {
  it.each([
    ['/assets/index-x1.js', true],
    ['/favicon.ico?v=2', true],
    ['/site.webmanifest', true],
    ['/cuoc-hop/0190a000-0000-7000-8000-000000000101', false],
    ['/cuoc-hop?tim=a.b', false],
    // Half of all signatures have no hyphen: they would pass for the ending of a file.
    [`/tra-loi/AZCgAAAAcACAAAAAAAAKAA.1.${'a_B3'.repeat(11).slice(0, 43)}`, false],
  ])('names a file or a page: %s', (url, file) => {
    expect(namesFile(url)).toBe(file);
  });
});
