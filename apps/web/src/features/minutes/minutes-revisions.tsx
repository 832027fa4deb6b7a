import type { Schema } from '@kyhop/api-contract';
import { lineText, minutesLines } from '@kyhop/official-documents';
import { EmptyState } from '@kyhop/ui';
import { Group, NativeSelect, Stack, Text, Title, VisuallyHidden } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { formatInstant } from '../../shared/format';
import { QueryView } from '../../shared/query-view';
import { useSearchState } from '../../shared/use-search-state';
import classes from './minutes.module.css';
import { revisionsQuery } from './minutes.queries';
import { changedLines, type Piece } from './word-diff';

type Minutes = Schema<'MinutesDto'>;
type Revision = Schema<'MinutesRevisionDto'>;

/** The versions of the minutes, and what became different between two of them. */
export function MinutesRevisions({ minutes }: { minutes: Minutes }) {
  const { t } = useTranslation('minutes');
  const query = useQuery(revisionsQuery(minutes.meetingId));
  return (
    <section aria-labelledby="minutes-revisions" className="no-print">
      <Title order={2} size="h4" id="minutes-revisions" mb="sm">
        {t('revisions.title')}
      </Title>
      <QueryView query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState title={t('revisions.empty')} description={t('revisions.emptyAdvice')} />
          ) : (
            <Comparison minutes={minutes} revisions={items} />
          )
        }
      </QueryView>
    </section>
  );
}

const NOW = 'nay';

function Comparison({ minutes, revisions }: { minutes: Minutes; revisions: readonly Revision[] }) {
  const { t } = useTranslation('minutes');
  const [get, set] = useSearchState();
  const nameOf = ({ revision, status, at, byName }: Revision) =>
    t('revisions.name', { revision, status: t(`status.${status}`), at: formatInstant(at), by: byName ?? '' });
  const versions = [
    { value: NOW, label: t('revisions.now'), document: minutes.document },
    ...revisions.map((one) => ({ value: String(one.revision), label: nameOf(one), document: one.document })),
  ];
  const find = (key: string, otherwise: number) =>
    versions.find(({ value }) => value === get(key)) ?? versions[otherwise] ?? versions[0];
  // Signed minutes are their own last version: what is of interest is the one before.
  const previous = minutes.signedAt === null ? 1 : 2;
  const [from, to] = [find('tu', previous), find('den', 0)];
  if (from === undefined || to === undefined) return null;
  const [before, after] = [from, to].map(({ document }) => minutesLines(document).map(lineText));
  return (
    <Stack gap="sm">
      <Group gap="sm" grow align="end" wrap="wrap">
        <NativeSelect
          label={t('revisions.from')}
          data={versions}
          value={from.value}
          onChange={(event) => set({ tu: event.currentTarget.value })}
        />
        <NativeSelect
          label={t('revisions.to')}
          data={versions}
          value={to.value}
          onChange={(event) => set({ den: event.currentTarget.value })}
        />
      </Group>
      <Differences changed={changedLines(before ?? [], after ?? [])} />
    </Stack>
  );
}

function Differences({ changed }: { changed: readonly Piece[][] }) {
  const { t } = useTranslation('minutes');
  if (changed.length === 0) return <Text c="dimmed">{t('revisions.same')}</Text>;
  return (
    <ul className={classes['changes']} aria-label={t('revisions.changes')} lang="vi">
      {changed.map((pieces, at) => (
        <li key={at}>
          {pieces.map((piece, part) => (
            <PieceText key={part} piece={piece} />
          ))}
        </li>
      ))}
    </ul>
  );
}

function PieceText({ piece: { change, text } }: { piece: Piece }) {
  const { t } = useTranslation('minutes');
  if (change === 'same') return text;
  const Mark = change === 'added' ? 'ins' : 'del';
  return (
    <Mark>
      <VisuallyHidden>{`${t(`revisions.${change}`)}: `}</VisuallyHidden>
      {text}
    </Mark>
  );
}
