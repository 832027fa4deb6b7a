import { useQuery } from '@tanstack/react-query';
import { clusterNamesQuery } from '../../shared/reference.queries';

/** How many hues there are; more clusters begin again, and are told apart by their labels. */
export const HUES = 8;

export interface ClusterMark {
  id: string;
  name: string;
  /** Which of the hues, from 0. */
  hue: number;
  /** A few letters that stand for the cluster: "TNB". */
  label: string;
}

/** What stands before the cluster's own letters in document numbers: CTĐ cụm thi đua, KTĐ khối thi đua. */
const BODY = /^[CK]TĐ-?/u;

/** Each cluster by a hue and by letters, so that neither is needed to know it. */
export function useClusterMarks(): (clusterId: string, clusterName: string) => ClusterMark {
  const { data } = useQuery(clusterNamesQuery);
  const items = data?.items ?? [];
  return (id, name) => {
    const at = items.findIndex((cluster) => cluster.id === id);
    const symbol = items[at]?.documentSymbol ?? '';
    return { id, name, hue: Math.max(0, at) % HUES, label: symbol.replace(BODY, '') || symbol };
  };
}
