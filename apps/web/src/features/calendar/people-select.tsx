import { MultiSelect } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Person, peopleQuery } from './calendar.queries';

const PAUSE_MS = 200;

interface PeopleSelectProps {
  value: readonly Person[];
  onChange: (people: Person[]) => void;
}

/** "Lê Văn Mẫu · Phó Chủ tịch UBND tỉnh": people of one name are told apart. */
const nameOf = ({ fullName, positions }: Person) =>
  [fullName, ...positions.slice(0, 1).map(({ title }) => title)].join(' · ');

/** People of the directory, found by typing part of a name; the server searches. */
export function PeopleSelect({ value, onChange }: PeopleSelectProps) {
  const { t } = useTranslation('calendar');
  const [typed, setTyped] = useState('');
  const [q] = useDebouncedValue(typed.trim(), PAUSE_MS);
  const { data } = useQuery({ ...peopleQuery(q), enabled: q !== '', placeholderData: keepPreviousData });
  const found = data?.items ?? [];
  const known = new Map([...found, ...value].map((person) => [person.id, person]));
  return (
    <MultiSelect
      label={t('suggest.people')}
      placeholder={t('suggest.peoplePlaceholder')}
      data={[...known.values()].map((person) => ({ value: person.id, label: nameOf(person) }))}
      // The server has searched already, without regard to marks.
      filter={({ options }) => options}
      searchable
      hidePickedOptions
      comboboxProps={{ withinPortal: false }}
      searchValue={typed}
      onSearchChange={setTyped}
      nothingFoundMessage={q === '' ? undefined : t('suggest.noPeople')}
      value={value.map(({ id }) => id)}
      onChange={(ids) => onChange(ids.flatMap((id) => known.get(id) ?? []))}
    />
  );
}
