import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { AuditFilters } from '../features/admin/audit-filters';
import { AuditTrail } from '../features/audit/audit-trail';
import { useAuditTables } from '../features/audit/audit-words';
import { auditQuery } from '../features/audit/audit.queries';
import { Page } from '../shared/page';
import { NextPage, QueryView } from '../shared/query-view';
import { useSearchState } from '../shared/use-search-state';

/** Every change of everything; what it is narrowed to is part of the address. */
export function Component() {
  const { t } = useTranslation(['admin', 'common']);
  const [get, set] = useSearchState();
  const filters = { table: get('loai'), actorId: get('nguoi'), rowId: get('muc') };
  const query = useInfiniteQuery(auditQuery(filters));
  return (
    <Page title={t('audit.title')} subtitle={t('audit.subtitle')}>
      <AuditFilters
        value={filters}
        tables={useAuditTables()}
        onChange={(changes) =>
          set({
            ...('table' in changes && { loai: changes.table }),
            ...('actorId' in changes && { nguoi: changes.actorId }),
            ...('rowId' in changes && { muc: changes.rowId }),
          })
        }
      />
      <QueryView query={query}>{({ pages }) => <AuditTrail pages={pages} />}</QueryView>
      <NextPage query={query} saysEnd={query.data !== undefined} />
    </Page>
  );
}
