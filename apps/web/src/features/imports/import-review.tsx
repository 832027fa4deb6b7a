import { NativeSelect, Stack, Text } from '@mantine/core';
import { IMPORT_COLUMN_VALUES, LIST_FORMAT_VALUES, SHOWN_ROWS_VALUES } from '@kyhop/api-contract';
import { StatusBadge } from '@kyhop/ui';
import { useTranslation } from 'react-i18next';
import { isProblem } from '../../api/problem';
import { EncodingQuestion } from '../../shared/table-import/encoding-question';
import { ImportDecision } from '../../shared/table-import/import-decision';
import { ImportSummary } from '../../shared/table-import/import-summary';
import { ReadingOptions } from '../../shared/table-import/reading-options';
import { RowPages } from '../../shared/table-import/row-pages';
import { useUnsavedRows } from '../../shared/table-import/use-unsaved-rows';
import { tell } from '../../shared/tell';
import {
  type AttendeeImport,
  importKey,
  type ImportPreview,
  type RowsInSight,
  type Told,
  useApplyImport,
  useChangeRows,
  useDiscardImport,
  useSetReading,
} from './imports.queries';
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
  const { id, told } = list;
  const { question, summary } = preview;
  const reading = useSetReading(id, rows);
  const changing = useChangeRows(id, rows);
  const shownRows = useUnsavedRows(importKey(id), preview.rows);
  const apply = useApplyImport();
  const remove = useDiscardImport();
  const kinds = SHOWN_ROWS_VALUES.map((value) => ({ value, label: t(`show.${value}`) }));
  const enter = () =>
    apply.mutate(list, {
      onSuccess: ({ added }) => {
        tell(t('apply.done', { count: added }));
        onDone();
      },
      onError: (error) => {
        // The meeting has changed meanwhile: the rows are compared anew.
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
      <Options key={list.version} preview={preview} onRead={(one) => reading.mutate({ ...told, ...one })} />
      <ImportSummary summary={summary} onSkip={(skip) => changing.mutate({ skip })}>
        {summary.known > 0 && <StatusBadge tone="done">{t('summary.known', { count: summary.known })}</StatusBadge>}
      </ImportSummary>
      <RowPages rows={rows} kinds={kinds} total={preview.total} onRows={onRows}>
        <RowTable
          rows={shownRows}
          delegations={list.delegations}
          onChange={(row) => changing.mutate({ rows: [row] })}
        />
      </RowPages>
      <Rest rest={preview.rest} />
      <ImportDecision
        unanswered={question !== null && told.encoding === null}
        summary={summary}
        label={t('apply.apply', { count: summary.taken })}
        discardMessage={t('apply.discardMessage')}
        applying={apply}
        onApply={enter}
        onDiscard={() => remove.mutate(id, { onSettled: onAgain })}
      />
    </Stack>
  );
}

interface OptionsProps {
  preview: ImportPreview;
  onRead: (told: Partial<Told>) => void;
}

/** What each column is; a text may be sentences instead. */
function Options({ preview, onRead }: OptionsProps) {
  const { t } = useTranslation('imports');
  const { sheets, sheet, format } = preview;
  const isTable = format === 'TABLE';
  const isNameless = isTable && !preview.columns.includes('NAME');
  const kinds = IMPORT_COLUMN_VALUES.map((value) => ({
    value,
    label: value === 'IGNORED' ? t('options.ignored') : t(`field.${value}`),
  }));
  return (
    <ReadingOptions
      preview={preview}
      kinds={kinds}
      missing={isNameless ? t('options.nameless') : null}
      isTable={isTable}
      onRead={onRead}
    >
      {sheets[sheet] === '' && (
        <NativeSelect
          label={t('options.format')}
          value={format}
          data={LIST_FORMAT_VALUES.map((value) => ({ value, label: t(`options.formats.${value}`) }))}
          onChange={(event) =>
            onRead({ format: event.currentTarget.value as Told['format'], columns: null, headerRow: null })
          }
        />
      )}
    </ReadingOptions>
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
