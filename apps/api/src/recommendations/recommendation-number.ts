/** The name by which people know a recommendation: KN-2020-014. */
export const recommendationCode = (year: number, number: number): string =>
  `KN-${year}-${String(number).padStart(3, '0')}`;

/** The code of a row; null until the desk has received it and given it a number. */
export function codeOf(row: { numberYear: number; number: number }): string;
export function codeOf(row: { numberYear: number; number: number | null }): string | null;
export function codeOf({ numberYear, number }: { numberYear: number; number: number | null }): string | null {
  return number === null ? null : recommendationCode(numberYear, number);
}

const CODE = /^KN-(\d{4})-(\d{1,7})$/i;

/** The year and number in a code as people type it: `kn-2020-14`; null when the words are something else. */
export function parseRecommendationCode(words: string): { year: number; number: number } | null {
  const [, year, number] = CODE.exec(words.trim()) ?? [];
  return year === undefined || number === undefined ? null : { year: Number(year), number: Number(number) };
}
