import { Title } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { NextPage, QueryView } from '../../shared/query-view';
import { PeopleTable } from './people-table';
import { peopleQuery } from './people.queries';

/** Who holds a position in a unit today. Nothing while the directory knows of nobody. */
export function UnitPeople({ unitId }: { unitId: string }) {
  const { t } = useTranslation('people');
  const query = useInfiniteQuery(peopleQuery({ unitId }));
  return (
    <QueryView query={query}>
      {({ pages }) => {
        const people = pages.flatMap((page) => page.items);
        if (people.length === 0) return null;
        return (
          <section aria-labelledby="unit-people">
            <Title order={2} size="h4" id="unit-people" mt="xl" mb="xs">
              {t('ofUnit')}
            </Title>
            <PeopleTable people={people} />
            <NextPage query={query} />
          </section>
        );
      }}
    </QueryView>
  );
}
