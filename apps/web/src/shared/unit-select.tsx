import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { unitsToChooseQuery } from './reference.queries';

export interface NamedUnit {
  id: string;
  name: string;
}

interface UnitSelectProps {
  label: string;
  /** The label is read, not shown: for a filter, whose placeholder tells it. */
  labelHidden?: boolean;
  placeholder?: string;
  description?: ReactNode;
  required?: boolean;
  clearable?: boolean;
  /** Only units of this day; left out: those of all times. */
  on?: string;
  error?: ReactNode;
  /** Where a dialog begins. */
  'data-autofocus'?: boolean;
  chosen: NamedUnit | null;
  onChoose: (unit: NamedUnit | null) => void;
}

/** A unit, found by typing part of its name without marks; the server searches. */
export function UnitSelect({
  label,
  labelHidden = false,
  chosen,
  onChoose,
  clearable = true,
  on,
  ...field
}: UnitSelectProps) {
  const { t } = useTranslation('directory');
  const [typed, setTyped] = useState(chosen?.name ?? '');
  const [searched] = useDebouncedValue(typed.trim(), 200);
  const isSearch = searched !== '' && searched !== chosen?.name;
  const { data: found = [] } = useQuery(unitsToChooseQuery(isSearch ? searched : undefined, on));
  const choices = chosen && !found.some(({ id }) => id === chosen.id) ? [chosen, ...found] : found;
  return (
    <Select
      {...field}
      {...(labelHidden ? { 'aria-label': label } : { label })}
      data={choices.map(({ id, name }) => ({ value: id, label: name }))}
      value={chosen?.id ?? null}
      // The server has searched already, without regard to marks.
      filter={({ options }) => options}
      searchable
      // A dialog that begins here shows its other fields too, and closes at the first Escape.
      openOnFocus={false}
      clearable={clearable}
      searchValue={typed}
      onSearchChange={setTyped}
      nothingFoundMessage={t('form.noUnit')}
      onChange={(id) => onChoose(choices.find((unit) => unit.id === id) ?? null)}
    />
  );
}
