import { useForm } from '@mantine/form';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isProblem } from '../../api/problem';
import { useProblems } from '../../api/problem-messages';
import { tell } from '../../shared/tell';
import { type ActionRequest, type MemberReply, type ReplyState, useReply } from './commitments.queries';

interface Values {
  state: ReplyState;
  text: string;
}

const valuesOf = ({ state, text }: MemberReply): Values => ({ state: state ?? 'ONGOING', text: text ?? '' });

/** A reply has the version of its member's, not of the call that a conflict brings along. */
export function useReplyForm(callId: string, member: MemberReply, onSaved: () => void) {
  const { t } = useTranslation(['commitments', 'common']);
  const { fieldErrors } = useProblems();
  const reply = useReply(callId, member.unitId);
  const [seen, setSeen] = useState(member.version);
  const form = useForm<Values>({
    initialValues: valuesOf(member),
    validate: { text: (text) => (text.trim() === '' ? t('reply.textMissing') : null) },
  });
  const current = isProblem(reply.error, 'resource.version_conflict') ? (reply.error.current as ActionRequest) : null;
  const theirs = current?.members.find(({ unitId }) => unitId === member.unitId) ?? null;
  const settle = (values?: Values) => {
    setSeen(theirs?.version ?? null);
    if (values) form.setValues(values);
    reply.reset();
  };
  const submit = form.onSubmit((values) =>
    reply.mutate(
      { ...values, version: seen },
      {
        onSuccess: () => {
          tell(t('common:state.saved'));
          onSaved();
        },
        onError: (error) => form.setErrors(fieldErrors(error)),
      },
    ),
  );
  return {
    ...{ form, submit },
    saving: reply.isPending,
    error: theirs ? null : reply.error,
    conflict: theirs ? { current: theirs, take: () => settle(valuesOf(theirs)), keep: () => settle() } : undefined,
  };
}
