import type { Schema } from '@kyhop/api-contract';
import { EmptyState } from '@kyhop/ui';
import { Button, Group, Text } from '@mantine/core';
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useMeetingTime } from '../../shared/meeting-words';
import { useSlotWords } from './warning-words';
import classes from './warnings.module.css';

export type Suggestion = Schema<'SuggestedSlotDto'>;

interface SuggestionListProps {
  suggestions: readonly Suggestion[];
  onChoose: (suggestion: Suggestion) => void;
}

/** Times that a meeting could be at, the best first, each with why. */
export function SuggestionList({ suggestions, onChoose }: SuggestionListProps) {
  const { t } = useTranslation('calendar');
  const timeOf = useMeetingTime();
  if (suggestions.length === 0) return <EmptyState title={t('suggest.none')} description={t('suggest.noneAdvice')} />;
  return (
    <ol className={classes['suggestions']} aria-label={t('suggest.results')}>
      {suggestions.map((slot) => (
        <li key={`${slot.heldOn} ${slot.startTime ?? slot.dayPart ?? ''}`}>
          <Group justify="space-between" gap="xs">
            <Text fw={600}>{timeOf(slot)}</Text>
            <Text size="sm" c="dimmed">
              {t('suggest.score', { score: slot.score })}
            </Text>
          </Group>
          <Reasons reasons={slot.reasons} />
          <Button
            size="compact-sm"
            variant="default"
            aria-label={t('suggest.chooseThis', { time: timeOf(slot) })}
            onClick={() => onChoose(slot)}
          >
            {t('suggest.choose')}
          </Button>
        </li>
      ))}
    </ol>
  );
}

function Reasons({ reasons }: { reasons: Suggestion['reasons'] }) {
  const { t } = useTranslation('calendar');
  const wordsOf = useSlotWords();
  return (
    <ul className={classes['warnings']}>
      {reasons.map((reason) => {
        const words = wordsOf(reason);
        return (
          <li key={words} data-severity={reason.good ? 'GOOD' : 'WARN'}>
            {reason.good ? (
              <IconCheck size={16} role="img" aria-label={t('suggest.good')} />
            ) : (
              <IconAlertTriangle size={16} role="img" aria-label={t('suggest.bad')} />
            )}
            <Text size="sm">{words}</Text>
          </li>
        );
      })}
    </ul>
  );
}
