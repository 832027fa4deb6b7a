import { databaseProblem } from '../common/database-problem';
import { Problem } from '../common/problem';
import type { DecidedItemsDto, RefusedItemDto } from './each-by-itself.dto';

/** Each in a transaction of its own, or in a part of one (SAVEPOINT): what one is refused for holds up no other. */
export async function eachByItself<Item extends { id: string }>(
  items: readonly Item[],
  work: (item: Item) => Promise<unknown>,
): Promise<DecidedItemsDto> {
  const done: string[] = [];
  const refused: RefusedItemDto[] = [];
  for (const item of items) {
    try {
      await work(item);
      done.push(item.id);
    } catch (error) {
      refused.push({ id: item.id, code: codeOf(error) });
    }
  }
  return { done, refused };
}

/** The code that the refusal of one alone would have; a fault of ours stays a fault. */
function codeOf(error: unknown): string {
  const problem = error instanceof Problem ? error : databaseProblem(error);
  if (problem === null || problem.getStatus() >= 500) throw error;
  return problem.code;
}
