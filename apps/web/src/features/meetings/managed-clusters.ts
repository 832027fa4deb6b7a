import type { Schema } from '@kyhop/api-contract';

/** The clusters for which the reader calls meetings, each with the members of the latest year. */
export function managedClusters(years: readonly Schema<'ManagedYearDto'>[]) {
  const latest = new Map<string, Schema<'ManagedYearDto'>>();
  for (const year of years) if (!latest.has(year.clusterId)) latest.set(year.clusterId, year);
  return [...latest.values()].map(({ clusterId, clusterName, hosts }) => ({
    id: clusterId,
    name: clusterName,
    units: hosts,
  }));
}
