import { Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { v7 as uuidv7 } from 'uuid';
import { ConflictNotice } from '../../../shared/conflict-notice';
import { DayField } from '../../../shared/day-field';
import { FormDialog } from '../../../shared/form-dialog';
import { today } from '../../../shared/format';
import { useEditForm } from '../../../shared/use-edit-form';
import type { Recommendation } from '../recommendations.queries';
import { useDeeds } from './deeds';
import type { HandlingDialogProps } from './dialogs';
import { useReportUp } from './handling.queries';
import { useStandsAt } from './stands-at';

interface ReportValues {
  authority: string;
  documentReference: string;
  reportedOn: string | null;
  note: string;
}

/** Tổng hợp, báo cáo cấp có thẩm quyền: to whom, by which document, when. */
export function ReportUpDialog({ recommendation, onClose }: HandlingDialogProps) {
  const { t } = useTranslation(['desk', 'recommendations']);
  const { mutateAsync } = useReportUp(recommendation.id);
  const standsAt = useStandsAt();
  const deeds = useDeeds();
  const [id] = useState(() => uuidv7());
  const { form, submit, saving, error, conflict } = useEditForm<ReportValues, Recommendation, Recommendation>({
    initialValues: { authority: '', documentReference: '', reportedOn: today(), note: '' },
    validate: {
      authority: (text) => (text.trim() === '' ? t('upward.authorityMissing') : null),
      documentReference: (text) => (text.trim() === '' ? t('upward.documentMissing') : null),
      reportedOn: (day) => (day === null ? t('upward.dayMissing') : null),
    },
    version: recommendation.version,
    save: ({ reportedOn, note, ...values }, version) =>
      mutateAsync({ ...values, id, reportedOn: reportedOn ?? '', note: note.trim() || null, version: version ?? 0 }),
    toValues: () => ({ authority: '', documentReference: '', reportedOn: today(), note: '' }),
    told: deeds.reportedUp,
    onSaved: onClose,
  });
  return (
    <FormDialog
      title={t('upward.title')}
      onClose={onClose}
      onSubmit={submit}
      saving={saving}
      error={error}
      submitLabel={t('upward.send')}
      conflict={
        conflict && <ConflictNotice lines={standsAt(conflict.current)} onTake={conflict.take} onKeep={conflict.keep} />
      }
    >
      <TextInput
        label={t('upward.authority')}
        data-autofocus
        placeholder={t('upward.authorityExample')}
        required
        maxLength={300}
        {...form.getInputProps('authority')}
      />
      <TextInput
        label={t('upward.document')}
        placeholder={t('upward.documentExample')}
        required
        maxLength={300}
        {...form.getInputProps('documentReference')}
      />
      <DayField label={t('upward.day')} required {...form.getInputProps('reportedOn')} value={form.values.reportedOn} />
      <Textarea label={t('upward.note')} autosize minRows={2} maxLength={2000} {...form.getInputProps('note')} />
    </FormDialog>
  );
}
