import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblems } from '../../api/problem-messages';
import { DayField } from '../../shared/day-field';
import { formatDay } from '../../shared/format';
import { tell } from '../../shared/tell';
import { type Board, useSetDeadline } from './invitations.queries';

interface AnswerDeadlineProps {
  meetingId: string;
  board: Board;
  /** Day of the meeting: no answer is asked for after it. */
  heldOn: string;
}

/** The last day for answers. */
export function AnswerDeadline({ meetingId, board, heldOn }: AnswerDeadlineProps) {
  const { t } = useTranslation('invitations');
  const { answerBy, actions } = board;
  if (actions.includes('deadline')) {
    // Another day on the server begins the field anew.
    return <DeadlineField key={answerBy} meetingId={meetingId} board={board} heldOn={heldOn} />;
  }
  const words = answerBy === null ? t('deadline.none') : `${t('deadline.label')}: ${formatDay(answerBy)}`;
  return <Text size="sm">{words}</Text>;
}

function DeadlineField({ meetingId, board: { answerBy, meetingVersion }, heldOn }: AnswerDeadlineProps) {
  const { t } = useTranslation(['invitations', 'common']);
  const { fieldErrors, problemMessage } = useProblems();
  const set = useSetDeadline(meetingId);
  const [day, setDay] = useState(answerBy);
  const save = async () => {
    try {
      await set.mutateAsync({ answerBy: day, version: meetingVersion });
      // The field has begun anew by now: callbacks of the mutation would not be called.
      tell(t('deadline.saved'));
    } catch {
      // Shown at the field.
    }
  };
  return (
    <Group gap="xs" align="flex-end">
      <DayField
        label={t('deadline.label')}
        description={t('deadline.reminds')}
        value={day}
        onChange={setDay}
        maxDate={heldOn}
        clearable
        error={set.error ? (fieldErrors(set.error)['answerBy'] ?? problemMessage(set.error)) : undefined}
      />
      {day !== answerBy && (
        <Button variant="default" loading={set.isPending} onClick={() => void save()}>
          {t('common:action.save')}
        </Button>
      )}
    </Group>
  );
}
