import { AGENDA_ITEM_KIND_VALUES } from '@kyhop/api-contract';
import { Autocomplete, Button, Group, NumberInput, Select, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useProblems } from '../../api/problem-messages';
import { ProblemState } from '../../shared/query-view';
import classes from './agenda.module.css';
import { type AgendaItem, type AgendaItemFields, presentersQuery } from './agenda.queries';

interface AgendaItemFormProps {
  meetingId: string;
  /** Says to the ear what the form is about. */
  label: string;
  /** The line that is changed; none: a new one. */
  item?: AgendaItem;
  parentId: string | null;
  saving: boolean;
  error: Error | null;
  submitLabel: string;
  /** Rejects with what the server refused. */
  onSubmit: (fields: AgendaItemFields) => Promise<unknown>;
  onCancel?: () => void;
}

interface ItemValues {
  title: string;
  kind: AgendaItem['kind'];
  /** A text while it is no number. */
  minutesPlanned: number | string;
  presenter: string;
}

/** One line of the agenda, written in its place. Enter saves, Esc leaves. A new line leaves the form ready for the next. */
export function AgendaItemForm({
  meetingId,
  label,
  item,
  parentId,
  onSubmit,
  onCancel,
  ...props
}: AgendaItemFormProps) {
  const { t } = useTranslation(['agenda', 'common']);
  const { fieldErrors } = useProblems();
  const presenters = useQuery(presentersQuery(meetingId)).data ?? [];
  const form = useForm<ItemValues>({
    initialValues: {
      title: item?.title ?? '',
      kind: item?.kind ?? 'OTHER',
      minutesPlanned: item?.minutesPlanned ?? 10,
      presenter: item?.presenterName ?? '',
    },
    validate: {
      title: (value) => (value.trim() === '' ? t('field.missing') : null),
      minutesPlanned: (value) =>
        Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 1440 ? null : t('field.minutesWrong'),
    },
  });
  const submit = form.onSubmit(async ({ title, kind, minutesPlanned, presenter }) => {
    const name = presenter.trim();
    const attendee = presenters.find((one) => one.name === name);
    try {
      await onSubmit({
        parentId,
        title: title.trim(),
        kind,
        minutesPlanned: Number(minutesPlanned),
        presenter: attendee ? null : name || null,
        presenterAttendeeId: attendee?.id ?? null,
      });
      form.reset();
    } catch (refused) {
      form.setErrors(fieldErrors(refused));
    }
  });
  return (
    <form
      aria-label={label}
      noValidate
      className={classes['form']}
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel?.();
      }}
    >
      <ProblemState error={props.error} />
      <div className={classes['fields']}>
        <TextInput
          label={t('field.title')}
          required
          maxLength={500}
          autoFocus={onCancel !== undefined}
          className={classes['wide']}
          {...form.getInputProps('title')}
        />
        <NumberInput label={t('field.minutes')} required min={0} max={1440} {...form.getInputProps('minutesPlanned')} />
        <Select
          label={t('field.kind')}
          allowDeselect={false}
          data={AGENDA_ITEM_KIND_VALUES.map((value) => ({ value, label: t(`kind.${value}`) }))}
          {...form.getInputProps('kind')}
        />
        <Autocomplete
          label={t('field.presenter')}
          placeholder={t('field.presenterAdvice')}
          data={[...new Set(presenters.map(({ name }) => name))]}
          maxLength={300}
          className={classes['wide']}
          {...form.getInputProps('presenter')}
        />
      </div>
      <Group justify="flex-end" gap="xs">
        {onCancel && (
          <Button variant="default" onClick={onCancel}>
            {t('common:action.cancel')}
          </Button>
        )}
        <Button type="submit" variant={item ? 'filled' : 'default'} loading={props.saving}>
          {props.submitLabel}
        </Button>
      </Group>
    </form>
  );
}
