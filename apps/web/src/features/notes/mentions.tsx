import { Badge, Button, Group, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { paths } from '../../app/paths';
import { formatInstant } from '../../shared/format';
import { TextLink } from '../../shared/link';
import { NextPage } from '../../shared/query-view';
import classes from './notes.module.css';
import { type Mention, mentionsQuery, useSeen } from './notes.queries';

/** Where colleagues have named the reader; nothing when nobody has. For whoever may write notes (`note:write`). */
export function Mentions() {
  const { t } = useTranslation('notes');
  const titleId = useId();
  const query = useInfiniteQuery(mentionsQuery);
  const pages = query.data?.pages ?? [];
  const items = pages.flatMap((page) => page.items);
  const unseen = pages[0]?.unseen ?? 0;
  if (items.length === 0) return null;
  return (
    <section aria-labelledby={titleId}>
      <Group gap="xs" className={classes['head']}>
        <h2 id={titleId}>{t('mentions.title')}</h2>
        {unseen > 0 && (
          <Badge variant="light" tt="none">
            {t('mentions.unseen', { count: unseen })}
          </Badge>
        )}
      </Group>
      <ul className={classes['notes']}>
        {items.map((mention) => (
          <MentionItem key={mention.noteId} mention={mention} />
        ))}
      </ul>
      <NextPage query={query} />
    </section>
  );
}

function MentionItem({ mention }: { mention: Mention }) {
  const { t } = useTranslation('notes');
  const seen = useSeen();
  const { noteId, recommendation, author, text, createdAt, seenAt } = mention;
  const code = recommendation.code ?? '';
  return (
    <li className={classes['note']} data-unseen={seenAt === null || undefined}>
      <Group justify="space-between" gap="xs">
        <Text size="sm">
          <TextLink to={paths.desk({}, recommendation.id)}>{code}</TextLink> · <strong>{author.name}</strong>{' '}
          <Text span size="sm" c="dimmed">
            {formatInstant(createdAt)}
          </Text>
        </Text>
        {seenAt === null && (
          <Button
            size="compact-xs"
            variant="subtle"
            loading={seen.isPending}
            onClick={() => seen.mutate([noteId])}
            aria-label={t('mentions.markSeenOf', { code, name: author.name })}
          >
            {t('mentions.markSeen')}
          </Button>
        )}
      </Group>
      <p className={classes['excerpt']}>{text}</p>
    </li>
  );
}
