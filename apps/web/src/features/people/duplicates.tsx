import { Alert, Button, Group, List, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { duplicatesQuery } from './people.queries';
import { MergeDialog } from './merge-dialog';

/** People who are perhaps one, to be looked at side by side. Nothing while there are none. */
export function Duplicates() {
  const { t } = useTranslation('people');
  const { data } = useQuery(duplicatesQuery);
  const [pair, setPair] = useState<readonly [string, string] | null>(null);
  const groups = data?.items ?? [];
  if (groups.length === 0) return null;
  return (
    <Alert variant="outline" title={t('duplicates.title')} mb="md">
      {pair && <MergeDialog ids={pair} onClose={() => setPair(null)} />}
      <List size="sm" listStyleType="none">
        {groups.map(({ fullName, people }) => {
          const [one, two] = people;
          return (
            <List.Item key={fullName}>
              <Group gap="xs">
                <Text size="sm">{t('duplicates.of', { name: fullName, count: people.length })}</Text>
                <Button
                  size="compact-xs"
                  variant="default"
                  aria-label={t('duplicates.lookAt', { name: fullName })}
                  onClick={() => one && two && setPair([one.id, two.id])}
                >
                  {t('duplicates.compare')}
                </Button>
              </Group>
            </List.Item>
          );
        })}
      </List>
    </Alert>
  );
}
