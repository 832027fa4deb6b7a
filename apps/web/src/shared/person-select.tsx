import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { peopleToChooseQuery, type PersonListItem } from './people.queries';

interface PersonSelectProps {
  label: string;
  description?: ReactNode;
  /** Gets the whole person, whose name and positions may fill other fields; null: nobody. */
  onChoose: (person: PersonListItem | null) => void;
  /** Who is chosen at first. */
  chosen?: { id: string; fullName: string } | null;
  /** Positions are told as of this day (`YYYY-MM-DD`); today unless given. */
  on?: string;
  /** Who cannot be chosen. */
  except?: string;
  error?: ReactNode;
}

/** Several have the same name: the first position tells them apart. */
const nameOf = (person: { fullName: string; positions?: PersonListItem['positions'] }): string =>
  [person.fullName, person.positions?.[0]?.title].filter(Boolean).join(' – ');

/** A person of the directory, found by typing part of the name or a position without marks; the server searches. */
export function PersonSelect({ chosen = null, on, except, onChoose, ...field }: PersonSelectProps) {
  const { t } = useTranslation('people');
  const [picked, setPicked] = useState<{ id: string; fullName: string } | null>(chosen);
  const [typed, setTyped] = useState(picked ? nameOf(picked) : '');
  const [searched] = useDebouncedValue(typed, 200);
  const isSearch = searched.trim() !== '' && searched !== (picked && nameOf(picked));
  const { data } = useQuery(peopleToChooseQuery(isSearch ? searched.trim() : undefined, on));
  const found = (data?.items ?? []).filter(({ id }) => id !== except);
  const choices = picked && !found.some(({ id }) => id === picked.id) ? [picked, ...found] : found;
  return (
    <Select
      {...field}
      data={choices.map((person) => ({ value: person.id, label: nameOf(person) }))}
      value={picked?.id ?? null}
      // The server has searched already, without regard to marks.
      filter={({ options }) => options}
      searchable
      clearable
      clearButtonProps={{ 'aria-label': t('select.clear') }}
      searchValue={typed}
      onSearchChange={setTyped}
      placeholder={t('select.search')}
      nothingFoundMessage={t('select.nobody')}
      onChange={(id) => {
        const person = found.find((one) => one.id === id) ?? null;
        setPicked(person);
        onChoose(person);
      }}
    />
  );
}
