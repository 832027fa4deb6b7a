/**
 * The names whose common noun is part of the proper name (Nghị định 30/2020/NĐ-CP, Phụ lục II): they keep their capital.
 */
const ALWAYS_CAPITAL = ['Thành phố Hồ Chí Minh', 'Thủ đô Hà Nội'];

/**
 * Full name of a province or city as it stands inside a sentence: `Tỉnh Hậu Giang` becomes `tỉnh Hậu Giang`; `Thành phố
 * Hồ Chí Minh` and `Thủ đô Hà Nội` keep their capital.
 *
 * Limits: only the nouns "Tỉnh" and "Thành phố" are lowered; every other text (an agency, a name without its noun) comes
 * back as it is.
 *
 * Source: docs/domain.md §2.6.
 */
export function insideSentence(name: string): string {
  const composed = name.normalize('NFC');
  if (ALWAYS_CAPITAL.some((kept) => composed.startsWith(kept))) return composed;
  return composed.replace(/^(?:Tỉnh|Thành phố)(?= )/u, (noun) => noun.toLowerCase());
}

/** Text in capitals for the heads of official documents, in NFC: `Ủy ban nhân dân` becomes `ỦY BAN NHÂN DÂN`. */
export function upperVietnamese(text: string): string {
  return text.normalize('NFC').toUpperCase();
}
