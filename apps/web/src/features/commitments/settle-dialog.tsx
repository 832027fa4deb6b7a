import { COMMITMENT_STATE_VALUES } from '@kyhop/api-contract';
import { Select, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { DayField } from '../../shared/day-field';
import { today } from '../../shared/format';
import { EditDialog } from '../../shared/edit-dialog';
import { useEditForm } from '../../shared/use-edit-form';
import { type Commitment, useSettle } from './commitments.queries';

interface SettleDialogProps {
  commitment: Commitment;
  onClose: () => void;
}

const valuesOf = ({ state, outcome, settledOn, dueOn }: Commitment) => ({
  state,
  outcome: outcome ?? '',
  settledOn: settledOn ?? today(),
  dueOn,
});

/** What became of a commitment; while it is open, until when it is to be kept. */
export function SettleDialog({ commitment, onClose }: SettleDialogProps) {
  const { t } = useTranslation('commitments');
  const settle = useSettle(commitment.id);
  const edit = useEditForm<ReturnType<typeof valuesOf>, Commitment>({
    initialValues: valuesOf(commitment),
    version: commitment.version,
    validate: {
      outcome: (outcome, { state }) => (state !== 'OPEN' && outcome.trim() === '' ? t('settle.missing') : null),
    },
    toValues: valuesOf,
    save: ({ state, dueOn, outcome, settledOn }, version) =>
      settle.mutateAsync({
        ...{ version: version ?? commitment.version, state, dueOn },
        ...(state !== 'OPEN' && { outcome, settledOn }),
      }),
    onSaved: onClose,
  });
  const { form } = edit;
  const { state, dueOn, settledOn } = form.values;
  return (
    <EditDialog
      title={t('settle.title')}
      onClose={onClose}
      edit={edit}
      linesOf={(current) => [t(`standing.${current.state}`), current.outcome ?? current.text]}
    >
      <Select
        label={t('field.state')}
        allowDeselect={false}
        data={COMMITMENT_STATE_VALUES.map((value) => ({ value, label: t(`standing.${value}`) }))}
        {...form.getInputProps('state')}
      />
      {state === 'OPEN' ? (
        <DayField label={t('field.dueOn')} clearable {...form.getInputProps('dueOn')} value={dueOn} />
      ) : (
        <>
          <Textarea
            label={t(state === 'FULFILLED' ? 'settle.fulfilledBy' : 'settle.abandonedWhy')}
            required
            autosize
            minRows={2}
            maxLength={2000}
            {...form.getInputProps('outcome')}
          />
          <DayField label={t('field.settledOn')} {...form.getInputProps('settledOn')} value={settledOn} />
        </>
      )}
    </EditDialog>
  );
}
