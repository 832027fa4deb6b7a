import { Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { v7 as uuidv7 } from 'uuid';
import { DayField } from '../../../shared/day-field';
import { EditDialog } from '../../../shared/edit-dialog';
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
  const edit = useEditForm<ReportValues, Recommendation, Recommendation>({
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
  const { form } = edit;
  return (
    <EditDialog
      title={t('upward.title')}
      onClose={onClose}
      edit={edit}
      submitLabel={t('upward.send')}
      linesOf={standsAt}
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
    </EditDialog>
  );
}
