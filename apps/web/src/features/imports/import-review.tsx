import { Button, Group, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { SHOWN_ROWS_VALUES } from '@kyhop/api-contract';
import { useConfirm } from '@kyhop/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { isProblem } from '../../api/problem';
import { useProblems } from '../../api/problem-messages';
import { ProblemState } from '../../shared/query-view';
import { EncodingQuestion } from '../../shared/table-import/encoding-question';
import { RowPages } from '../../shared/table-import/row-pages';
import classes from '../../shared/table-import/table-import.module.css';
import { ImportSummary } from './import-summary';
import {
  type AttendeeImport,
  type ChangedRow,
  type ImportPreview,
  type RowsInSight,
  useApplyImport,
  useChangeRows,
  useDiscardImport,
  useSetReading,
} from './imports.queries';
import { ReadingOptions } from './reading-options';
import { RowTable } from './row-table';

interface ImportReviewProps {
  list: AttendeeImport;
  preview: ImportPreview;
  rows: RowsInSight;
  onRows: (rows: RowsInSight) => void;
  onAgain: () => void;
  onDone: () => void;
}

/** What was read of a list: looked through, corrected, and taken over by one button. */
export function ImportReview({ list, preview, rows, onRows, onAgain, onDone }: ImportReviewProps) {
  const { t } = useTranslation('imports');
  const { problemMessage } = useProblems();
  const reading = useSetReading(list.id, rows);
  const changing = useChangeRows(list.id, rows);
  const onError = (error: Error) =>
    void notifications.show({
      color: 'red',
      message: isProblem(error, 'resource.version_conflict') ? t('changed') : problemMessage(error),
    });
  const kinds = SHOWN_ROWS_VALUES.map((value) => ({ value, label: t(`show.${value}`) }));
  const change = (row: ChangedRow) => changing.mutate({ rows: [row] }, { onError });
  return (
    <Stack gap="md">
      {preview.question && (
        <EncodingQuestion
          question={preview.question}
          answer={list.told.encoding}
          onAnswer={(encoding) => reading.mutate({ ...list.told, encoding }, { onError })}
        />
      )}
      <ReadingOptions
        key={list.version}
        list={list}
        preview={preview}
        onRead={(told) => reading.mutate(told, { onError })}
      />
      <ImportSummary summary={preview.summary} onSkip={(skip) => changing.mutate({ skip }, { onError })} />
      <RowPages rows={rows} kinds={kinds} total={preview.total} onRows={onRows}>
        <RowTable rows={preview.rows} delegations={list.delegations} onChange={change} />
      </RowPages>
      <Rest rest={preview.rest} />
      <Decision list={list} preview={preview} onAgain={onAgain} onDone={onDone} />
    </Stack>
  );
}

/** What of a text was not understood stays in sight. */
function Rest({ rest }: { rest: readonly string[] }) {
  const { t } = useTranslation('imports');
  if (rest.length === 0) return null;
  return (
    <section aria-label={t('rest.title')}>
      <Text fw={600}>{t('rest.title')}</Text>
      <Text size="sm" c="dimmed">
        {t('rest.advice')}
      </Text>
      <ul>
        {rest.map((words, at) => (
          <li key={`${String(at)} ${words}`}>{words}</li>
        ))}
      </ul>
    </section>
  );
}

type DecisionProps = Omit<ImportReviewProps, 'rows' | 'onRows'>;

/** Takes the list over, or lets it go. */
function Decision({ list, preview, onAgain, onDone }: DecisionProps) {
  const { t } = useTranslation('imports');
  const [dialog, discard] = useDiscard(list.id, onAgain);
  const apply = useApplyImport();
  const { errors, taken } = preview.summary;
  const unanswered = preview.question !== null && list.told.encoding === null;
  const told = ({ added }: { added: number }) => {
    notifications.show({ message: t('apply.done', { count: added }) });
    onDone();
  };
  return (
    <div className={classes['decision']}>
      <ProblemState error={apply.error} />
      <Group justify="flex-end" gap="sm">
        <Text size="sm" role="status">
          {unanswered && t('apply.blockedLetters')} {errors > 0 && t('apply.blockedErrors')}
        </Text>
        <Button variant="default" onClick={discard}>
          {t('apply.discard')}
        </Button>
        <Button
          disabled={unanswered || errors > 0 || taken === 0}
          loading={apply.isPending}
          onClick={() => apply.mutate(list, { onSuccess: told })}
        >
          {t('apply.apply', { count: taken })}
        </Button>
      </Group>
      {dialog}
    </div>
  );
}

function useDiscard(id: string, onGone: () => void): [ReactNode, () => void] {
  const { t } = useTranslation(['imports', 'common']);
  const [dialog, confirm] = useConfirm();
  const remove = useDiscardImport();
  const discard = () => {
    const question = { title: t('apply.discardQuestion'), message: t('apply.discardMessage') };
    const labels = { confirmLabel: t('apply.discard'), cancelLabel: t('common:action.back') };
    void confirm({ ...question, ...labels, danger: true }).then((yes) => {
      if (yes) remove.mutate(id, { onSettled: onGone });
    });
  };
  return [dialog, discard];
}
