import { Text, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { DayField } from '../../../shared/day-field';
import { EditDialog } from '../../../shared/edit-dialog';
import { formatDay } from '../../../shared/format';
import { useEditForm } from '../../../shared/use-edit-form';
import type { Recommendation } from '../recommendations.queries';
import { useDeeds } from './deeds';
import { useExtend } from './handling.queries';
import type { HandlingDialogProps } from './dialogs';

/** Gia hạn: another day for the answer, and why. */
export function ExtendDialog({ recommendation, onClose }: HandlingDialogProps) {
  const { t } = useTranslation(['desk', 'recommendations']);
  const { mutateAsync } = useExtend(recommendation.id);
  const deeds = useDeeds();
  const untilNow = ({ dueOn }: Recommendation) =>
    t('extend.until', { day: dueOn ? formatDay(dueOn) : t('recommendations:unknown.dueOn') });
  const edit = useEditForm({
    initialValues: { dueOn: null as string | null, reason: '' },
    validate: {
      dueOn: (day) => (day === null ? t('extend.dayMissing') : null),
      reason: (reason) => (reason.trim() === '' ? t('recommendations:move.reasonMissing') : null),
    },
    version: recommendation.version,
    save: ({ dueOn, reason }, version) => mutateAsync({ dueOn: dueOn ?? '', reason, version: version ?? 0 }),
    toValues: (current: Recommendation) => ({ dueOn: current.dueOn, reason: '' }),
    told: deeds.extended,
    onSaved: onClose,
  });
  const { form } = edit;
  return (
    <EditDialog
      title={t('extend.title')}
      onClose={onClose}
      edit={edit}
      submitLabel={t('extend.send')}
      linesOf={(current) => [untilNow(current)]}
    >
      <Text size="sm">{untilNow(recommendation)}</Text>
      <DayField label={t('extend.day')} required {...form.getInputProps('dueOn')} value={form.values.dueOn} />
      <Textarea
        label={t('recommendations:field.reason')}
        required
        autosize
        minRows={2}
        maxLength={1000}
        {...form.getInputProps('reason')}
      />
    </EditDialog>
  );
}
