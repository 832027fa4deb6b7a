import { REPLY_STATE_VALUES } from '@kyhop/api-contract';
import { Radio, Stack, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { EditDialog } from '../../shared/edit-dialog';
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
  const edit = useReplyForm(callId, member, onClose);
  const { form } = edit;
  return (
    <EditDialog
      title={t('reply.writeOf', { unit: member.unitName })}
      onClose={onClose}
      edit={edit}
      linesOf={(current) => [current.text ?? t('reply.none')]}
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
    </EditDialog>
  );
}
