import { Alert, Button, Group, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { v7 as uuidv7 } from 'uuid';
import { useProblems } from '../../../api/problem-messages';
import { FormDialog } from '../../../shared/form-dialog';
import { ProblemState } from '../../../shared/query-view';
import type { Recommendation } from '../recommendations.queries';
import { tellWhenDone } from '../../../shared/tell';
import type { HandlingDialogProps } from './dialogs';
import { useGiveReceipt } from './handling.queries';

/** What the unit that asked says of its answer: it has it, or, once and with a reason, it is not satisfied. */
export function ReceiptActions({ recommendation }: { recommendation: Recommendation }) {
  const { t } = useTranslation('desk');
  const [objecting, setObjecting] = useState(false);
  const give = useGiveReceipt(recommendation.id);
  const [id] = useState(() => uuidv7());
  const mayConfirm = recommendation.actions.includes('confirm');
  const mayObject = recommendation.actions.includes('object');
  if (!mayConfirm && !mayObject) return null;
  const confirm = () => tellWhenDone(give.mutateAsync({ id, outcome: 'CONFIRMED' }), t('receipt.confirmed'));
  return (
    <Alert variant="outline" title={t(mayConfirm ? 'receipt.question' : 'receipt.received')} mb="lg">
      {mayObject ? t('receipt.advice') : t('receipt.adviceOnce')}
      <ProblemState error={give.error} />
      <Group gap="xs" mt="sm">
        {mayConfirm && (
          <Button onClick={() => void confirm()} loading={give.isPending}>
            {t('receipt.confirm')}
          </Button>
        )}
        {mayObject && (
          <Button variant="default" onClick={() => setObjecting(true)}>
            {t('receipt.object')}
          </Button>
        )}
      </Group>
      {objecting && <ObjectDialog recommendation={recommendation} onClose={() => setObjecting(false)} />}
    </Alert>
  );
}

function ObjectDialog({ recommendation, onClose }: HandlingDialogProps) {
  const { t } = useTranslation('desk');
  const { fieldErrors } = useProblems();
  const give = useGiveReceipt(recommendation.id);
  const [id] = useState(() => uuidv7());
  const form = useForm({
    initialValues: { reason: '' },
    validate: { reason: (reason) => (reason.trim() === '' ? t('receipt.reasonMissing') : null) },
  });
  const submit = form.onSubmit(({ reason }) => {
    const done = give.mutateAsync({ id, outcome: 'UNSATISFIED', reason });
    done.catch((error: unknown) => form.setErrors(fieldErrors(error)));
    void tellWhenDone(done, t('receipt.objected'), onClose);
  });
  return (
    <FormDialog
      title={t('receipt.object')}
      onClose={onClose}
      onSubmit={submit}
      saving={give.isPending}
      error={give.error}
      submitLabel={t('receipt.send')}
    >
      <Textarea
        label={t('receipt.reason')}
        description={t('receipt.reasonHint')}
        required
        autosize
        minRows={3}
        maxLength={2000}
        data-autofocus
        {...form.getInputProps('reason')}
      />
    </FormDialog>
  );
}
