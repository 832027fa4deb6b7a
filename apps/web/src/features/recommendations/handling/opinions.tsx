import { StatusBadge, useConfirm } from '@kyhop/ui';
import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDay, formatInstant } from '../../../shared/format';
import { ProblemState } from '../../../shared/query-view';
import { tellWhenDone } from '../../../shared/tell';
import type { Recommendation } from '../recommendations.queries';
import classes from '../recommendations.module.css';
import { type Opinion, useWithdrawOpinion } from './handling.queries';
import { AskOpinionDialog, GiveOpinionDialog } from './opinion-dialogs';

/** What co-ordinating units are asked, and what they said. A unit sees what is asked of it, the board all. */
export function Opinions({ recommendation }: { recommendation: Recommendation }) {
  const { t } = useTranslation('desk');
  const [asking, setAsking] = useState(false);
  const { opinions, actions } = recommendation;
  const mayAsk = actions.includes('ask-opinion');
  if (opinions.length === 0 && !mayAsk) return null;
  return (
    <section className={classes['part']} aria-labelledby="opinions">
      <h2 id="opinions">{t('opinion.title')}</h2>
      {opinions.length === 0 && (
        <Text size="sm" c="dimmed">
          {t('opinion.none')}
        </Text>
      )}
      <ul className={classes['answers']}>
        {opinions.map((opinion) => (
          <li key={opinion.id} className={classes['answer']}>
            <OpinionItem opinion={opinion} />
          </li>
        ))}
      </ul>
      {mayAsk && (
        <Button variant="default" size="xs" mt="sm" onClick={() => setAsking(true)}>
          {t('opinion.ask')}
        </Button>
      )}
      {asking && <AskOpinionDialog recommendation={recommendation} onClose={() => setAsking(false)} />}
    </section>
  );
}

function OpinionItem({ opinion }: { opinion: Opinion }) {
  const { t } = useTranslation('desk');
  const [giving, setGiving] = useState(false);
  const { unit, question, text, dueOn, askedAt, askedBy, givenAt, givenBy, actions } = opinion;
  return (
    <>
      <div className={classes['badges']}>
        <strong>{unit.name}</strong>
        <OpinionBadge opinion={opinion} />
      </div>
      {question && <div className={classes['text']}>{question}</div>}
      <div className={classes['quiet']}>
        {t('opinion.askedAt', { at: formatInstant(askedAt), day: formatDay(dueOn) })}
        {askedBy && ` · ${askedBy}`}
      </div>
      {text && <blockquote className={`${classes['quote']} ${classes['text']}`}>{text}</blockquote>}
      {givenAt && (
        <div className={classes['quiet']}>
          {t('opinion.givenAt', { at: formatInstant(givenAt) })}
          {givenBy && ` · ${givenBy}`}
        </div>
      )}
      <Group gap="xs" mt={actions.length > 0 ? 'xs' : 0}>
        {actions.includes('give') && (
          <Button size="xs" variant="default" onClick={() => setGiving(true)}>
            {t('opinion.give')}
          </Button>
        )}
        {actions.includes('withdraw') && <Withdraw opinion={opinion} />}
      </Group>
      {giving && <GiveOpinionDialog opinion={opinion} onClose={() => setGiving(false)} />}
    </>
  );
}

function OpinionBadge({ opinion: { givenAt, overdue } }: { opinion: Opinion }) {
  const { t } = useTranslation('desk');
  if (givenAt) return <StatusBadge tone="done">{t('opinion.given')}</StatusBadge>;
  if (overdue) return <StatusBadge tone="stopped">{t('opinion.overdue')}</StatusBadge>;
  return <StatusBadge tone="planned">{t('opinion.waiting')}</StatusBadge>;
}

function Withdraw({ opinion }: { opinion: Opinion }) {
  const { t } = useTranslation(['desk', 'common']);
  const [dialog, confirm] = useConfirm();
  const withdraw = useWithdrawOpinion();
  const ask = async () => {
    const yes = await confirm({
      title: t('opinion.withdrawQuestion', { unit: opinion.unit.name }),
      message: t('opinion.withdrawMessage'),
      confirmLabel: t('opinion.withdraw'),
      cancelLabel: t('common:action.cancel'),
      danger: true,
    });
    if (yes) await tellWhenDone(withdraw.mutateAsync(opinion), t('opinion.withdrawn', { unit: opinion.unit.name }));
  };
  return (
    <>
      {dialog}
      <ProblemState error={withdraw.error} />
      <Button size="xs" variant="default" onClick={() => void ask()} loading={withdraw.isPending}>
        {t('opinion.withdraw')}
      </Button>
    </>
  );
}
