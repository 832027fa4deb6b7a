import { Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { today } from './format';
import { clusterNamesQuery, topicsQuery, unitNameQuery } from './reference.queries';
import { UnitSelect } from './unit-select';
import { useTopicName } from './use-topic-name';

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

/** Narrows a list to one topic. */
export function TopicFilter({ label, ...props }: FilterSelectProps) {
  const topicName = useTopicName();
  const topics = useQuery(topicsQuery).data?.items ?? [];
  const data = topics.map((topic) => ({ value: topic.id, label: topicName(topic) }));
  return <Select aria-label={label} data={data} searchable clearable {...props} />;
}

/** Narrows a list to one unit; the address knows only its id. `on`: only units of this day are offered. */
export function UnitFilter({ value, onChange, ...props }: FilterSelectProps & { on?: string }) {
  const { data: name = '' } = useQuery({ ...unitNameQuery(value ?? ''), enabled: value !== null });
  return (
    <UnitSelect
      // What is typed there begins with the name, once that is known.
      key={`${value} ${name}`}
      labelHidden
      {...props}
      chosen={value === null ? null : { id: value, name }}
      onChoose={(unit) => onChange(unit?.id ?? null)}
    />
  );
}

const YEARS_OFFERED = 12;

/** Narrows a list to one emulation year: next year, those before it, and whichever the address names. */
export function YearFilter({ label, value, ...props }: FilterSelectProps) {
  const thisYear = Number(today().slice(0, 4));
  const years = Array.from({ length: YEARS_OFFERED }, (_, back) => String(thisYear + 1 - back));
  const data = value === null || years.includes(value) ? years : [value, ...years];
  return <Select aria-label={label} data={data} value={value} clearable {...props} />;
}
