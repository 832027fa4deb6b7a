/** What became of a piece of text between two versions. */
export type Change = 'same' | 'added' | 'removed';

export interface Piece {
  change: Change;
  text: string;
}

/** Lengths of the longest common subsequences of all ends of both lists: what is kept is as much as can be. */
function commonLengths(before: readonly string[], after: readonly string[]): Uint32Array[] {
  const table = Array.from({ length: before.length + 1 }, () => new Uint32Array(after.length + 1));
  for (let i = before.length - 1; i >= 0; i -= 1) {
    for (let j = after.length - 1; j >= 0; j -= 1) {
      const kept = before[i] === after[j] ? lengthAt(table, i + 1, j + 1) + 1 : 0;
      table[i]?.fill(Math.max(kept, lengthAt(table, i + 1, j), lengthAt(table, i, j + 1)), j, j + 1);
    }
  }
  return table;
}

const lengthAt = (table: readonly Uint32Array[], i: number, j: number): number => table[i]?.[j] ?? 0;

/** Both lists as one, each part marked; what was removed stands before what was added in its place. */
export function diff(before: readonly string[], after: readonly string[]): Piece[] {
  const table = commonLengths(before, after);
  const pieces: Piece[] = [];
  let [i, j] = [0, 0];
  for (;;) {
    const [old, fresh] = [before[i], after[j]];
    if (old === undefined && fresh === undefined) return pieces;
    if (old !== undefined && old === fresh) {
      pieces.push({ change: 'same', text: old });
      i += 1;
      j += 1;
    } else if (old !== undefined && (fresh === undefined || lengthAt(table, i + 1, j) >= lengthAt(table, i, j + 1))) {
      pieces.push({ change: 'removed', text: old });
      i += 1;
    } else if (fresh !== undefined) {
      pieces.push({ change: 'added', text: fresh });
      j += 1;
    }
  }
}

/** Words and the spaces between them, so that joining them gives the line. */
const wordsOf = (line: string): string[] => line.match(/\s+|\S+/gu) ?? [];

/** Neighbours of one kind as one piece. */
function joined(pieces: readonly Piece[]): Piece[] {
  const runs: Piece[] = [];
  for (const piece of pieces) {
    const last = runs.at(-1);
    if (last?.change === piece.change) last.text += piece.text;
    else runs.push({ ...piece });
  }
  return runs;
}

/**
 * The lines in which two versions differ, word by word: lines are matched first, so that a line that moved on because
 * another one came before it counts as unchanged.
 */
export function changedLines(before: readonly string[], after: readonly string[]): Piece[][] {
  const changed: Piece[][] = [];
  let [removed, added]: [string[], string[]] = [[], []];
  const close = (): void => {
    for (let at = 0; at < Math.max(removed.length, added.length); at += 1) {
      changed.push(joined(diff(wordsOf(removed[at] ?? ''), wordsOf(added[at] ?? ''))));
    }
    [removed, added] = [[], []];
  };
  for (const { change, text } of diff(before, after)) {
    if (change === 'removed') removed.push(text);
    else if (change === 'added') added.push(text);
    else close();
  }
  close();
  return changed;
}
