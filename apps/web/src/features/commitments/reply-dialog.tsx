import { REPLY_STATE_VALUES } from '@kyhop/api-contract';
import { Radio, Stack, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ConflictNotice } from '../../shared/conflict-notice';
import { FormDialog } from '../../shared/form-dialog';
import { useReplyForm } from './use-reply-form';
import type { MemberReply } from './commitments.queries';

interface ReplyDialogProps {
  callId: string;
  member: MemberReply;
  onClose: () => void;
}

/** What a member did about a call: written once, brought up to date afterwards. */
export function ReplyDialog({ callId, member, onClose }: ReplyDialogProps) {
  const { t } = useTranslation('commitments');
  const { form, submit, saving, error, theirs, take, keep } = useReplyForm(callId, member, onClose);
  return (
    <FormDialog
      title={t('reply.writeOf', { unit: member.unitName })}
      onClose={onClose}
      onSubmit={submit}
      saving={saving}
      error={error}
      conflict={theirs && <ConflictNotice lines={[theirs.text ?? t('reply.none')]} onTake={take} onKeep={keep} />}
    >
      <Radio.Group label={t('reply.stateLabel')} {...form.getInputProps('state')}>
        <Stack gap={6} mt={6}>
          {REPLY_STATE_VALUES.map((state) => (
            <Radio key={state} value={state} label={t(`reply.state.${state}`)} />
          ))}
        </Stack>
      </Radio.Group>
      <Textarea
        label={t('reply.text')}
        required
        autosize
        minRows={3}
        maxLength={5000}
        data-autofocus
        {...form.getInputProps('text')}
      />
    </FormDialog>
  );
}
