import { Select, Text, Textarea, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { v7 as uuidv7 } from 'uuid';
import { DayField } from '../../shared/day-field';
import { formatDay } from '../../shared/format';
import { EditDialog } from '../../shared/edit-dialog';
import { useEditForm } from '../../shared/use-edit-form';
import { type ActionRequest, heldMeetingsQuery, useSaveCall } from './commitments.queries';

interface CallFormProps {
  /** The call to change; left out: a new one. */
  call?: ActionRequest;
  /** Meetings of this cluster are offered, or of all. */
  clusterId: string | undefined;
  onClose: () => void;
}

const valuesOf = (call: ActionRequest | undefined) => ({
  meetingId: call?.meeting.id ?? null,
  text: call?.text ?? '',
  askedBy: call?.askedBy ?? '',
  dueOn: call?.dueOn ?? null,
});

/** A call of the board's own, or the day of one that the record or an answer makes. */
export function CallForm({ call, clusterId, onClose }: CallFormProps) {
  const { t } = useTranslation('commitments');
  const [id] = useState(() => call?.id ?? uuidv7());
  const ownWords = call === undefined || call.source === 'BOARD';
  const store = useSaveCall();
  const edit = useEditForm<ReturnType<typeof valuesOf>, ActionRequest>({
    initialValues: valuesOf(call),
    version: call?.version ?? null,
    validate: {
      meetingId: (meetingId) => (meetingId === null ? t('call.meetingMissing') : null),
      text: (text) => (text.trim() === '' ? t('call.textMissing') : null),
    },
    toValues: valuesOf,
    save: ({ meetingId, text, askedBy, dueOn }, version) =>
      store.mutateAsync(
        version === null
          ? { known: null, body: { id, meetingId: meetingId ?? '', text, askedBy, dueOn } }
          : { known: id, body: { version, dueOn, ...(ownWords && { text, askedBy }) } },
      ),
    onSaved: onClose,
  });
  const { form } = edit;
  return (
    <EditDialog
      title={t(call ? 'call.edit' : 'call.create')}
      onClose={onClose}
      edit={edit}
      linesOf={(current) => [current.text]}
    >
      {!call && <MeetingSelect clusterId={clusterId} {...form.getInputProps('meetingId')} />}
      {ownWords ? (
        <>
          <Textarea
            label={t('call.text')}
            required
            autosize
            minRows={3}
            maxLength={10_000}
            {...form.getInputProps('text')}
          />
          <TextInput label={t('call.askedBy')} maxLength={300} {...form.getInputProps('askedBy')} />
        </>
      ) : (
        <Text size="sm" c="dimmed">
          {t('call.recorded')}
        </Text>
      )}
      <DayField label={t('call.dueOn')} clearable {...form.getInputProps('dueOn')} value={form.values.dueOn} />
    </EditDialog>
  );
}

/** A meeting that was held, to whose members something is asked. */
function MeetingSelect({ clusterId, ...field }: { clusterId: string | undefined }) {
  const { t } = useTranslation('commitments');
  const meetings = useQuery(heldMeetingsQuery(clusterId)).data?.items ?? [];
  return (
    <Select
      label={t('call.meeting')}
      required
      searchable
      data={meetings.map(({ id, title, heldOn }) => ({ value: id, label: `${formatDay(heldOn)} · ${title}` }))}
      {...field}
    />
  );
}
