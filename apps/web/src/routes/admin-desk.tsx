import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { DeskSettingsForm } from '../features/desk-settings/desk-settings-form';
import { deskSettingsQuery } from '../features/desk-settings/desk-settings.queries';
import { Page } from '../shared/page';
import { QueryView } from '../shared/query-view';

/** The deadlines of the desk. */
export function Component() {
  const { t } = useTranslation('desk');
  const query = useQuery(deskSettingsQuery);
  return (
    <Page title={t('settings.title')} subtitle={t('settings.subtitle')}>
      <QueryView query={query}>
        {(settings) => <DeskSettingsForm key={settings.version} settings={settings} />}
      </QueryView>
    </Page>
  );
}
