import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useInfiniteQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDay } from '../../shared/format';
import type { UnitRef } from './directory.queries';
import { unitsQuery } from './directory.queries';

/** As much of a unit as its name in the list takes. */
type NamedUnit = Pick<UnitRef, 'id' | 'fullName' | 'validTo'>;

interface UnitSelectProps {
  label: string;
  value: string | null;
  onChange: (id: string | null) => void;
  /** The unit that is chosen at first, so that its name is known. */
  chosen?: NamedUnit | null;
  /** Only units of this day. */
  on?: string;
  error?: ReactNode;
  required?: boolean;
}

/** Units of the same name lived at different times: "Tỉnh An Giang" until 30/06/2025, and another from 01/07/2025. */
const nameOf = ({ fullName, validTo }: NamedUnit) =>
  validTo === null ? fullName : `${fullName} (–${formatDay(validTo)})`;

/** A unit, found by typing part of its name without marks; the server searches. */
export function UnitSelect({ chosen, on, onChange, ...field }: UnitSelectProps) {
  const { t } = useTranslation('directory');
  const [picked, setPicked] = useState<NamedUnit | null>(chosen ?? null);
  const [typed, setTyped] = useState(picked ? nameOf(picked) : '');
  const [searched] = useDebouncedValue(typed, 200);
  const isSearch = searched.trim() !== '' && searched !== (picked && nameOf(picked));
  const { data } = useInfiniteQuery(unitsQuery({ on, q: isSearch ? searched.trim() : undefined, limit: 50 }));
  const found: NamedUnit[] = data?.pages.flatMap((page) => page.items) ?? [];
  const units = picked && !found.some(({ id }) => id === picked.id) ? [picked, ...found] : found;
  return (
    <Select
      {...field}
      data={units.map((unit) => ({ value: unit.id, label: nameOf(unit) }))}
      // The server has searched already, without regard to marks.
      filter={({ options }) => options}
      searchable
      clearable
      clearButtonProps={{ 'aria-label': t('form.clear') }}
      searchValue={typed}
      onSearchChange={setTyped}
      placeholder={t('form.unitSearch')}
      nothingFoundMessage={t('form.noUnit')}
      onChange={(id) => {
        setPicked(units.find((unit) => unit.id === id) ?? null);
        onChange(id);
      }}
    />
  );
}
