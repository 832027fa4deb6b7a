import { Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { MEETING_PARAMETER, paths } from '../app/paths';
import { BringTable, TableAdvice } from '../features/intake/bring-table';
import { IntakeDesk } from '../features/intake/intake-desk';
import { MeetingSelect } from '../features/intake/meeting-select';
import { TextLink } from '../shared/link';
import { Page } from '../shared/page';
import { useSearchState } from '../shared/use-search-state';

/** The table that is on its way in stands in the address: it is there again after a reload. */
const TABLE = 'bang';

/** Nhập kiến nghị từ bảng: which meeting, which table, and what is in it. */
export function Component() {
  const { t } = useTranslation('intake');
  const [get, set] = useSearchState();
  const importId = get(TABLE);
  const meetingId = get(MEETING_PARAMETER);
  return (
    <Page title={t('title')} actions={<TextLink to={paths.recommendations()}>{t('back')}</TextLink>}>
      {importId === undefined ? (
        <Stack gap="md">
          <TableAdvice />
          <MeetingSelect
            meetingId={meetingId ?? null}
            onMeeting={(meeting) => set({ [MEETING_PARAMETER]: meeting?.id })}
          />
          {meetingId !== undefined && (
            <BringTable key={meetingId} meetingId={meetingId} onBrought={(brought) => set({ [TABLE]: brought })} />
          )}
        </Stack>
      ) : (
        <IntakeDesk key={importId} importId={importId} onAgain={() => set({ [TABLE]: null })} />
      )}
    </Page>
  );
}
