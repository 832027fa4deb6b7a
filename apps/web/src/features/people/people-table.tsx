import { DataList } from '@kyhop/ui';
import { useTranslation } from 'react-i18next';
import { paths } from '../../app/paths';
import { TextLink } from '../../shared/link';
import type { PersonListItem } from '../../shared/people.queries';

/** People with what they are today and how they are reached. */
export function PeopleTable({ people }: { people: readonly PersonListItem[] }) {
  const { t } = useTranslation('people');
  return (
    <DataList
      caption={t('title')}
      rows={people}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'name',
          header: t('field.fullName'),
          priority: 'title',
          width: '16rem',
          cell: ({ id, fullName }) => <TextLink to={paths.person(id)}>{fullName}</TextLink>,
        },
        {
          key: 'positions',
          header: t('field.positions'),
          cell: ({ positions }) => positions.map(({ title }) => title).join('; ') || t('noPosition'),
        },
        { key: 'email', header: t('field.email'), priority: 'desk', cell: ({ email }) => email },
        { key: 'phone', header: t('field.phone'), priority: 'desk', width: '9rem', cell: ({ phone }) => phone },
      ]}
    />
  );
}
