import type { Schema } from '@kyhop/api-contract';
import { DataList, EmptyState, StatusBadge, useConfirm } from '@kyhop/ui';
import { ActionIcon, Anchor, Button, Group, Text } from '@mantine/core';
import { IconChevronLeft, IconChevronRight, IconTrash } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import classes from '../features/admin/admin.module.css';
import { HolidayForm } from '../features/admin/holiday-form';
import { holidaysQuery, useDeleteHoliday } from '../features/admin/holidays.queries';
import { formatDay, formatWeekday, today } from '../shared/format';
import { Page } from '../shared/page';
import { ProblemState, QueryView } from '../shared/query-view';
import { tell } from '../shared/tell';
import { useSearchState } from '../shared/use-search-state';

type Holiday = Schema<'HolidayDto'>;

/** What the address holds in place of an id while new days are being entered. */
const NEW = 'moi';

const yearOf = (text: string | undefined): number =>
  /^(19|20|21)\d{2}$/.test(text ?? '') ? Number(text) : Number(today().slice(0, 4));

/** Days off and weekend days worked in exchange, a year at a time. */
export function Component() {
  const { t } = useTranslation(['admin', 'common']);
  const [get, set] = useSearchState();
  const year = yearOf(get('nam'));
  const query = useQuery(holidaysQuery(year));
  const [dialog, remove, error] = useRemoving();
  const open = get('mo');
  const holiday = query.data?.items.find(({ id }) => id === open);
  const close = () => set({ mo: null });
  return (
    <Page
      title={t('holidays.title')}
      subtitle={t('holidays.subtitle')}
      actions={<Button onClick={() => set({ mo: NEW })}>{t('holidays.create')}</Button>}
    >
      <YearSwitch year={year} onChange={(next) => set({ nam: String(next) })} />
      <ProblemState error={error} />
      <QueryView query={query}>
        {({ items }) => (
          <HolidayList rows={items} year={year} onOpen={(id) => set({ mo: id })} onDelete={(row) => void remove(row)} />
        )}
      </QueryView>
      {(open === NEW || holiday !== undefined) && <HolidayForm key={open} holiday={holiday} onClose={close} />}
      {dialog}
    </Page>
  );
}

/** Asks, then removes. */
function useRemoving() {
  const { t } = useTranslation(['admin', 'common']);
  const [dialog, confirm] = useConfirm();
  const { mutate, error } = useDeleteHoliday();
  const remove = async ({ id, version, name }: Holiday) => {
    const agreed = await confirm({
      title: t('holidays.deleteQuestion', { name }),
      message: t('holidays.deleteMessage'),
      confirmLabel: t('holidays.delete'),
      cancelLabel: t('common:action.cancel'),
      danger: true,
    });
    if (!agreed) return;
    mutate({ id, version }, { onSuccess: () => tell(t('holidays.deleted', { name })) });
  };
  return [dialog, remove, error] as const;
}

interface YearSwitchProps {
  year: number;
  onChange: (year: number) => void;
}

function YearSwitch({ year, onChange }: YearSwitchProps) {
  const { t } = useTranslation('admin');
  return (
    <Group gap="xs" mb="md">
      <ActionIcon
        variant="default"
        size="lg"
        aria-label={t('holidays.previousYear')}
        onClick={() => onChange(year - 1)}
      >
        <IconChevronLeft size={18} aria-hidden />
      </ActionIcon>
      <Text className={classes['year']} aria-live="polite">
        {t('holidays.year', { year })}
      </Text>
      <ActionIcon variant="default" size="lg" aria-label={t('holidays.nextYear')} onClick={() => onChange(year + 1)}>
        <IconChevronRight size={18} aria-hidden />
      </ActionIcon>
    </Group>
  );
}

interface HolidayListProps {
  rows: Holiday[];
  year: number;
  onOpen: (id: string) => void;
  onDelete: (holiday: Holiday) => void;
}

function HolidayList({ rows, year, onOpen, onDelete }: HolidayListProps) {
  const { t } = useTranslation('admin');
  if (rows.length === 0) {
    return <EmptyState title={t('holidays.empty', { year })} description={t('holidays.emptyAdvice')} />;
  }
  return (
    <DataList
      caption={t('holidays.title')}
      rows={rows}
      rowKey={(row) => row.id}
      columns={[
        {
          key: 'name',
          header: t('holidays.name'),
          priority: 'title',
          cell: (row) => (
            <Anchor
              component="button"
              type="button"
              inherit
              ta="start"
              aria-label={t('holidays.editOne', { name: row.name })}
              onClick={() => onOpen(row.id)}
            >
              {row.name}
            </Anchor>
          ),
        },
        { key: 'days', header: t('holidays.days'), width: '22rem', cell: (row) => <Days holiday={row} /> },
        {
          key: 'kind',
          header: t('holidays.kind'),
          width: '10rem',
          cell: (row) => (
            <StatusBadge tone={row.kind === 'HOLIDAY' ? 'planned' : 'active'}>
              {t(`holidays.kindName.${row.kind}`)}
            </StatusBadge>
          ),
        },
        {
          key: 'actions',
          header: t('holidays.actions'),
          align: 'end',
          width: '6rem',
          cell: (row) => (
            <ActionIcon
              variant="subtle"
              color="red"
              aria-label={t('holidays.deleteOne', { name: row.name })}
              onClick={() => onDelete(row)}
            >
              <IconTrash size={16} aria-hidden />
            </ActionIcon>
          ),
        },
      ]}
    />
  );
}

const DAY_MS = 86_400_000;

function Days({ holiday: { fromDate, toDate } }: { holiday: Holiday }) {
  const { t, i18n } = useTranslation('admin');
  if (fromDate === toDate) return formatWeekday(fromDate, i18n.language);
  const count = (Date.parse(toDate) - Date.parse(fromDate)) / DAY_MS + 1;
  return `${formatDay(fromDate)} – ${formatDay(toDate)} (${t('holidays.count', { count })})`;
}
