import type { EntityManager, ObjectLiteral } from 'typeorm';

/** Runs SQL with `:named` parameters, which scopes are made of (identity/meeting-scope.ts). */
export function queryNamed<Row>(manager: EntityManager, sql: string, parameters: ObjectLiteral): Promise<Row[]> {
  const [numbered, values] = manager.dataSource.driver.escapeQueryWithParameters(sql, parameters) as [
    string,
    unknown[],
  ];
  return manager.query<Row[]>(numbered, values);
}
