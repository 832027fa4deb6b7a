import type { TableLimits } from '../../common/table-import/grid';

/** The largest list of a national conference is far below. */
export const LIST_LIMITS: TableLimits = { rows: 10_000, characters: 4000 };
