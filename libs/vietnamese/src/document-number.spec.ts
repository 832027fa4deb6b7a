import { describe, expect, it } from 'vitest';
import { formatDocumentNumber, vietnameseLetter } from './document-number';

describe('formatDocumentNumber', () => {
  it.each([
    [{ number: 5, type: 'BB', issuerSymbol: 'CTĐTNB' }, '05/BB-CTĐTNB'],
    [{ number: 12, type: 'TB', issuerSymbol: 'CTĐTNB' }, '12/TB-CTĐTNB'],
    [{ number: 120, type: 'BC', issuerSymbol: 'CTĐTNB' }, '120/BC-CTĐTNB'],
    [{ number: 12, issuerSymbol: 'UBND-VX' }, '12/UBND-VX'],
  ])('writes %o as %s', (parts, expected) => {
    expect(formatDocumentNumber(parts)).toBe(expected);
  });

  it.each([0, -1, 1.5, NaN])('refuses the number %d', (number) => {
    expect(() => formatDocumentNumber({ number, type: 'BB', issuerSymbol: 'CTĐTNB' })).toThrow(RangeError);
  });
});

describe('vietnameseLetter', () => {
  it('follows the Vietnamese alphabet', () => {
    const letters = Array.from({ length: 23 }, (_, at) => vietnameseLetter(at + 1));
    expect(letters.join(' ')).toBe('a b c d đ e g h i k l m n o p q r s t u v x y');
  });

  it.each([0, 24, 1.5])('has no letter for point %d', (n) => {
    expect(() => vietnameseLetter(n)).toThrow(RangeError);
  });
});
