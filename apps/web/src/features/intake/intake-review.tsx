import { Stack } from '@mantine/core';
import { INTAKE_COLUMN_VALUES, SHOWN_INTAKE_ROWS_VALUES } from '@kyhop/api-contract';
import { useTranslation } from 'react-i18next';
import { isProblem } from '../../api/problem';
import { EncodingQuestion } from '../../shared/table-import/encoding-question';
import { ImportDecision } from '../../shared/table-import/import-decision';
import { ImportSummary } from '../../shared/table-import/import-summary';
import { ReadingOptions } from '../../shared/table-import/reading-options';
import { RowPages } from '../../shared/table-import/row-pages';
import { useUnsavedRows } from '../../shared/table-import/use-unsaved-rows';
import { IntakeTable } from './intake-table';
import {
  type Intake,
  intakeKey,
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
  const { t } = useTranslation(['intake', 'imports']);
  const { id, told } = list;
  const { question, summary } = preview;
  const reading = useReadIntake(id, rows);
  const changing = useChangeIntake(id, rows);
  const shownRows = useUnsavedRows(intakeKey(id), preview.rows);
  const apply = useApplyIntake();
  const remove = useDiscardIntake();
  const shown = SHOWN_INTAKE_ROWS_VALUES.map((value) => ({ value, label: t(`imports:show.${value}`) }));
  const columns = INTAKE_COLUMN_VALUES.map((value) => ({
    value,
    label: value === 'IGNORED' ? t('imports:options.ignored') : t(`field.${value}`),
  }));
  const enter = () =>
    apply.mutate(list, {
      onError: (error) => {
        // Something else was entered meanwhile: the rows are compared anew.
        if (isProblem(error, 'import.has_errors')) changing.mutate({});
      },
    });
  return (
    <Stack gap="md">
      {question && (
        <EncodingQuestion
          question={question}
          answer={told.encoding}
          onAnswer={(encoding) => reading.mutate({ ...told, encoding })}
        />
      )}
      <ReadingOptions
        key={list.version}
        preview={preview}
        kinds={columns}
        missing={preview.columns.includes('TEXT') ? null : t('textMissing')}
        onRead={(one) => reading.mutate({ ...told, ...one })}
      />
      <ImportSummary summary={summary} onSkip={(skip) => changing.mutate({ skip })} />
      <RowPages rows={rows} kinds={shown} total={preview.total} onRows={onRows}>
        <IntakeTable rows={shownRows} onChange={(row) => changing.mutate({ rows: [row] })} />
      </RowPages>
      <ImportDecision
        unanswered={question !== null && told.encoding === null}
        summary={summary}
        label={t('enter', { count: summary.taken })}
        discardMessage={t('discardMessage')}
        applying={apply}
        onApply={enter}
        onDiscard={() => remove.mutate(id, { onSettled: onAgain })}
      />
    </Stack>
  );
}
