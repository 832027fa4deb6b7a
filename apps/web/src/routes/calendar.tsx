import { Calendar } from '../features/calendar/calendar';
import { useTranslation } from 'react-i18next';
import { paths } from '../app/paths';
import { useCan } from '../session/session';
import { ButtonLink } from '../shared/link';
import { Page } from '../shared/page';

/** The meetings of all clusters that the reader may see, by month, week, year or day. */
export function Component() {
  const { t } = useTranslation('calendar');
  const can = useCan();
  return (
    <Page
      title={t('title')}
      actions={
        <>
          <ButtonLink variant="default" to={paths.calendarFeeds()}>
            {t('toolbar.feeds')}
          </ButtonLink>
          {can('meeting:create') && <ButtonLink to={paths.meetingNew()}>{t('toolbar.create')}</ButtonLink>}
        </>
      }
    >
      <Calendar />
    </Page>
  );
}
