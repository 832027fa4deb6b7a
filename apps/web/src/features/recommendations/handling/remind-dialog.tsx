import { Text, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../../shared/form-dialog';
import { tell } from '../../../shared/tell';
import type { HandlingDialogProps } from './dialogs';
import { useRemind } from './handling.queries';

/** Đôn đốc: a letter to the lead unit. */
export function RemindDialog({ recommendation: { id, leadUnit }, onClose }: HandlingDialogProps) {
  const { t } = useTranslation('desk');
  const remind = useRemind(id);
  const form = useForm({ initialValues: { note: '' } });
  const submit = form.onSubmit(({ note }) =>
    remind.mutate(
      { note: note.trim() || null },
      {
        onSuccess: ({ recipients }) => {
          tell(recipients === 0 ? t('remind.nobody') : t('remind.done', { count: recipients }));
          onClose();
        },
      },
    ),
  );
  return (
    <FormDialog
      title={t('remind.title')}
      onClose={onClose}
      onSubmit={submit}
      saving={remind.isPending}
      error={remind.error}
      submitLabel={t('remind.send')}
    >
      <Text size="sm">{t('remind.advice', { unit: leadUnit?.name ?? '' })}</Text>
      <Textarea
        data-autofocus
        label={t('remind.note')}
        autosize
        minRows={2}
        maxLength={1000}
        {...form.getInputProps('note')}
      />
    </FormDialog>
  );
}
