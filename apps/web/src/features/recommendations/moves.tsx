import { Button, Group, Modal, Select, Stack, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { Schema } from '@kyhop/api-contract';
import { RESULT_CLASS_VALUES } from '@kyhop/api-contract';
import { useTranslation } from 'react-i18next';
import { isProblem } from '../../api/problem';
import { useProblems } from '../../api/problem-messages';
import { ProblemState } from '../../shared/query-view';
import { useTypedText } from '../../shared/use-typed-text';
import { useDeeds } from './handling/deeds';
import { type Recommendation, useMoveRecommendation } from './recommendations.queries';
import { tell } from '../../shared/tell';

type Move = Schema<'RecommendationMoveDto'>;

interface MoveDialogProps {
  recommendation: Recommendation;
  move: Move;
  onClose: () => void;
}

/** Asks once before a step is taken: for a reason or a result where it needs one. */
export function MoveDialog({ recommendation, move, onClose }: MoveDialogProps) {
  const { t } = useTranslation('recommendations');
  const typed = useTypedText(onClose);
  return (
    <Modal
      opened
      {...typed.modal}
      title={t('move.question', { move: t(`move.${move.to}`) })}
      withCloseButton={false}
      centered
    >
      {typed.dialog}
      <MoveForm recommendation={recommendation} move={move} onDone={onClose} onChange={typed.onChange} />
    </Modal>
  );
}

interface MoveFormProps {
  recommendation: Recommendation;
  move: Move;
  onDone: () => void;
  onChange: () => void;
}

function MoveForm({ recommendation, move, onDone, onChange }: MoveFormProps) {
  const { t } = useTranslation(['recommendations', 'common']);
  const { fieldErrors } = useProblems();
  const { to, reasonRequired, resultRequired } = move;
  const take = useMoveRecommendation(recommendation.id);
  const deeds = useDeeds();
  const settles = to === 'ANSWERED' || to === 'CLOSED';
  const form = useForm({
    initialValues: { reason: '', resultClass: settles ? recommendation.resultClass : null },
    validate: {
      reason: (reason) => (reasonRequired && reason.trim() === '' ? t('move.reasonMissing') : null),
      resultClass: (result) => (resultRequired && result === null ? t('move.resultMissing') : null),
    },
  });
  const version = isProblem(take.error, 'resource.version_conflict')
    ? (take.error.current as Recommendation).version
    : recommendation.version;
  const submit = form.onSubmit(({ reason, resultClass }) =>
    take.mutate(
      { to, reason, resultClass, version },
      {
        onSuccess: (now) => {
          tell(deeds.moved(now));
          onDone();
        },
        onError: (error) => form.setErrors(fieldErrors(error)),
      },
    ),
  );
  return (
    <form onSubmit={submit} onChange={onChange} noValidate>
      <Stack gap="md">
        <ProblemState error={take.error} />
        {settles && (
          <Select
            label={t('field.resultClass')}
            data={RESULT_CLASS_VALUES.map((value) => ({ value, label: t(`resultClass.${value}`) }))}
            required={resultRequired}
            clearable={!resultRequired}
            {...form.getInputProps('resultClass')}
          />
        )}
        <Textarea
          label={t('field.reason')}
          required={reasonRequired}
          autosize
          minRows={2}
          maxLength={1000}
          data-autofocus={reasonRequired || undefined}
          {...form.getInputProps('reason')}
        />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onDone}>
            {t('common:action.cancel')}
          </Button>
          <Button type="submit" loading={take.isPending}>
            {t(`move.${to}`)}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
