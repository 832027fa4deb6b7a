/** The name by which people know a recommendation: KN-2020-014. */
export const recommendationCode = (year: number, number: number): string =>
  `KN-${year}-${String(number).padStart(3, '0')}`;
