import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblems } from '../../api/problem-messages';
import { ProblemState } from '../../shared/query-view';
import { tell } from '../../shared/tell';
import classes from './delegations.module.css';
import { type Delegation, useReadList, useSaveAttendees } from './delegations.queries';
import { PasteRowFields } from './paste-row-fields';
import { attendeeOf, type PasteRow, rowOf, rowOfRest } from './paste-rows';

interface PasteListProps {
  meetingId: string;
  delegations: readonly Delegation[];
  onDone: () => void;
}

/** A list as officials write it, turned into rows to correct, then saved all at once. */
export function PasteList({ meetingId, delegations, onDone }: PasteListProps) {
  const { t } = useTranslation('delegations');
  const [text, setText] = useState('');
  const read = useReadList(meetingId);
  if (read.data) {
    const { rows, rest } = read.data;
    return (
      <Preview
        rows={rows.map(rowOf)}
        rest={rest}
        meetingId={meetingId}
        delegations={delegations}
        onBack={() => read.reset()}
        onDone={onDone}
      />
    );
  }
  return (
    <Stack gap="md">
      <ProblemState error={read.error} />
      <Textarea
        label={t('pasting.text')}
        placeholder={t('pasting.example')}
        autosize
        minRows={8}
        maxRows={20}
        maxLength={20_000}
        data-autofocus
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Group justify="flex-end">
        <Button disabled={text.trim() === ''} loading={read.isPending} onClick={() => read.mutate(text)}>
          {t('pasting.read')}
        </Button>
      </Group>
    </Stack>
  );
}

interface PreviewProps extends PasteListProps {
  rows: PasteRow[];
  rest: readonly string[];
  onBack: () => void;
}

function Preview({ rows, rest: unread, meetingId, delegations, onBack, onDone }: PreviewProps) {
  const { t } = useTranslation('delegations');
  const { fieldErrors } = useProblems();
  const save = useSaveAttendees(meetingId);
  const [rest, setRest] = useState(unread);
  const form = useForm({
    initialValues: { attendees: rows },
    validate: { attendees: { name: (name) => (name.trim() === '' ? t('field.nameMissing') : null) } },
  });
  const { attendees } = form.values;
  const submit = form.onSubmit((values) =>
    save.mutate(values.attendees.map(attendeeOf), {
      onSuccess: () => {
        tell(t('pasting.saved', { count: values.attendees.length }));
        onDone();
      },
      onError: (error) => form.setErrors(fieldErrors(error)),
    }),
  );
  const takeUp = (words: string, at: number) => {
    form.insertListItem('attendees', rowOfRest(words));
    setRest(rest.filter((_, other) => other !== at));
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        <Text role="status">
          {attendees.length > 0 ? t('pasting.rows', { count: attendees.length }) : t('pasting.none')}
        </Text>
        <ul className={classes['rows']}>
          {attendees.map((row, at) => (
            <PasteRowFields key={row.id} form={form} at={at} delegations={delegations} />
          ))}
        </ul>
        {rest.length > 0 && <Rest rest={rest} onTakeUp={takeUp} />}
        <ProblemState error={save.error} />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onBack}>
            {t('pasting.back')}
          </Button>
          <Button type="submit" disabled={attendees.length === 0} loading={save.isPending}>
            {t('pasting.save', { count: attendees.length })}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

/** What was not understood stays in sight; nothing that was pasted gets lost unseen. */
function Rest({ rest, onTakeUp }: { rest: readonly string[]; onTakeUp: (words: string, at: number) => void }) {
  const { t } = useTranslation('delegations');
  return (
    <section aria-label={t('pasting.rest')}>
      <Text fw={600} size="sm">
        {t('pasting.rest')}
      </Text>
      <ul className={classes['rows']}>
        {rest.map((words, at) => (
          <li key={words} className={classes['row']}>
            <Text size="sm" className={classes['who']}>
              {words}
            </Text>
            <Button size="compact-sm" variant="default" onClick={() => onTakeUp(words, at)}>
              {t('pasting.restAdd')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
