import { type QueryKey, useMutationState } from '@tanstack/react-query';

interface Row {
  number: number;
  cells: Readonly<Record<string, string>>;
}

interface RowChange {
  number: number;
  cells?: readonly { field: string; text: string }[] | null;
}

/**
 * Rows as somebody has just told them to be, though the server has not answered yet: it compares thousands of rows anew,
 * which may take a second.
 */
export function useUnsavedRows<One extends Row>(table: QueryKey, rows: readonly One[]): One[] {
  const changes = useMutationState({
    filters: { mutationKey: table, status: 'pending' },
    select: ({ state }) => (state.variables as { rows?: RowChange[] }).rows ?? [],
  }).flat();
  return rows.map((row) => changes.filter(({ number }) => number === row.number).reduce(changed, row));
}

function changed<One extends Row>(row: One, { cells, ...change }: RowChange): One {
  const texts = Object.fromEntries((cells ?? []).map(({ field, text }) => [field, text]));
  return { ...row, ...change, cells: { ...row.cells, ...texts } };
}
