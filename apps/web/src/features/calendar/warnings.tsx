import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { IconAlertTriangle, IconInfoCircle } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isProblem } from '../../api/problem';
import { formatInstant } from '../../shared/format';
import { ProblemState } from '../../shared/query-view';
import { useGiveReason, type Warning, type Warnings } from './calendar.queries';
import { useWarningWords } from './warning-words';
import classes from './warnings.module.css';

interface WarningListProps {
  warnings: readonly Warning[];
  label: string;
  /** Below a warning: why it is as it is. */
  below?: (warning: Warning) => ReactNode;
}

/** What there is to think of, in words; how much it weighs by shape and word. */
export function WarningList({ warnings, label, below }: WarningListProps) {
  const { t } = useTranslation('calendar');
  const wordsOf = useWarningWords();
  return (
    <ul className={classes['warnings']} aria-label={label}>
      {warnings.map((warning) => (
        <li key={`${warning.code} ${warning.subject}`} data-severity={warning.severity}>
          {warning.severity === 'WARN' ? (
            <IconAlertTriangle size={16} aria-label={t('severity.WARN')} role="img" />
          ) : (
            <IconInfoCircle size={16} aria-label={t('severity.INFO')} role="img" />
          )}
          <div>
            <Text size="sm">{wordsOf(warning)}</Text>
            {below?.(warning)}
          </div>
        </li>
      ))}
    </ul>
  );
}

interface MeetingWarningsProps {
  meetingId: string;
  warnings: readonly Warning[];
  label: string;
}

/** The warnings of a meeting that is there: each with the reason that was given, or a field to give one. */
export function MeetingWarnings({ meetingId, warnings, label }: MeetingWarningsProps) {
  return (
    <WarningList
      warnings={warnings}
      label={label}
      below={(warning) => <Reason meetingId={meetingId} warning={warning} />}
    />
  );
}

function Reason({ meetingId, warning }: { meetingId: string; warning: Warning }) {
  const { t } = useTranslation(['calendar', 'common']);
  const wordsOf = useWarningWords();
  const [writing, setWriting] = useState(false);
  const give = useGiveReason(meetingId);
  const { code, subject } = warning;
  // What the server said last, also when it refused because somebody else had given a reason meanwhile.
  const [answered, setAnswered] = useState<Warnings | null>(null);
  const reason = answered?.items.find((item) => item.code === code && item.subject === subject)?.reason ?? null;
  const known = answered ? reason : warning.reason;
  const keep = (text: string | null) =>
    give.mutate(
      { code, subject, seen: known?.text ?? null, reason: text },
      {
        onSuccess: (warnings) => {
          setAnswered(warnings);
          setWriting(false);
        },
        onError: (error) => {
          if (isProblem(error, 'resource.version_conflict')) setAnswered(error.current as Warnings);
        },
      },
    );
  if (writing) {
    return (
      <>
        {known && <Given reason={known} />}
        <ReasonForm saving={give.isPending} error={give.error} onKeep={keep} onCancel={() => setWriting(false)} />
      </>
    );
  }
  if (!known) {
    return (
      <Button
        variant="subtle"
        size="compact-sm"
        ml={-8}
        aria-label={`${t('reason.keepStill')} ${wordsOf(warning)}`}
        onClick={() => setWriting(true)}
      >
        {t('reason.keepStill')}
      </Button>
    );
  }
  return (
    <>
      <Given reason={known}>
        <Button
          variant="subtle"
          size="compact-sm"
          loading={give.isPending}
          aria-label={`${t('reason.takeBack')}: ${wordsOf(warning)}`}
          onClick={() => keep(null)}
        >
          {t('reason.takeBack')}
        </Button>
      </Given>
      <ProblemState error={give.error} />
    </>
  );
}

/** Why it stays, who said so and when. */
function Given({ reason, children }: { reason: NonNullable<Warning['reason']>; children?: ReactNode }) {
  const { t } = useTranslation('calendar');
  return (
    <Text size="sm" c="dimmed" component="div">
      {t('reason.given', { text: reason.text })}{' '}
      {t('reason.by', { name: reason.byName ?? t('reason.unknown'), time: formatInstant(reason.at) })} {children}
    </Text>
  );
}

interface ReasonFormProps {
  saving: boolean;
  error: Error | null;
  onKeep: (text: string) => void;
  onCancel: () => void;
}

function ReasonForm({ saving, error, onKeep, onCancel }: ReasonFormProps) {
  const { t } = useTranslation(['calendar', 'common']);
  const [text, setText] = useState('');
  return (
    <Stack
      component="form"
      gap={4}
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== '') onKeep(text.trim());
      }}
    >
      <ProblemState error={error} />
      <TextInput
        label={t('reason.label')}
        autoFocus
        required
        maxLength={500}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Group gap="xs">
        <Button type="submit" size="compact-sm" loading={saving}>
          {t('common:action.save')}
        </Button>
        <Button variant="default" size="compact-sm" onClick={onCancel}>
          {t('common:action.cancel')}
        </Button>
      </Group>
    </Stack>
  );
}
