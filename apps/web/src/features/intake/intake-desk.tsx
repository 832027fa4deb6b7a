import { Button, Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { paths } from '../../app/paths';
import { ButtonLink, TextLink } from '../../shared/link';
import { ImportFace } from '../../shared/table-import/import-face';
import { IntakeReview } from './intake-review';
import { intakeQuery, type IntakeSight } from './intake.queries';

interface IntakeDeskProps {
  importId: string;
  /** Leads back to choosing a table. */
  onAgain: () => void;
}

/** A table that was brought, through being read, looked at and entered. */
export function IntakeDesk({ importId, onAgain }: IntakeDeskProps) {
  const { t } = useTranslation('intake');
  const [rows, setRows] = useState<IntakeSight>({ from: 0, show: 'ALL' });
  const query = useQuery(intakeQuery(importId, rows));
  return (
    <ImportFace query={query} tooManyRows={t('tooManyRows')} onAgain={onAgain}>
      {(list) => {
        const { preview, applied } = list;
        if (preview === null) return <Entered codes={applied?.codes ?? []} onAgain={onAgain} />;
        return <IntakeReview {...{ list, preview, rows, onAgain }} onRows={setRows} />;
      }}
    </ImportFace>
  );
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
