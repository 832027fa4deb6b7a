import { Button, Group, NativeSelect, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ROWS_IN_SIGHT, type RowsInSight } from './rows-in-sight';

interface RowPagesProps<Kind extends string> {
  rows: RowsInSight<Kind>;
  /** The kinds of rows that can be looked at alone. */
  kinds: readonly { value: Kind; label: string }[];
  /** How many rows there are of the kind that is shown. */
  total: number;
  onRows: (rows: RowsInSight<Kind>) => void;
  children: ReactNode;
}

/** Which kind of rows is in sight, and the way through them. */
export function RowPages<Kind extends string>({ rows, kinds, total, onRows, children }: RowPagesProps<Kind>) {
  const { t } = useTranslation('imports');
  const { from, show } = rows;
  const to = Math.min(from + ROWS_IN_SIGHT, total);
  const steps = (
    <Group gap="xs">
      <Text size="sm">{t('table.page', { from: Math.min(from + 1, total), to, total })}</Text>
      <Button
        size="compact-sm"
        variant="default"
        disabled={from === 0}
        onClick={() => onRows({ show, from: Math.max(0, from - ROWS_IN_SIGHT) })}
      >
        {t('table.before')}
      </Button>
      <Button size="compact-sm" variant="default" disabled={to >= total} onClick={() => onRows({ show, from: to })}>
        {t('table.after')}
      </Button>
    </Group>
  );
  return (
    <Stack gap="xs">
      <Group justify="space-between" align="flex-end" gap="xs">
        <NativeSelect
          label={t('show.label')}
          value={show}
          data={[...kinds]}
          onChange={(event) => onRows({ from: 0, show: event.currentTarget.value as Kind })}
        />
        {steps}
      </Group>
      {total === 0 ? <Text c="dimmed">{t('table.none')}</Text> : children}
    </Stack>
  );
}
