import type { Schema } from '@kyhop/api-contract';
import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblems } from '../../api/problem-messages';
import { formatDay } from '../../shared/format';
import classes from './admin.module.css';
import { unitsQuery } from './users.queries';

export interface Province {
  id: string;
  name: string;
}

interface ProvinceSelectProps {
  value: Province | null;
  onChange: (province: Province | null) => void;
  error?: ReactNode;
}

/** A province, or another unit that a role is held for, found without marks. Those of before and after a merger tell themselves apart. */
export function ProvinceSelect({ value, onChange, error }: ProvinceSelectProps) {
  const { t } = useTranslation(['admin', 'common']);
  const { problemMessage } = useProblems();
  const [search, setSearch] = useState(value?.name ?? '');
  const [typed] = useDebouncedValue(search, 200);
  // The name of what is chosen stands in the field; it is not a search.
  const query = useQuery(unitsQuery(typed === value?.name ? '' : typed.trim()));

  const label = ({ fullName, validFrom, validTo }: Schema<'UnitListItemDto'>) => {
    if (validTo) return `${fullName} (${t('users.until', { day: formatDay(validTo) })})`;
    return validFrom ? `${fullName} (${t('users.since', { day: formatDay(validFrom) })})` : fullName;
  };
  const found = (query.data?.items ?? []).map((unit) => ({ value: unit.id, label: label(unit) }));
  const chosen =
    value && !found.some((option) => option.value === value.id) ? [{ value: value.id, label: value.name }] : [];
  return (
    <Select
      label={t('users.province')}
      placeholder={t('users.findProvince')}
      required
      searchable
      data={[...chosen, ...found]}
      // The server has searched already.
      filter={({ options }) => options}
      // The list itself scrolls, beside its field: so it belongs to it for those who cannot see the page.
      comboboxProps={{ withinPortal: false }}
      withScrollArea={false}
      classNames={{ options: classes['options'] }}
      value={value?.id ?? null}
      onChange={(id, option) => onChange(id === null ? null : { id, name: option.label })}
      searchValue={search}
      onSearchChange={setSearch}
      nothingFoundMessage={query.isFetching ? t('common:state.loading') : t('users.noProvince')}
      error={error ?? (query.error ? problemMessage(query.error) : undefined)}
    />
  );
}
