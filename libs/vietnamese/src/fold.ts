/** A folded text and where each of its UTF-16 units came from. */
export interface FoldedText {
  /** Folded text, not trimmed. */
  folded: string;
  /** `origins[i]`: offset in the original text of the character that gave `folded[i]`. Never decreases. */
  origins: number[];
}

/** Combining marks and the invisible characters that `normaliseText` drops. */
const DROPPED = /[\p{M}\u00AD\u200B-\u200F\u2060\uFEFF]/gu;

function foldCharacter(character: string): string {
  return (
    character
      .toLowerCase()
      .normalize('NFD')
      .replace(DROPPED, '')
      // The bar of đ is no combining mark: NFD leaves it. ð and ɖ are the small forms of the look-alikes Ð and Ɖ.
      .replace(/[đðɖ]/gu, 'd')
      .replace(/[\p{Pd}\u2212]/gu, '-')
      .replace(/[‘’‛]/gu, "'")
      .replace(/[“”‟]/gu, '"')
      .replace(/\s/gu, ' ')
  );
}

/** Letters, marks and punctuation of every text in Latin script end here; what lies beyond is folded anew each time. */
const KEPT_BELOW = 0x2100;
const kept = new Array<string | undefined>(KEPT_BELOW);

/** To normalise a text character by character is what folding costs most for: the few hundred of a language are kept. */
function foldedCharacter(character: string): string {
  const code = character.codePointAt(0) ?? KEPT_BELOW;
  if (code >= KEPT_BELOW) return foldCharacter(character);
  return (kept[code] ??= foldCharacter(character));
}

/** {@link fold} that remembers its way back, so that a find in folded text can be shown in the original. */
export function foldWithOrigins(text: string): FoldedText {
  let folded = '';
  let afterSpace = false;
  const origins: number[] = [];
  let offset = 0;
  for (const character of text) {
    const piece = foldedCharacter(character);
    if (piece !== '' && !(piece === ' ' && afterSpace)) {
      folded += piece;
      while (origins.length < folded.length) origins.push(offset);
      afterSpace = piece === ' ';
    }
    offset += character.length;
  }
  return { folded, origins };
}

/**
 * Text brought to the form in which it is compared: lower case, no diacritics (đ is d), one kind of dash and quote, single
 * spaces, trimmed. Old and new tone placement (`hoà`, `hòa`) and NFC and NFD fold to the same.
 *
 * For Vietnamese letters, dashes and curly quotes it equals `lower(unaccent(x))` of PostgreSQL, so a folded needle may be
 * compared with a column folded there (if it was stored through `normaliseLine`). Limits: foreign letters and
 * symbols that `unaccent` spells out (ø, æ, ½, №) stay as they are; i/y variants (kì, kỳ) stay apart.
 *
 * Source: docs/domain.md §6.1.
 */
export function fold(text: string): string {
  return foldWithOrigins(text).folded.trim();
}
