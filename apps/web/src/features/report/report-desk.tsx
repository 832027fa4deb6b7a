import type { Schema } from '@kyhop/api-contract';
import { reportParts, withWrittenParts } from '@kyhop/official-documents';
import { Stack, Text } from '@mantine/core';
import { useDeferredValue, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblems } from '../../api/problem-messages';
import { OfficialSheet } from '../../shared/official-sheet';
import { useUnsavedChanges } from '../../shared/unsaved-changes';
import { ReportAppendix } from './report-appendix';
import { ReportFiles } from './report-files';
import { ReportWordsForm } from './report-words-form';
import { type ReportFilters, useReportDocx, useReportXlsx } from './report.queries';
import classes from './report.module.css';
import { toWords } from './typed-words';
import { useKeptWords } from './use-kept-words';

interface ReportDeskProps {
  report: Schema<'RecommendationReportDto'>;
  filters: ReportFilters;
}

/** The paper as it will be, what is written on it, and its files. Of one report: another one has words of its own. */
export function ReportDesk({ report, filters }: ReportDeskProps) {
  const { t } = useTranslation('report');
  const { fieldErrors } = useProblems();
  const { year, fromYear = year, clusterId = '' } = filters;
  const { typed, unsaved, change, saved } = useKeptWords(`${fromYear}-${year}.${clusterId}`, report.words);
  const { dialog } = useUnsavedChanges(unsaved);
  const name = t('file.name', { years: fromYear === year ? year : `${fromYear}-${year}` });
  const docx = useReportDocx(filters, name);
  const xlsx = useReportXlsx(filters, name);
  // Who types sees the letters at once, and the paper a moment later.
  const words = useDeferredValue(typed);
  const parts = useMemo(() => reportParts(withWrittenParts(report.document, toWords(words))), [report, words]);
  return (
    <Stack gap="xl">
      {dialog}
      <div className={classes['desk']}>
        <div className={`${classes['files'] ?? ''} no-print`}>
          <ReportFiles
            docx={docx}
            onDocx={() => docx.mutate(toWords(typed), { onSuccess: saved })}
            xlsx={xlsx}
            onXlsx={() => xlsx.mutate()}
          />
        </div>
        <Stack component="aside" gap="md" className={`${classes['words'] ?? ''} no-print`} aria-label={t('side')}>
          <Text size="sm">{t('form.kept')}</Text>
          <ReportWordsForm typed={typed} onChange={change} errors={docx.error ? fieldErrors(docx.error) : {}} />
        </Stack>
        <div className={classes['paper']}>
          <OfficialSheet lines={parts} label={t('sheet')} />
        </div>
      </div>
      <ReportAppendix appendix={report.document.appendix} total={report.appendixRows} />
    </Stack>
  );
}
