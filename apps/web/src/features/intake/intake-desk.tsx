import { Button, Group, Stack, Text } from '@mantine/core';
import { EmptyState } from '@kyhop/ui';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { paths } from '../../app/paths';
import { ButtonLink, TextLink } from '../../shared/link';
import { QueryView } from '../../shared/query-view';
import { ReadingList } from '../../shared/table-import/reading-list';
import { IntakeReview } from './intake-review';
import { type Intake, intakeQuery, type IntakeSight } from './intake.queries';

interface IntakeDeskProps {
  importId: string;
  /** Leads back to choosing a table. */
  onAgain: () => void;
}

/** A table that was brought, through being read, looked at and entered. */
export function IntakeDesk({ importId, onAgain }: IntakeDeskProps) {
  const [rows, setRows] = useState<IntakeSight>({ from: 0, show: 'ALL' });
  const query = useQuery(intakeQuery(importId, rows));
  return (
    <QueryView query={query} lines={6}>
      {(list) => <Face list={list} rows={rows} onRows={setRows} onAgain={onAgain} />}
    </QueryView>
  );
}

interface FaceProps {
  list: Intake;
  rows: IntakeSight;
  onRows: (rows: IntakeSight) => void;
  onAgain: () => void;
}

function Face({ list, rows, onRows, onAgain }: FaceProps) {
  const { t } = useTranslation('imports');
  const { fileName: name, failure, preview, applied } = list;
  if (list.state === 'READING') return <ReadingList name={name} percent={list.progress} />;
  if (applied !== null) return <Entered codes={applied.codes} onAgain={onAgain} />;
  if (preview === null) {
    return (
      <EmptyState
        title={t('failed.title', { name })}
        description={<Failure failure={failure} />}
        action={<Button onClick={onAgain}>{t('failed.again')}</Button>}
      />
    );
  }
  return <IntakeReview list={list} preview={preview} rows={rows} onRows={onRows} onAgain={onAgain} />;
}

function Failure({ failure }: Pick<Intake, 'failure'>) {
  const { t } = useTranslation(['imports', 'intake']);
  if (failure === 'import.too_many_rows') return t('intake:tooManyRows');
  return t(`failed.${failure ?? 'import.unreadable'}`);
}

/** Codes that are named one by one; of more the first and the last tell. */
const MOST_NAMED = 30;

/** What came of a table: the codes under which its recommendations are found. */
function Entered({ codes, onAgain }: { codes: readonly string[]; onAgain: () => void }) {
  const { t } = useTranslation('intake');
  const [first = '', last = first] = [codes[0], codes.at(-1)];
  return (
    <Stack gap="sm" role="status">
      <Text fw={600}>{t('done.title', { count: codes.length })}</Text>
      {codes.length > MOST_NAMED ? (
        <Text>{t('done.range', { first, last })}</Text>
      ) : (
        <Text>
          {codes.map((code, at) => (
            <span key={code}>
              {at > 0 && ', '}
              <TextLink to={paths.recommendations({ q: code })}>{code}</TextLink>
            </span>
          ))}
        </Text>
      )}
      <Group gap="xs">
        <ButtonLink to={paths.recommendations()}>{t('done.list')}</ButtonLink>
        <Button variant="default" onClick={onAgain}>
          {t('done.again')}
        </Button>
      </Group>
    </Stack>
  );
}
