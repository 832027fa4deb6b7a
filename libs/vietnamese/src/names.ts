import { normaliseLine } from './text';

/**
 * Letters in the order of the Vietnamese alphabet (a ă â … d đ …), tones in the order ngang, huyền, hỏi, ngã, sắc, nặng.
 */
const collator = new Intl.Collator('vi');

/**
 * The name a person is called by: the last word of the full name (`Phạm Đức Toàn` is called `Toàn`), '' of an empty name.
 *
 * Limits: a guess for double given names, which the user may override; titles before the name do no harm.
 *
 * Source: docs/domain.md §6.2.
 */
export function givenName(fullName: string): string {
  return normaliseLine(fullName).split(' ').at(-1) ?? '';
}

/**
 * What people are ordered by, most important first: given name, then family and middle names.
 *
 * Limits: the parts must be compared with the Vietnamese collation (`vi-x-icu` in PostgreSQL), never as bytes.
 */
export function nameSortKey(fullName: string): [given: string, familyAndMiddle: string] {
  const words = normaliseLine(fullName).split(' ');
  return [words.at(-1) ?? '', words.slice(0, -1).join(' ')];
}

/**
 * Order of two full names in a look-up list, for `Array.prototype.sort`.
 *
 * Limits: official lists of attendees are ordered by protocol, not by this.
 *
 * Source: docs/domain.md §6.2.
 */
export function compareNames(a: string, b: string): number {
  const [givenA, restA] = nameSortKey(a);
  const [givenB, restB] = nameSortKey(b);
  return collator.compare(givenA, givenB) || collator.compare(restA, restB);
}
