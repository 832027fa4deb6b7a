import type { Schema } from '@kyhop/api-contract';
import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { paths, YES } from '../../app/paths';
import { formatDay } from '../../shared/format';
import { TextLink } from '../../shared/link';
import classes from './home.module.css';

/** What the reader's unit is asked for its opinion on, until when. */
export function AskedOpinions({ items }: { items: readonly Schema<'AskedOpinionDto'>[] }) {
  const { t } = useTranslation('home');
  return items.map(({ id, recommendationId, code, recommendationText, question, unit, dueOn, overdue }) => (
    <article key={id} className={classes['card']}>
      <TextLink to={paths.recommendation(recommendationId)}>
        {[code, recommendationText].filter(Boolean).join(' · ')}
      </TextLink>
      {question && <Text size="sm">{question}</Text>}
      <Text size="sm" c="dimmed">
        {overdue
          ? t('opinions.overdue', { unit: unit.name, day: formatDay(dueOn) })
          : t('opinions.until', { unit: unit.name, day: formatDay(dueOn) })}
      </Text>
    </article>
  ));
}

interface AnsweredOursProps {
  /** The latest of them. */
  items: readonly Schema<'RecommendationListItemDto'>[];
  unitId: string;
}

/** Answers to what the reader's unit asked; each page asks whether the unit has it. */
export function AnsweredOurs({ items, unitId }: AnsweredOursProps) {
  const { t } = useTranslation('home');
  return (
    <>
      {items.map(({ id, code, text, leadUnit }) => (
        <article key={id} className={classes['card']}>
          <TextLink to={paths.recommendation(id)}>{[code, text].filter(Boolean).join(' · ')}</TextLink>
          <Text size="sm" c="dimmed">
            {leadUnit ? t('answered.by', { unit: leadUnit.name }) : t('answered.read')}
          </Text>
        </article>
      ))}
      <TextLink to={paths.recommendations({ awaitsReceipt: YES, raisedByUnitId: unitId })}>
        {t('answered.all')}
      </TextLink>
    </>
  );
}
