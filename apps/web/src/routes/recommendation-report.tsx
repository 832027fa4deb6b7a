import { EmptyState } from '@kyhop/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { isProblem } from '../api/problem';
import { Sections } from '../features/recommendations/sections';
import { ReportDesk } from '../features/report/report-desk';
import { ReportFilterBar } from '../features/report/report-filters';
import { reportQuery } from '../features/report/report.queries';
import { useReportFilters } from '../features/report/use-report-filters';
import { Page } from '../shared/page';
import { QueryView } from '../shared/query-view';

/** What was asked in a year and what became of it, as the paper that goes to whoever is above. */
export function Component() {
  const { t } = useTranslation('report');
  const { filters } = useReportFilters();
  const query = useQuery(reportQuery(filters));
  return (
    <Page title={t('title')}>
      <Sections />
      <ReportFilterBar />
      {isProblem(query.error, 'report.no_cluster') ? (
        <EmptyState title={t('noCluster.title')} description={t('noCluster.description')} />
      ) : (
        <QueryView query={query} lines={12}>
          {(report) => <ReportDesk key={JSON.stringify(filters)} report={report} filters={filters} />}
        </QueryView>
      )}
    </Page>
  );
}
