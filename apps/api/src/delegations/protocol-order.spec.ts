import { describe, expect, it } from 'vitest';
import { reorder } from './protocol-order';

const list = ['a', 'b', 'c', 'd'].map((id, at) => ({ id, protocolOrder: at + 1 }));

describe('reordering', () => {
  it('puts the whole list in a new order', () => {
    expect(reorder(list, ['d', 'a', 'b', 'c'])).toEqual([
      { id: 'd', protocolOrder: 1 },
      { id: 'a', protocolOrder: 2 },
      { id: 'b', protocolOrder: 3 },
      { id: 'c', protocolOrder: 4 },
    ]);
  });

  it('lets some share out their own places, and says only what changes', () => {
    expect(reorder(list, ['d', 'b'])).toEqual([
      { id: 'd', protocolOrder: 2 },
      { id: 'b', protocolOrder: 4 },
    ]);
  });

  it('closes gaps and ties', () => {
    const uneven = [
      { id: 'a', protocolOrder: 3 },
      { id: 'b', protocolOrder: 3 },
    ];
    expect(reorder(uneven, [])).toEqual([
      { id: 'a', protocolOrder: 1 },
      { id: 'b', protocolOrder: 2 },
    ]);
  });
});
