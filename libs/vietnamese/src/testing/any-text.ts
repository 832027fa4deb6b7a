import fc from 'fast-check';

const pieces = [
  ...['Thi đua', 'khen thưởng', 'TĐKT', 'Ủy ban nhân dân', 'UBND', 'Thành phố', 'TP.', 'Hoà', 'đường', 'Ð', 'Ɖ'],
  ...[' ', '  ', '\u00A0', '\n', '\u200B', '\u0301', '\u0323', '–', '-', ',', '.', '“', '’', '😀', 'İ', 'Σ'],
];

/** Any text a user may paste: half of it pieces of Vietnamese with their pitfalls, half of it any Unicode at all. */
export const anyText = fc.oneof(fc.string({ unit: fc.constantFrom(...pieces) }), fc.string({ unit: 'binary' }));
