import { Button, Group, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { SHOWN_INTAKE_ROWS_VALUES } from '@kyhop/api-contract';
import { StatusBadge, useConfirm } from '@kyhop/ui';
import { useTranslation } from 'react-i18next';
import { isProblem } from '../../api/problem';
import { useProblems } from '../../api/problem-messages';
import { ProblemState } from '../../shared/query-view';
import { EncodingQuestion } from '../../shared/table-import/encoding-question';
import { RowPages } from '../../shared/table-import/row-pages';
import classes from '../../shared/table-import/table-import.module.css';
import { IntakeColumns } from './intake-columns';
import { IntakeTable } from './intake-table';
import {
  type Intake,
  type IntakePreview,
  type IntakeSight,
  useApplyIntake,
  useChangeIntake,
  useDiscardIntake,
  useReadIntake,
} from './intake.queries';

interface IntakeReviewProps {
  list: Intake;
  preview: IntakePreview;
  rows: IntakeSight;
  onRows: (rows: IntakeSight) => void;
  onAgain: () => void;
}

/** What was read of a table: looked through, corrected, and entered by one button. */
export function IntakeReview({ list, preview, rows, onRows, onAgain }: IntakeReviewProps) {
  const { t } = useTranslation(['imports', 'intake']);
  const { problemMessage } = useProblems();
  const reading = useReadIntake(list.id, rows);
  const changing = useChangeIntake(list.id, rows);
  const onError = (error: Error) =>
    void notifications.show({
      color: 'red',
      message: isProblem(error, 'resource.version_conflict') ? t('changed') : problemMessage(error),
    });
  const kinds = SHOWN_INTAKE_ROWS_VALUES.map((value) => ({ value, label: t(`show.${value}`) }));
  return (
    <Stack gap="md">
      {preview.question && (
        <EncodingQuestion
          question={preview.question}
          answer={list.told.encoding}
          onAnswer={(encoding) => reading.mutate({ ...list.told, encoding }, { onError })}
        />
      )}
      <IntakeColumns
        key={list.version}
        list={list}
        preview={preview}
        onRead={(told) => reading.mutate(told, { onError })}
      />
      <Summary summary={preview.summary} onSkip={(skip) => changing.mutate({ skip }, { onError })} />
      <RowPages rows={rows} kinds={kinds} total={preview.total} onRows={onRows}>
        <IntakeTable rows={preview.rows} onChange={(row) => changing.mutate({ rows: [row] }, { onError })} />
      </RowPages>
      <Decision list={list} preview={preview} onAgain={onAgain} onStale={() => changing.mutate({})} />
    </Stack>
  );
}

interface SummaryProps {
  summary: IntakePreview['summary'];
  onSkip: (rows: 'ERRORS' | 'DOUBLES') => void;
}

/** How many rows there are of each kind, and what may be done about all of one kind. */
function Summary({ summary, onSkip }: SummaryProps) {
  const { t } = useTranslation('imports');
  const { rows, taken, errors, warnings, doubles } = summary;
  return (
    <Group gap="sm" role="group" aria-label={t('summary.title')}>
      <StatusBadge tone="active">{t('summary.rows', { count: rows })}</StatusBadge>
      {errors > 0 && <StatusBadge tone="stopped">{t('summary.errors', { count: errors })}</StatusBadge>}
      {warnings > 0 && <StatusBadge tone="warning">{t('summary.warnings', { count: warnings })}</StatusBadge>}
      {rows > taken && <StatusBadge tone="draft">{t('summary.skipped', { count: rows - taken })}</StatusBadge>}
      {errors > 0 && (
        <Button size="compact-sm" variant="default" onClick={() => onSkip('ERRORS')}>
          {t('summary.skipErrors', { count: errors })}
        </Button>
      )}
      {doubles > 0 && (
        <Button size="compact-sm" variant="default" onClick={() => onSkip('DOUBLES')}>
          {t('summary.skipDoubles', { count: doubles })}
        </Button>
      )}
    </Group>
  );
}

interface DecisionProps extends Pick<IntakeReviewProps, 'list' | 'preview' | 'onAgain'> {
  /** Something else was entered meanwhile: the rows must be compared anew. */
  onStale: () => void;
}

/** Enters the recommendations, or lets the table go. */
function Decision({ list, preview, onAgain, onStale }: DecisionProps) {
  const { t } = useTranslation(['imports', 'intake', 'common']);
  const [dialog, confirm] = useConfirm();
  const apply = useApplyIntake();
  const remove = useDiscardIntake();
  const { errors, taken } = preview.summary;
  const unanswered = preview.question !== null && list.told.encoding === null;
  const discard = async () => {
    const question = { title: t('apply.discardQuestion'), message: t('intake:discardMessage') };
    const labels = { confirmLabel: t('apply.discard'), cancelLabel: t('common:action.back') };
    if (await confirm({ ...question, ...labels, danger: true })) remove.mutate(list.id, { onSettled: onAgain });
  };
  const onError = (error: Error) => {
    if (isProblem(error, 'import.has_errors')) onStale();
  };
  return (
    <div className={classes['decision']}>
      <ProblemState error={apply.error} />
      <Group justify="flex-end" gap="sm">
        <Text size="sm" role="status">
          {unanswered && t('apply.blockedLetters')} {errors > 0 && t('apply.blockedErrors')}
        </Text>
        <Button variant="default" onClick={() => void discard()}>
          {t('apply.discard')}
        </Button>
        <Button
          disabled={unanswered || errors > 0 || taken === 0}
          loading={apply.isPending}
          onClick={() => apply.mutate(list, { onError })}
        >
          {t('intake:enter', { count: taken })}
        </Button>
      </Group>
      {dialog}
    </div>
  );
}
