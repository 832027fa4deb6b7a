import type PgBoss from 'pg-boss';
import type { DataSource, EntityManager, QueryRunner } from 'typeorm';

/** pg-boss wants rows, whatever the command was; TypeORM gives them as such only when asked for the whole result. */
async function execute(runner: QueryRunner, text: string, values?: unknown[]): ReturnType<PgBoss.Db['executeSql']> {
  const { records } = await runner.query(text, values, true);
  return { rows: records };
}

/** Statements of pg-boss on a connection of the pool. */
export const onPool = (dataSource: DataSource): PgBoss.Db => ({
  async executeSql(text, values) {
    const runner = dataSource.createQueryRunner();
    try {
      return await execute(runner, text, values);
    } finally {
      await runner.release();
    }
  },
});

/** Statements of pg-boss inside a transaction that is under way. */
export function inTransaction(tx: EntityManager): PgBoss.Db {
  const runner = tx.queryRunner;
  if (runner === undefined) throw new Error('A job is sent inside a transaction.');
  return { executeSql: (text, values) => execute(runner, text, values) };
}
