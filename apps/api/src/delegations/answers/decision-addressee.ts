import type { EntityManager } from 'typeorm';

/** To whom the decision about somebody goes by mail. */
export interface Addressee {
  invitationId: string;
  name: string;
  address: string;
  /** In whose stead, if so. */
  substituteForName: string | null;
}

interface Asked {
  delegationId: string | null;
  substituteForId?: string | null;
}

/** The receiver of the invitation under which it was asked; null when it has no address: then the page says it. */
export async function addresseeOf(tx: EntityManager, asked: Asked): Promise<Addressee | null> {
  const [row] = await tx.query<Addressee[]>(
    `SELECT i.id AS "invitationId", i.addressee AS name, i.email AS address,
            (SELECT s.name FROM attendee s WHERE s.id = $2) AS "substituteForName"
     FROM invitation i
     WHERE i.email IS NOT NULL AND (i.delegation_id = $1 OR ($1::uuid IS NULL AND i.attendee_id = $2))`,
    [asked.delegationId, asked.substituteForId ?? null],
  );
  return row ?? null;
}
