import { Button, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemState } from '../../shared/query-view';
import { FormDialog } from '../../shared/form-dialog';
import { useApproveAnswer, usePublishAnswer, useReturnAnswer } from './answer.queries';
import { PublishDialog } from './publish-dialog';
import type { Answer, ResultClass } from './recommendations.queries';
import { tellWhenDone } from '../../shared/tell';

/** What a leader may decide on the answer now: approve it, send it back, publish it. */
export function AnswerDecisions({ answer }: { answer: Answer }) {
  const { t } = useTranslation('recommendations');
  const [asking, setAsking] = useState<'return' | 'publish' | null>(null);
  const approve = useApproveAnswer();
  const may = (action: string) => answer.actions.includes(action);
  return (
    <>
      <ProblemState error={approve.error} />
      {may('approve') && (
        <Button
          size="xs"
          loading={approve.isPending}
          onClick={() => void tellWhenDone(approve.mutateAsync(answer), t('answer.approvedNow'))}
        >
          {t('answer.approve')}
        </Button>
      )}
      {may('publish') && (
        <Button size="xs" onClick={() => setAsking('publish')}>
          {t('answer.publish')}
        </Button>
      )}
      {may('return') && (
        <Button size="xs" variant="default" onClick={() => setAsking('return')}>
          {t('answer.return')}
        </Button>
      )}
      {asking === 'return' && <ReturnDialog answer={answer} onClose={() => setAsking(null)} />}
      {asking === 'publish' && <PublishOne answer={answer} onClose={() => setAsking(null)} />}
    </>
  );
}

interface DialogProps {
  answer: Answer;
  onClose: () => void;
}

function ReturnDialog({ answer, onClose }: DialogProps) {
  const { t } = useTranslation('recommendations');
  const sendBack = useReturnAnswer();
  const form = useForm({
    initialValues: { reason: '' },
    validate: { reason: (reason) => (reason.trim() === '' ? t('answer.returnReasonMissing') : null) },
  });
  const submit = form.onSubmit(({ reason }) => {
    const done = sendBack.mutateAsync({ id: answer.id, version: answer.version, reason });
    void tellWhenDone(done, t('answer.returnedNow'), onClose);
  });
  return (
    <FormDialog
      title={t('answer.returnQuestion')}
      submitLabel={t('answer.return')}
      onClose={onClose}
      onSubmit={submit}
      saving={sendBack.isPending}
      error={sendBack.error}
    >
      <Textarea
        label={t('answer.returnReason')}
        required
        autosize
        minRows={2}
        maxLength={1000}
        data-autofocus
        {...form.getInputProps('reason')}
      />
    </FormDialog>
  );
}

function PublishOne({ answer, onClose }: DialogProps) {
  const { t } = useTranslation('recommendations');
  const publish = usePublishAnswer();
  const run = (resultClass: ResultClass | null) => {
    const done = publish.mutateAsync({ id: answer.id, version: answer.version, resultClass });
    void tellWhenDone(done, t('answer.published'), onClose);
  };
  return (
    <PublishDialog
      title={t('answer.publishQuestion')}
      label={t('field.resultClass')}
      hint={t('answer.resultHint')}
      onPublish={run}
      saving={publish.isPending}
      error={publish.error}
      onClose={onClose}
    />
  );
}
