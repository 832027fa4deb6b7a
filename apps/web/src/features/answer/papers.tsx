import { Anchor, Button, NumberInput, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { v7 as uuidv7 } from 'uuid';
import { ProblemState } from '../../shared/query-view';
import classes from './answer.module.css';
import { paperFileAddress, type Paper, papersQuery, useDecidePaper } from './decision.queries';
import { Part } from './part';

/** Papers that delegations offer, with their place in the programme; nothing when none was offered. */
export function Papers({ meetingId }: { meetingId: string }) {
  const { t } = useTranslation('answer');
  const { data, error, refetch } = useQuery(papersQuery(meetingId));
  const items = data?.items ?? [];
  if (error && !data) return <ProblemState error={error} onRetry={() => void refetch()} />;
  if (items.length === 0) return null;
  return (
    <Part title={t('decide.papers')} aside={String(items.length)}>
      <ul className={classes['list']}>
        {items.map((paper) => (
          <Item key={paper.id} meetingId={meetingId} paper={paper} />
        ))}
      </ul>
    </Part>
  );
}

function Item({ meetingId, paper }: { meetingId: string; paper: Paper }) {
  const { t } = useTranslation('answer');
  const { title, unitName, presenter, fileId, fileName, actions } = paper;
  return (
    <li>
      <Text fw={600}>{title}</Text>
      <Text size="sm">{[unitName, presenter].filter((part) => part !== null).join(' · ')}</Text>
      <Standing paper={paper} />
      {fileId ? (
        <Anchor href={paperFileAddress(fileId)} download>
          {fileName}
        </Anchor>
      ) : (
        <Text size="sm" c="dimmed">
          {t('papers.noFile')}
        </Text>
      )}
      {actions.includes('decide') && <Decide meetingId={meetingId} paper={paper} />}
    </li>
  );
}

function Standing({ paper: { state, minutesAsked, minutesGiven } }: { paper: Paper }) {
  const { t } = useTranslation('answer');
  const given = minutesGiven === null ? t('decide.noLine') : t('decide.gets', { minutes: minutesGiven });
  const parts =
    state === 'SUBMITTED'
      ? [t('decide.wants', { minutes: minutesAsked })]
      : [t(`papers.state.${state}`), ...(state === 'ACCEPTED' ? [given] : [])];
  return (
    <Text size="sm" c="dimmed">
      {parts.join(' · ')}
    </Text>
  );
}

function Decide({ meetingId, paper }: { meetingId: string; paper: Paper }) {
  const { t } = useTranslation('answer');
  const { id, version, title } = paper;
  const decide = useDecidePaper(meetingId);
  const [minutes, setMinutes] = useState(paper.minutesAsked);
  // Made once: what is sent twice is one line.
  const [line] = useState(() => uuidv7());
  return (
    <>
      <ProblemState error={decide.error} />
      <div className={classes['acts']}>
        <NumberInput
          aria-label={t('decide.minutes')}
          size="sm"
          w="5.5rem"
          min={1}
          max={120}
          allowDecimal={false}
          value={minutes}
          onChange={(value) => setMinutes(typeof value === 'number' ? value : paper.minutesAsked)}
        />
        <Button
          size="sm"
          aria-label={t('decide.acceptOf', { title })}
          loading={decide.isPending}
          onClick={() => decide.mutate({ id, version, accept: true, agendaItem: { id: line, minutes } })}
        >
          {t('decide.accept')}
        </Button>
        <Button size="sm" variant="default" onClick={() => decide.mutate({ id, version, accept: true })}>
          {t('decide.acceptPlain')}
        </Button>
        <Button
          size="sm"
          variant="default"
          aria-label={t('decide.declineOf', { title })}
          onClick={() => decide.mutate({ id, version, accept: false })}
        >
          {t('decide.decline')}
        </Button>
      </div>
    </>
  );
}
