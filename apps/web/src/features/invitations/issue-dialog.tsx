import { useConfirm } from '@kyhop/ui';
import { Button, Group, Modal, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblems } from '../../api/problem-messages';
import { ProblemState, QueryView } from '../../shared/query-view';
import { tell } from '../../shared/tell';
import { useTypedText } from '../../shared/use-typed-text';
import { type Invitation, useIssue, type Wording, wordingQuery } from './invitations.queries';
import { PaperPreview } from './paper-preview';
import { toValues, toWording } from './wording-values';

interface IssueDialogProps {
  meetingId: string;
  /** What is to be issued, at least one. */
  invitations: readonly Invitation[];
  onClose: () => void;
}

/** The papers before they go out: what they say alike, how each will look, and the last question. */
export function IssueDialog({ meetingId, invitations, onClose }: IssueDialogProps) {
  const { t } = useTranslation('invitations');
  const query = useQuery(wordingQuery(meetingId));
  const typed = useTypedText(onClose);
  return (
    <Modal opened {...typed.modal} title={t('issue.title')} size="xl">
      {typed.dialog}
      <QueryView query={query} lines={8}>
        {(wording) => (
          <IssueForm
            meetingId={meetingId}
            invitations={invitations}
            proposed={wording}
            onType={typed.onChange}
            onClose={onClose}
          />
        )}
      </QueryView>
    </Modal>
  );
}

interface IssueFormProps extends IssueDialogProps {
  proposed: Wording;
  onType: () => void;
}

function IssueForm({ meetingId, invitations, proposed, onType, onClose }: IssueFormProps) {
  const { t } = useTranslation(['invitations', 'common']);
  const { fieldErrors } = useProblems();
  const [shown, setShown] = useState<Wording | null>(null);
  const issue = useIssue(meetingId);
  const ask = useIssueQuestion();
  const form = useForm({
    initialValues: toValues(proposed),
    validate: { place: (text) => (text.trim() === '' ? t('issue.placeMissing') : null) },
  });
  const submit = form.onSubmit(async (values) => {
    if (!(await ask.confirm(invitations))) return;
    issue.mutate(
      { ids: invitations.map(({ id }) => id), wording: toWording(values) },
      {
        onSuccess: () => {
          tell(t('done.issued', { count: invitations.length }));
          onClose();
        },
        onError: (error) => form.setErrors(withoutPrefix(fieldErrors(error))),
      },
    );
  });
  const preview = () => {
    if (!form.validate().hasErrors) setShown(toWording(form.getValues()));
  };
  return (
    <form onSubmit={submit} onChange={onType} noValidate>
      {ask.dialog}
      <Stack gap="md">
        <ProblemState error={issue.error} />
        <Text size="sm">{t('issue.lead')}</Text>
        <TextInput label={t('issue.place')} required data-autofocus maxLength={100} {...form.getInputProps('place')} />
        <TextInput label={t('issue.parentAgency')} maxLength={300} {...form.getInputProps('parentAgency')} />
        <Textarea
          label={t('issue.notes')}
          description={t('issue.notesAdvice')}
          autosize
          minRows={2}
          {...form.getInputProps('notes')}
        />
        <Textarea
          label={t('issue.authority')}
          description={t('issue.authorityAdvice')}
          autosize
          {...form.getInputProps('authority')}
        />
        <TextInput label={t('issue.position')} maxLength={200} {...form.getInputProps('position')} />
        <TextInput label={t('issue.signerName')} maxLength={200} {...form.getInputProps('signerName')} />
        <Textarea
          label={t('issue.recipients')}
          description={t('issue.recipientsAdvice')}
          autosize
          {...form.getInputProps('recipients')}
        />
        {shown && <PaperPreview meetingId={meetingId} invitations={invitations} wording={shown} />}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {t('common:action.cancel')}
          </Button>
          <Button variant="default" onClick={preview}>
            {t('issue.show')}
          </Button>
          <Button type="submit" loading={issue.isPending}>
            {t('action.issueMany', { count: invitations.length })}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

/** Numbers cannot be taken back: the last question says how many there are, and how they go. */
function useIssueQuestion() {
  const { t } = useTranslation(['invitations', 'common']);
  const [dialog, ask] = useConfirm();
  const confirm = (invitations: readonly Invitation[]) => {
    const count = invitations.length;
    const byMail = invitations.filter(({ email }) => email !== null).length;
    const sentences = [
      t('confirm.issueMessage', { count }),
      ...(byMail > 0 ? [t('confirm.byMail', { count: byMail })] : []),
      ...(byMail < count ? [t('confirm.onPaper', { count: count - byMail })] : []),
    ];
    return ask({
      title: t('confirm.issueTitle', { count }),
      message: sentences.join(' '),
      confirmLabel: t('action.issueMany', { count }),
      cancelLabel: t('common:action.cancel'),
    });
  };
  return { dialog, confirm };
}

/** The server says `wording.place`; the form knows `place`. */
const withoutPrefix = (errors: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(errors).map(([path, text]) => [path.replace(/^wording\.(\w+).*$/u, '$1'), text]));
