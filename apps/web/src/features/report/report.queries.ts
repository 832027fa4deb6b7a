import type { Schema } from '@kyhop/api-contract';
import { keepPreviousData, queryOptions, useMutation } from '@tanstack/react-query';
import { client, unwrap } from '../../api/client';
import { saveFile } from './save-file';

/** Which recommendations the report tells of. */
export interface ReportFilters {
  year: number;
  fromYear?: number;
  clusterId?: string;
}

export const reportQuery = (filters: ReportFilters) =>
  queryOptions({
    queryKey: ['recommendation-report', filters],
    queryFn: ({ signal }) =>
      unwrap(client.GET('/api/recommendation-report', { params: { query: { ...filters } }, signal })),
    placeholderData: keepPreviousData,
  });

/** Has the report made into a file of form 1.4, and saves it. */
export const useReportDocx = (filters: ReportFilters, name: string) =>
  useMutation({
    mutationFn: (words: Schema<'ReportWordsDto'>) =>
      unwrap(client.POST('/api/recommendation-report/file.docx', { body: { ...filters, words }, parseAs: 'blob' })),
    onSuccess: (file) => saveFile(file, `${name}.docx`),
  });

/** Has figures and appendix made into a workbook, and saves it. */
export const useReportXlsx = (filters: ReportFilters, name: string) =>
  useMutation({
    mutationFn: () =>
      unwrap(
        client.GET('/api/recommendation-report/file.xlsx', { params: { query: { ...filters } }, parseAs: 'blob' }),
      ),
    onSuccess: (file) => saveFile(file, `${name}.xlsx`),
  });
