interface Placed {
  id: string;
  protocolOrder: number;
}

/**
 * What changes when `ids` share out, in their new order, the places that they hold now; everybody else stays. The list
 * comes in its present order and is numbered from 1 without gaps.
 */
export function reorder(list: readonly Placed[], ids: readonly string[]): Placed[] {
  const moved = new Set(ids);
  const queue = [...ids];
  return list
    .map(({ id }, at) => ({ id: moved.has(id) ? (queue.shift() ?? id) : id, protocolOrder: at + 1 }))
    .filter(({ id, protocolOrder }) => list.find((row) => row.id === id)?.protocolOrder !== protocolOrder);
}
