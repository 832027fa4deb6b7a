import { Button, Group, NativeSelect, Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './admin.module.css';
import { userQuery, usersQuery } from './users.queries';

/** What the trail is narrowed to, as the address has it. */
export interface AuditNarrowing {
  table?: string;
  actorId?: string;
  rowId?: string;
}

interface AuditFiltersProps {
  value: AuditNarrowing;
  onChange: (changes: { [K in keyof AuditNarrowing]: string | null }) => void;
  /** The kinds of record, each with its word. */
  tables: readonly { value: string; label: string }[];
}

export function AuditFilters({ value, onChange, tables }: AuditFiltersProps) {
  const { t } = useTranslation('admin');
  return (
    <Group align="flex-end" gap="sm" mb="md" className="no-print">
      <NativeSelect
        label={t('audit.kind')}
        value={value.table ?? ''}
        onChange={(event) => onChange({ table: event.currentTarget.value || null })}
        data={[{ value: '', label: t('audit.allKinds') }, ...tables]}
      />
      <PersonSelect value={value.actorId ?? null} onChange={(actorId) => onChange({ actorId })} />
      {value.rowId !== undefined && (
        <Button variant="default" onClick={() => onChange({ rowId: null })}>
          {`${t('audit.onlyOne')} · ${t('audit.showAll')}`}
        </Button>
      )}
    </Group>
  );
}

interface PersonSelectProps {
  value: string | null;
  onChange: (id: string | null) => void;
}

function PersonSelect({ value, onChange }: PersonSelectProps) {
  const { t } = useTranslation('admin');
  const [search, setSearch] = useState('');
  const [typed] = useDebouncedValue(search, 200);
  const chosen = useQuery({ ...userQuery(value ?? ''), enabled: value !== null });
  const name = value === null ? undefined : chosen.data?.displayName;
  const found = useInfiniteQuery(usersQuery(typed === name ? undefined : typed.trim() || undefined));
  const people = (found.data?.pages[0]?.items ?? []).map((user) => ({ value: user.id, label: user.displayName }));
  const own = value !== null && !people.some((person) => person.value === value) ? [{ value, label: name ?? '…' }] : [];
  return (
    <Select
      label={t('audit.person')}
      placeholder={t('audit.findPerson')}
      searchable
      clearable
      data={[...own, ...people]}
      filter={({ options }) => options}
      // The list itself scrolls, beside its field: so it belongs to it for those who cannot see the page.
      comboboxProps={{ withinPortal: false }}
      withScrollArea={false}
      classNames={{ options: classes['options'] }}
      value={value}
      onChange={onChange}
      onSearchChange={setSearch}
      nothingFoundMessage={t('audit.nobody')}
    />
  );
}
