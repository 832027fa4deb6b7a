import { AGENDA_ITEM_KIND_VALUES } from '@kyhop/api-contract';
import { Autocomplete, NumberInput, Select, Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ApiProblem, isProblem } from '../../api/problem';
import { EditDialog } from '../../shared/edit-dialog';
import { areMinutes } from '../../shared/line-fields';
import { useEditForm } from '../../shared/use-edit-form';
import { type Agenda, type AgendaItem, presentersQuery, useUpdateAgendaItem } from './agenda.queries';

interface AgendaDetailsProps {
  meetingId: string;
  item: AgendaItem;
  onClose: () => void;
}

interface Values {
  title: string;
  kind: AgendaItem['kind'];
  /** A text while it is no number. */
  minutesPlanned: number | string;
  presenter: string;
  note: string;
}

const valuesOf = ({ title, kind, minutesPlanned, presenterName, note }: AgendaItem): Values => ({
  title,
  kind,
  minutesPlanned,
  presenter: presenterName ?? '',
  note: note ?? '',
});

/** All about one line: who presents it and what there is to say, too. */
export function AgendaDetails({ meetingId, item, onClose }: AgendaDetailsProps) {
  const { t } = useTranslation('agenda');
  const presenters = useQuery(presentersQuery(meetingId)).data ?? [];
  const update = useUpdateAgendaItem(meetingId);
  const edit = useEditForm<Values, AgendaItem>({
    initialValues: valuesOf(item),
    version: item.version,
    validate: {
      title: (value) => (value.trim() === '' ? t('field.missing') : null),
      minutesPlanned: (value) => (areMinutes(value) ? null : t('field.minutesWrong')),
    },
    toValues: valuesOf,
    save: async ({ title, kind, minutesPlanned, presenter, note }, version) => {
      const name = presenter.trim();
      const attendee = presenters.find((one) => one.name === name);
      const who = { presenter: attendee ? null : name || null, presenterAttendeeId: attendee?.id ?? null };
      const fields = { title: title.trim(), kind, minutesPlanned: Number(minutesPlanned), note: note.trim() || null };
      const body = { ...fields, ...who, parentId: item.parentId, version: version ?? item.version };
      try {
        await update.mutateAsync({ id: item.id, body });
      } catch (refused) {
        throw lineOf(refused, item.id);
      }
    },
    onSaved: onClose,
  });
  const { form } = edit;
  return (
    <EditDialog
      title={t('editTitle', { title: item.title })}
      onClose={onClose}
      edit={edit}
      linesOf={(current) => [
        current.title,
        t('time.minutes', { count: current.minutesPlanned }),
        current.presenterName,
        current.note,
      ]}
    >
      <Textarea
        label={t('field.title')}
        required
        autosize
        maxLength={500}
        data-autofocus
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
        description={t('field.presenterAdvice')}
        data={[...new Set(presenters.map(({ name }) => name))]}
        maxLength={300}
        {...form.getInputProps('presenter')}
      />
      <Textarea
        label={t('field.note')}
        description={t('field.noteAdvice')}
        autosize
        minRows={2}
        maxRows={12}
        maxLength={20_000}
        {...form.getInputProps('note')}
      />
    </EditDialog>
  );
}

/** A refusal shows the whole agenda; the form is over one line of it. */
function lineOf(refused: unknown, id: string): unknown {
  if (!isProblem(refused, 'resource.version_conflict')) return refused;
  const { code, status, current } = refused;
  return new ApiProblem({
    code,
    status,
    current: (current as Agenda | undefined)?.items.find((item) => item.id === id),
  });
}
