import { Button, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Invitation } from './invitations.queries';

interface ChoiceBarProps {
  invitations: readonly Invitation[];
  chosen: ReadonlySet<string>;
  onChoose: (ids: ReadonlySet<string>) => void;
  onIssue: (invitations: readonly Invitation[]) => void;
  onRemind: (invitations: readonly Invitation[]) => void;
  /** A reminder is on its way. */
  reminding: boolean;
}

const idsOf = (invitations: readonly Invitation[]): ReadonlySet<string> => new Set(invitations.map(({ id }) => id));

/** Chooses many at once, and sends to or reminds those of the chosen for whom that is right. */
export function ChoiceBar({ invitations, chosen, onChoose, onIssue, onRemind, reminding }: ChoiceBarProps) {
  const { t } = useTranslation('invitations');
  const ready = invitations.filter(({ actions }) => actions.includes('issue'));
  const silent = invitations.filter(({ actions }) => actions.includes('remind'));
  // The first letters go to everybody, after a last question; a reminder goes at once, so whom it reaches is chosen.
  const toIssue = ready.filter(({ id }) => chosen.size === 0 || chosen.has(id));
  const toRemind = silent.filter(({ id }) => chosen.has(id));
  if (ready.length === 0 && silent.length === 0) return null;
  return (
    <Group gap="xs">
      <Text size="sm" aria-live="polite">
        {chosen.size === 0 ? t('pick.label') : t('pick.chosen', { count: chosen.size })}
      </Text>
      {ready.length > 0 && (
        <Button size="xs" variant="default" onClick={() => onChoose(idsOf(ready))}>
          {t('pick.ready', { count: ready.length })}
        </Button>
      )}
      {silent.length > 0 && (
        <Button size="xs" variant="default" onClick={() => onChoose(idsOf(silent))}>
          {t('pick.silent', { count: silent.length })}
        </Button>
      )}
      {chosen.size > 0 && (
        <Button size="xs" variant="subtle" onClick={() => onChoose(new Set())}>
          {t('pick.none')}
        </Button>
      )}
      {toIssue.length > 0 && (
        <Button onClick={() => onIssue(toIssue)}>{t('action.issueMany', { count: toIssue.length })}</Button>
      )}
      {toRemind.length > 0 && (
        <Button
          variant={toIssue.length > 0 ? 'default' : 'filled'}
          loading={reminding}
          onClick={() => onRemind(toRemind)}
        >
          {t('action.remindMany', { count: toRemind.length })}
        </Button>
      )}
    </Group>
  );
}
