import { Group, Stack, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { paths } from '../app/paths';
import { BringList } from '../features/imports/bring-list';
import { ImportDesk } from '../features/imports/import-desk';
import { TextLink } from '../shared/link';
import { DocumentTitle } from '../shared/page';
import { useSearchState } from '../shared/use-search-state';

/** The list that is on its way in stands in the address: it is there again after a reload, and for a colleague. */
const LIST = 'danh-sach';

/** Nhập danh sách đại biểu, under the meeting's head. */
export function Component() {
  const { t } = useTranslation('imports');
  const { id = '' } = useParams<'id'>();
  const [get, set] = useSearchState();
  const navigate = useNavigate();
  const importId = get(LIST);
  return (
    <Stack gap="md">
      <DocumentTitle title={t('title')} />
      <Group justify="space-between" gap="xs">
        <Title order={2}>{t('title')}</Title>
        <TextLink to={paths.meetingDelegations(id)}>{t('back')}</TextLink>
      </Group>
      {importId === undefined ? (
        <BringList meetingId={id} onBrought={(brought) => set({ [LIST]: brought })} />
      ) : (
        <ImportDesk
          key={importId}
          importId={importId}
          onAgain={() => set({ [LIST]: null })}
          onDone={() => void navigate(paths.meetingDelegations(id))}
        />
      )}
    </Stack>
  );
}
