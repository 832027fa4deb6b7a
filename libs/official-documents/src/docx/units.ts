const MM_PER_INCH = 25.4;
const TWIPS_PER_INCH = 1440;

/** Millimetres as twentieths of a point, the unit of lengths in WordprocessingML. */
export const mmToTwips = (mm: number): number => Math.round((mm / MM_PER_INCH) * TWIPS_PER_INCH);

/** Points as twentieths of a point. */
export const ptToTwips = (pt: number): number => Math.round(pt * 20);

/** Points as half points, the unit of letter sizes in WordprocessingML. */
export const ptToHalfPoints = (pt: number): number => Math.round(pt * 2);

/** Lines as 240ths of a line, the unit of `w:line` with the rule "auto". */
export const linesTo240ths = (lines: number): number => Math.round(lines * 240);
