/**
 * Years are still open while their business is: the conference that closes year Y is held in the spring of Y + 1
 * (docs/domain.md §1.4). What is older was reported and signed, and never changes; what is missing may be entered.
 */
export const firstOpenYear = (today: string): number => Number(today.slice(0, 4)) - 1;

/** Whether what is entered for this emulation year stands for good. */
export const isClosedYear = (year: number, today: string): boolean => year < firstOpenYear(today);
