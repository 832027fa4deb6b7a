import { fold } from '@kyhop/vietnamese';
import { readPositions } from '../prose-person';
import type { ImportField } from './header';

/** What the cells of a row say of somebody. */
type Cells = Readonly<Record<ImportField, string>>;

/**
 * The positions of a cell, each its own line, or parted by semicolons, or by commas before a word that begins a position;
 * and the body that stands among them.
 */
export function positionsOf({ POSITION }: Cells): { positions: string[]; organisation: string | null } {
  const read = POSITION.split(/[;\n]/u)
    .filter((part) => part.trim() !== '')
    .map((part) => positionsOfPart(part.trim()));
  return {
    positions: read.flatMap(({ positions }) => positions),
    organisation: read.flatMap(({ organisation }) => organisation ?? [])[0] ?? null,
  };
}

/** What stands in a column of positions is one, whatever word it begins with. */
function positionsOfPart(part: string): { positions: string[]; organisation: string | null } {
  const { positions, organisation } = readPositions(part);
  return positions.length === 0 ? { positions: [part], organisation: null } : { positions, organisation };
}

/** A number typed into a workbook has lost the zero before it: nine digits of a mobile, ten of a desk. */
export const phoneOf = ({ PHONE }: Cells): string => (/^[1-9]\d{8,9}$/u.test(PHONE) ? `0${PHONE}` : PHONE);

/** By which two numbers are the same: +84 912 345 678 is 0912.345.678. Empty for none. */
export const phoneKey = (phone: string | null): string =>
  (phone ?? '')
    .split(/[;,/]/u, 1)
    .join('')
    .replace(/\D/gu, '')
    .replace(/^84(?=\d{9})/u, '0');

export const emailKey = (email: string | null): string => (email ?? '').trim().toLowerCase();

/** What is told of the place beside the delegation; null when the delegation says it all. */
export function organisationOf(cells: Cells, unitNames: readonly string[]): string | null {
  const told = cells.ORGANISATION || positionsOf(cells).organisation || '';
  const parts = unitNames.length > 0 ? [told] : [told, cells.PROVINCE];
  const said = new Set(unitNames.map(fold));
  const left = parts.map((part) => part.split('\n').join(', ')).filter((part) => part !== '' && !said.has(fold(part)));
  return left.length > 0 ? left.join(', ') : null;
}
