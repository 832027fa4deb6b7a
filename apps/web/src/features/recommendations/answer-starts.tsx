import type { Schema } from '@kyhop/api-contract';
import { Button, Select } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { SearchField } from '@kyhop/ui';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatInstant } from '../../shared/format';
import { NextPage, QueryView } from '../../shared/query-view';
import { answerTemplatesQuery } from '../../shared/reference.queries';
import { earlierAnswersQuery } from './answer.queries';
import type { Answer } from './recommendations.queries';
import classes from './recommendations.module.css';

/** What an answer begins with. */
export type AnswerStart = Pick<Answer, 'kinds' | 'tense' | 'text'>;

interface AnswerStartsProps {
  /** The topic of what is asked: answers to others of it are offered first. */
  topicId: string | undefined;
  onStart: (start: AnswerStart) => void;
}

/** A template or an earlier answer to begin from; looked for only once somebody wants one. */
export function AnswerStarts({ topicId, onStart }: AnswerStartsProps) {
  const { t } = useTranslation('recommendations');
  const [opened, { toggle, close }] = useDisclosure(false);
  const id = useId();
  const start = (from: AnswerStart) => {
    onStart(from);
    close();
  };
  return (
    <div>
      <Button
        size="xs"
        variant="default"
        aria-expanded={opened}
        aria-controls={opened ? id : undefined}
        onClick={toggle}
      >
        {t('answer.start')}
      </Button>
      {opened && (
        <div id={id} className={classes['starts']}>
          <Templates onStart={start} />
          <Earlier topicId={topicId} onStart={start} />
        </div>
      )}
    </div>
  );
}

function Templates({ onStart }: Pick<AnswerStartsProps, 'onStart'>) {
  const { t } = useTranslation('recommendations');
  const templates = useQuery(answerTemplatesQuery).data?.items ?? [];
  const choose = (id: string | null) => {
    const template = templates.find((one) => one.id === id);
    if (template) onStart(template);
  };
  return (
    <Select
      label={t('answer.fromTemplate')}
      placeholder={t('answer.chooseTemplate')}
      data={templates.map(({ id, name }) => ({ value: id, label: name }))}
      searchable
      value={null}
      onChange={choose}
    />
  );
}

function Earlier({ topicId, onStart }: AnswerStartsProps) {
  const { t } = useTranslation('recommendations');
  const [q, setQ] = useState('');
  const query = useInfiniteQuery(earlierAnswersQuery(q, topicId));
  return (
    <div>
      <SearchField label={t('answer.searchEarlier')} value={q} onSearch={setQ} clearLabel={t('answer.clearSearch')} />
      <QueryView query={query} lines={2}>
        {({ pages }) => {
          const found = pages.flatMap(({ items }) => items);
          if (found.length === 0) return <p className={classes['quiet']}>{t('answer.noEarlier')}</p>;
          return (
            <>
              <ul className={classes['answers']} aria-label={t('answer.earlier')}>
                {found.map((one) => (
                  <li key={one.answer.id} className={classes['answer']}>
                    <EarlierAnswer one={one} onStart={onStart} />
                  </li>
                ))}
              </ul>
              <NextPage query={query} />
            </>
          );
        }}
      </QueryView>
    </div>
  );
}

interface EarlierAnswerProps {
  one: Schema<'AnswerWithQuestionDto'>;
  onStart: AnswerStartsProps['onStart'];
}

function EarlierAnswer({ one: { answer, recommendation }, onStart }: EarlierAnswerProps) {
  const { t } = useTranslation('recommendations');
  const at = answer.publishedAt && formatInstant(answer.publishedAt);
  return (
    <>
      <p className={classes['side']}>{[recommendation.code, at, recommendation.text].filter(Boolean).join(' · ')}</p>
      <div className={`${classes['text']} ${classes['asked']}`}>{answer.text}</div>
      <Button
        size="xs"
        variant="default"
        mt={6}
        aria-label={t('answer.useEarlierOf', { code: recommendation.code ?? t('unknown.code') })}
        onClick={() => onStart(answer)}
      >
        {t('answer.useEarlier')}
      </Button>
    </>
  );
}
