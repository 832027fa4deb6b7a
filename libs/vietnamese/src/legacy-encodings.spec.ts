import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  convertLegacy,
  detectLegacyEncoding,
  isCapitalFont,
  legacyEncodingOfFont,
  legibility,
} from './legacy-encodings';
import { LEGACY_LETTERS, type LegacyEncoding } from './legacy-tables';

/** The way back, as a typist of the time wrote it. */
function encode(text: string, encoding: LegacyEncoding): string {
  const codes = new Map(Array.from(LEGACY_LETTERS[encoding], ([code, letter]) => [letter, code]));
  return Array.from(text.normalize('NFC'), (letter) => codes.get(letter) ?? letter).join('');
}

const SMALL = Array.from('aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệghiìỉĩíịklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvxyỳỷỹýỵ');
const anyText = (letters: readonly string[]) =>
  fc.array(fc.constantFrom(...letters, ' ', ',', '–'), { maxLength: 40 }).map((parts) => parts.join(''));

describe('convertLegacy', () => {
  it.each([
    ['TCVN3', 'Céng hßa X· héi chñ nghÜa ViÖt Nam', 'Cộng hòa Xã hội chủ nghĩa Việt Nam'],
    ['TCVN3', 'ñy ban nh©n d©n tØnh HËu Giang', 'ủy ban nhân dân tỉnh Hậu Giang'],
    ['TCVN3', 'T\u00ad lÖnh \u00d0', 'Tư lệnh é'],
    ['TCVN3', 'NGUYÔN V¡N MÉU', 'NGUYỄN VĂN MẪU'],
    ['TCVN3', 'Hå Thu', 'Hồ Thu'],
    ['VNI', 'Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam', 'Cộng hòa xã hội chủ nghĩa Việt Nam'],
    ['VNI', 'NGUYEÃN VAÊN MAÃU', 'NGUYỄN VĂN MẪU'],
    ['VNI', 'Ñoàng Thaùp – UÛy ban', 'Đồng Tháp – Ủy ban'],
  ] as const)('reads %s %j', (encoding, given, expected) => {
    expect(convertLegacy(given, encoding)).toBe(expected);
  });

  it('draws capitals where the font does', () => {
    expect(convertLegacy('ñy ban', 'TCVN3', { capitals: true })).toBe('ỦY BAN');
  });

  it.each([
    ['TCVN3', 'Hồ Thu Ánh'],
    ['TCVN3', 'a ÿ'],
    ['VNI', 'Hồ Thu Ánh'],
    ['VNI', '¸nh'],
    ['VNI', 'ù'],
  ] as const)('gives up on %s %j, in which a character means nothing', (encoding, text) => {
    expect(convertLegacy(text, encoding)).toBeNull();
  });

  it.each(['TCVN3', 'VNI'] as const)('brings back every small letter of %s', (encoding) => {
    fc.assert(
      fc.property(anyText(SMALL), (text) => {
        expect(convertLegacy(encode(text, encoding), encoding)).toBe(text);
      }),
    );
  });

  it('brings back capitals of VNI', () => {
    fc.assert(
      fc.property(anyText(SMALL.map((letter) => letter.toUpperCase())), (text) => {
        expect(convertLegacy(encode(text, 'VNI'), 'VNI')).toBe(text);
      }),
    );
  });

  it('leaves ASCII as it is', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom<LegacyEncoding>('TCVN3', 'VNI'), (text, encoding) => {
        fc.pre(!/[A-Z]{2}/u.test(text));
        expect(convertLegacy(text, encoding)).toBe(text);
      }),
    );
  });
});

describe('detectLegacyEncoding', () => {
  const people = ['Hồ Thu Mẫu', 'Nguyễn Văn Thử', 'Phó Chủ tịch Ủy ban nhân dân tỉnh', 'Giám đốc Sở Nội vụ'];
  const inSmall = people.map((text) => text.toLowerCase());

  it.each(['TCVN3', 'VNI'] as const)('knows %s by its letters', (encoding) => {
    const found = detectLegacyEncoding(inSmall.map((text) => encode(text, encoding)));
    expect(found).toMatchObject({ encoding, evidence: 'LETTERS' });
    expect(found!.readable).toBe(found!.words);
  });

  it.each([
    ['Unicode', people],
    ['decomposed Unicode', people.map((text) => text.normalize('NFD'))],
    ['Unicode with letters of Western Europe only', ['Lê Trí', 'Hà Tâm', 'Tô Ánh']],
    ['plain ASCII', ['Nguyen Van A']],
    ['nothing', []],
    ['French', ['déjà vu', 'été', 'garçon']],
  ])('leaves %s alone', (_, texts) => {
    expect(detectLegacyEncoding(texts)).toBeNull();
  });

  it('believes the font where few words tell', () => {
    const name = encode('đắk', 'TCVN3');
    expect(detectLegacyEncoding([name])).toBeNull();
    expect(detectLegacyEncoding([name], { fontNames: ['Arial', '.VnTime'] })).toMatchObject({
      encoding: 'TCVN3',
      evidence: 'FONT',
    });
  });

  it('does not believe a font whose letters are Unicode', () => {
    expect(detectLegacyEncoding(people, { fontNames: ['.VnTime'] })).toBeNull();
  });
});

describe('fonts', () => {
  it.each([
    ['.VnTime', 'TCVN3', false],
    ['.VnTimeH', 'TCVN3', true],
    ['.VnArial NarrowH', 'TCVN3', true],
    ['VNI-Times', 'VNI', false],
    ['Times New Roman', null, false],
    ['Vni', null, false],
  ] as const)('%s', (font, encoding, capital) => {
    expect(legacyEncodingOfFont(font)).toBe(encoding);
    expect(isCapitalFont(font)).toBe(capital);
  });
});

describe('legibility', () => {
  it('counts the words that are no plain ASCII and those spelled as Vietnamese', () => {
    expect(legibility(['Hậu Giang', 'Hå Chi Minh – Nguyễn'])).toEqual({ words: 3, readable: 2 });
  });
});
