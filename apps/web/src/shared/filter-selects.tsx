import { Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { today } from './format';
import { clusterNamesQuery } from './reference.queries';

interface FilterSelectProps {
  label: string;
  /** What stands there while nothing is chosen. */
  placeholder: string;
  value: string | null;
  /** null: all of them. */
  onChange: (value: string | null) => void;
}

/** Narrows a list to one cluster. */
export function ClusterFilter({ label, ...props }: FilterSelectProps) {
  const clusters = useQuery(clusterNamesQuery).data?.items ?? [];
  const data = clusters.map(({ id, name }) => ({ value: id, label: name }));
  return <Select aria-label={label} data={data} searchable clearable {...props} />;
}

const YEARS_OFFERED = 12;

/** Narrows a list to one emulation year: next year, those before it, and whichever the address names. */
export function YearFilter({ label, value, ...props }: FilterSelectProps) {
  const thisYear = Number(today().slice(0, 4));
  const years = Array.from({ length: YEARS_OFFERED }, (_, back) => String(thisYear + 1 - back));
  const data = value === null || years.includes(value) ? years : [value, ...years];
  return <Select aria-label={label} data={data} value={value} clearable {...props} />;
}
