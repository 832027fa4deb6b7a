import { Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { DayField } from '../../../shared/day-field';
import { EditDialog } from '../../../shared/edit-dialog';
import { today } from '../../../shared/format';
import { useEditForm } from '../../../shared/use-edit-form';
import type { Recommendation } from '../recommendations.queries';
import { useDeeds } from './deeds';
import type { HandlingDialogProps } from './dialogs';
import { useReplyFromAbove } from './handling.queries';
import { useStandsAt } from './stands-at';

interface ReplyValues {
  reply: string;
  repliedOn: string | null;
}

/** What the authority said to which it was reported. */
export function ReplyDialog({ recommendation, onClose }: HandlingDialogProps) {
  const { t } = useTranslation('desk');
  const { mutateAsync } = useReplyFromAbove(recommendation.id);
  const standsAt = useStandsAt();
  const deeds = useDeeds();
  const edit = useEditForm<ReplyValues, Recommendation, Recommendation>({
    initialValues: { reply: '', repliedOn: today() },
    validate: {
      reply: (text) => (text.trim() === '' ? t('upward.replyMissing') : null),
      repliedOn: (day) => (day === null ? t('upward.dayMissing') : null),
    },
    version: recommendation.version,
    save: ({ reply, repliedOn }, version) => mutateAsync({ reply, repliedOn: repliedOn ?? '', version: version ?? 0 }),
    toValues: () => ({ reply: '', repliedOn: today() }),
    told: deeds.replied,
    onSaved: onClose,
  });
  const { form } = edit;
  return (
    <EditDialog title={t('upward.replyTitle')} onClose={onClose} edit={edit} linesOf={standsAt}>
      <Textarea
        data-autofocus
        label={t('upward.reply')}
        required
        autosize
        minRows={3}
        maxLength={5000}
        {...form.getInputProps('reply')}
      />
      <DayField
        label={t('upward.replyDay')}
        required
        {...form.getInputProps('repliedOn')}
        value={form.values.repliedOn}
      />
    </EditDialog>
  );
}
