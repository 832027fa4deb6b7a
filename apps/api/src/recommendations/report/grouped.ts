/** The rows that share a key, in their order, under it. */
export function grouped<Row, Key>(rows: readonly Row[], key: (row: Row) => Key): Map<Key, [Row, ...Row[]]> {
  const groups = new Map<Key, [Row, ...Row[]]>();
  for (const row of rows) {
    const same = groups.get(key(row));
    if (same === undefined) groups.set(key(row), [row]);
    else same.push(row);
  }
  return groups;
}
