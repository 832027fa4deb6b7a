import { useConfirm } from '@kyhop/ui';
import { Button, CopyButton, Group, Paper, Stack, Text, TextInput, Title } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { formatInstant } from '../../shared/format';
import { ProblemState } from '../../shared/query-view';
import { tell } from '../../shared/tell';
import { type Feed, useDeleteFeed, useRenewFeed } from './feeds.queries';

/** The whole address, as a calendar program needs it. */
const addressOf = ({ path }: Feed) => new URL(path, window.location.origin).href;

/** One address: to copy, to change, to take away. */
export function FeedCard({ feed }: { feed: Feed }) {
  const { t } = useTranslation(['feeds', 'common']);
  const name = feed.clusterName ?? t(`scope.${feed.scope}`);
  const address = addressOf(feed);
  return (
    <Paper component="li" withBorder p="sm">
      <Stack gap="xs">
        <Title order={3} size="h6">
          {name}
        </Title>
        <Group align="flex-end" gap="xs" wrap="nowrap">
          <TextInput
            label={t('card.address')}
            value={address}
            readOnly
            flex={1}
            onFocus={(event) => event.currentTarget.select()}
          />
          <CopyButton value={address}>
            {({ copied, copy }) => (
              <Button
                variant="default"
                onClick={copy}
                aria-label={t('card.copyOf', { name })}
                leftSection={copied ? <IconCheck size={16} aria-hidden /> : <IconCopy size={16} aria-hidden />}
              >
                {t(copied ? 'card.copied' : 'card.copy')}
              </Button>
            )}
          </CopyButton>
        </Group>
        <Text size="sm" c="dimmed">
          {t('card.since', { time: formatInstant(feed.createdAt) })} ·{' '}
          {feed.lastReadAt ? t('card.read', { time: formatInstant(feed.lastReadAt) }) : t('card.unread')}
        </Text>
        <Changes feed={feed} name={name} />
      </Stack>
    </Paper>
  );
}

function Changes({ feed, name }: { feed: Feed; name: string }) {
  const { t } = useTranslation(['feeds', 'common']);
  const [confirmDialog, confirm] = useConfirm();
  const renew = useRenewFeed(feed);
  const remove = useDeleteFeed(feed.id);
  const ask = async (step: 'renew' | 'delete') => {
    const agreed = await confirm({
      title: t(`${step}.question`, { name }),
      message: t(`${step}.advice`),
      confirmLabel: t(`${step}.confirm`),
      cancelLabel: t('common:action.cancel'),
      danger: step === 'delete',
    });
    if (!agreed) return;
    const onSuccess = () => tell(t(`${step}.done`));
    if (step === 'renew') renew.mutate(undefined, { onSuccess });
    else remove.mutate(undefined, { onSuccess });
  };
  return (
    <>
      <ProblemState error={renew.error ?? remove.error} />
      <Group gap="xs">
        <Button
          size="xs"
          variant="default"
          loading={renew.isPending}
          aria-label={t('renew.of', { name })}
          onClick={() => void ask('renew')}
        >
          {t('renew.confirm')}
        </Button>
        <Button
          size="xs"
          variant="default"
          loading={remove.isPending}
          aria-label={t('delete.of', { name })}
          onClick={() => void ask('delete')}
        >
          {t('delete.confirm')}
        </Button>
      </Group>
      {confirmDialog}
    </>
  );
}
