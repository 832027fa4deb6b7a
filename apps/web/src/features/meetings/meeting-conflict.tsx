import { Alert, Button, Group, List, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { isProblem } from '../../api/problem';
import { formatDay } from '../../shared/format';
import { ProblemState } from '../../shared/query-view';
import type { MeetingForm } from './meeting-form';
import { type MeetingValues, valuesOf } from './meeting-form-values';
import type { Meeting } from './meetings.queries';

/** The fields that are compared, each with the name of its label. */
const LABELS = {
  clusterId: 'cluster',
  emulationYear: 'year',
  kind: 'kind',
  title: 'title',
  heldOn: 'date',
  dayPart: 'dayPart',
  startTime: 'startTime',
  endTime: 'endTime',
  venue: 'venue',
  hostUnitId: 'host',
  preparesId: 'prepares',
  preparationNote: 'preparationNote',
  sourceNote: 'sourceNote',
  actualStart: 'actualStart',
  actualEnd: 'actualEnd',
} as const satisfies Partial<Record<keyof MeetingValues, string>>;

type Compared = keyof typeof LABELS;
const COMPARED = Object.keys(LABELS) as Compared[];

/** A field of the meeting on the server, as its reader knows it. */
function useWords() {
  const { t } = useTranslation('meetings');
  return (name: Compared, current: Meeting, values: MeetingValues): string => {
    const words: Partial<Record<Compared, string | null | undefined>> = {
      clusterId: current.clusterName,
      kind: t(`kind.${current.kind}`),
      heldOn: formatDay(current.heldOn),
      dayPart: current.dayPart && t(`dayPart.${current.dayPart}`),
      hostUnitId: current.hostUnitName,
      preparesId: current.prepares?.title,
    };
    const word = name in words ? words[name] : values[name];
    return word || t('form.empty');
  };
}

interface MeetingConflictProps {
  error: Error | null;
  form: MeetingForm;
  onRebase: (current: Meeting) => void;
}

/** Somebody else saved first: shows both texts, and lets the writer choose. Any other problem is shown as it is. */
export function MeetingConflict({ error, form, onRebase }: MeetingConflictProps) {
  const { t } = useTranslation('meetings');
  const wordOf = useWords();
  if (!isProblem(error, 'resource.version_conflict')) return <ProblemState error={error} />;
  const current = error.current as Meeting;
  const theirs = valuesOf(current);
  const differing = COMPARED.filter((name) => form.values[name] !== theirs[name]);
  const take = () => {
    form.setValues(theirs);
    onRebase(current);
  };
  return (
    <Alert role="alert" color="red" variant="outline" title={t('form.conflict')}>
      <Text size="sm">{differing.length > 0 ? t('form.conflictAdvice') : t('form.conflictNone')}</Text>
      <List size="sm" my="xs">
        {differing.map((name) => (
          <List.Item key={name}>
            <b>{t(`field.${LABELS[name]}`)}.</b> {t('form.onServer', { value: wordOf(name, current, theirs) })}
          </List.Item>
        ))}
      </List>
      <Group gap="xs">
        <Button size="xs" variant="default" onClick={take}>
          {t('form.takeTheirs')}
        </Button>
        <Button size="xs" variant="default" onClick={() => onRebase(current)}>
          {t('form.keepMine')}
        </Button>
      </Group>
    </Alert>
  );
}
