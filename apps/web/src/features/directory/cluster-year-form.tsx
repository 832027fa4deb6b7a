import { NumberInput, Select, Textarea } from '@mantine/core';
import { useConfirm } from '@kyhop/ui';
import type { SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { today } from '../../shared/format';
import type { Cluster, ClusterYear, Membership } from './directory.queries';
import { useSetClusterYear } from './directory.queries';
import { EditDialog } from '../../shared/edit-dialog';
import { useEditForm } from '../../shared/use-edit-form';

interface Values {
  year: number;
  headUnitId: string | null;
  deputyUnitId: string | null;
  note: string;
}

interface ClusterYearFormProps {
  cluster: Cluster;
  /** What is changed; without one a year is entered. */
  year?: ClusterYear;
  onClose: () => void;
}

const thisYear = () => Number(today().slice(0, 4));

/** Years before the last one are closed: what is entered for them stands (docs/domain.md §1.4). */
const isClosed = (year: number) => year < thisYear() - 1;

/** Who could lead in a year: the members of any day in it, each once. */
function membersIn(memberships: readonly Membership[], year: number) {
  const inYear = memberships.filter(
    ({ validFrom, validTo }) =>
      (validFrom === null || validFrom <= `${year}-12-31`) && (validTo === null || validTo >= `${year}-01-01`),
  );
  return [...new Map(inYear.map(({ unit }) => [unit.id, { value: unit.id, label: unit.name }])).values()];
}

/** Head and deputy of one emulation year. */
export function ClusterYearForm({ cluster, year, onClose }: ClusterYearFormProps) {
  const { t } = useTranslation(['directory', 'common']);
  const [dialog, confirm] = useConfirm();
  const set = useSetClusterYear(cluster.id);
  const edit = useEditForm<Values, ClusterYear>({
    initialValues: year ? valuesOf(year) : { year: thisYear(), headUnitId: null, deputyUnitId: null, note: '' },
    version: year?.version ?? null,
    validate: { headUnitId: (value) => (value === null ? t('form.missing') : null) },
    toValues: valuesOf,
    save: ({ headUnitId, ...values }, version) =>
      set.mutateAsync({ ...values, headUnitId: headUnitId ?? '', ...(version !== null && { version }) }),
    onSaved: onClose,
  });
  const { form } = edit;
  const members = membersIn(cluster.memberships, form.values.year);

  const agreed = () =>
    isClosed(form.values.year)
      ? confirm({
          title: t('admin.pastYear', { year: form.values.year }),
          confirmLabel: t('admin.saveForGood'),
          cancelLabel: t('common:action.cancel'),
        })
      : Promise.resolve(true);
  const submitWhenAgreed = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (form.validate().hasErrors) return;
    if (await agreed()) edit.submit();
  };
  return (
    <>
      {dialog}
      <EditDialog
        title={year ? t('admin.editYear', { year: year.year }) : t('admin.setYear')}
        onClose={onClose}
        edit={{ ...edit, submit: (event) => void submitWhenAgreed(event) }}
        linesOf={linesOf}
      >
        {!year && (
          <NumberInput
            label={t('form.year')}
            required
            min={1948}
            max={2200}
            allowDecimal={false}
            thousandSeparator=""
            {...form.getInputProps('year')}
          />
        )}
        <Select
          label={t('form.head')}
          required
          searchable
          data={members}
          nothingFoundMessage={t('form.noMember')}
          {...form.getInputProps('headUnitId')}
        />
        <Select
          label={t('form.deputy')}
          searchable
          clearable
          clearButtonProps={{ 'aria-label': t('form.clear') }}
          data={members}
          nothingFoundMessage={t('form.noMember')}
          {...form.getInputProps('deputyUnitId')}
        />
        <Textarea
          label={t('form.note')}
          description={t('form.noteHint')}
          maxLength={500}
          {...form.getInputProps('note')}
        />
      </EditDialog>
    </>
  );
}

const valuesOf = ({ year, head, deputy, note }: ClusterYear): Values => ({
  year,
  headUnitId: head.id,
  deputyUnitId: deputy?.id ?? null,
  note: note ?? '',
});

const linesOf = ({ head, deputy, note }: ClusterYear): string[] =>
  [head.name, deputy?.name, note].filter((line): line is string => typeof line === 'string' && line !== '');
