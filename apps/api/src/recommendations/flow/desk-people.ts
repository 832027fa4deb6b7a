import type { EntityManager } from 'typeorm';
import type { NamedDto } from './named.dto';

/** The accounts of the board that are open. */
const BOARD = `
  FROM user_account u
  WHERE u.disabled_at IS NULL AND EXISTS (
    SELECT 1 FROM role_assignment a WHERE a.user_id = u.id AND a.role IN ('BOARD_STAFF', 'BOARD_LEADER'))`;

/** Whoever a recommendation may be given to at the board, by name. */
export const readBoard = (tx: EntityManager): Promise<NamedDto[]> =>
  tx.query<NamedDto[]>(`SELECT u.id, u.display_name AS name ${BOARD} ORDER BY fold(u.display_name), u.id`);

export async function isOfTheBoard(tx: EntityManager, userId: string): Promise<boolean> {
  const rows = await tx.query<unknown[]>(`SELECT 1 ${BOARD} AND u.id = $1`, [userId]);
  return rows.length > 0;
}
