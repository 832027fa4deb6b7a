/**
 * A title of a template speaks of the years by these names; it is used every year. What a programme says in their stead
 * depends on the emulation year of its meeting, never on its date (docs/domain.md §0.1).
 */
const THIS_YEAR = '{năm}';
const NEXT_YEAR = '{năm sau}';

/** A title of a template as it stands in the programme of a meeting of this emulation year. */
export const withYears = (title: string, emulationYear: number): string =>
  title.replaceAll(NEXT_YEAR, String(emulationYear + 1)).replaceAll(THIS_YEAR, String(emulationYear));

/** The title of a programme as a template keeps it: the two years become their names, any other stays. */
export const withoutYears = (title: string, emulationYear: number): string =>
  title
    .replaceAll(new RegExp(`(?<!\\d)${emulationYear + 1}(?!\\d)`, 'g'), NEXT_YEAR)
    .replaceAll(new RegExp(`(?<!\\d)${emulationYear}(?!\\d)`, 'g'), THIS_YEAR);
