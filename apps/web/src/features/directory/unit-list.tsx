import { DataList } from '@kyhop/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { paths } from '../../app/paths';
import { TextLink } from '../../shared/link';
import type { UnitListItem } from './directory.queries';
import { Period } from './period';

interface UnitListProps {
  caption: string;
  units: readonly UnitListItem[];
  /** What an administrator may do with each. */
  action?: { header: string; cell: (unit: UnitListItem) => ReactNode };
}

/** Units with their days and what they became. */
export function UnitList({ caption, units, action }: UnitListProps) {
  const { t } = useTranslation('directory');
  return (
    <DataList
      caption={caption}
      rows={units}
      rowKey={(unit) => unit.id}
      columns={[
        {
          key: 'name',
          header: t('units.name'),
          priority: 'title',
          cell: (unit) => <TextLink to={paths.unit(unit.id)}>{unit.fullName}</TextLink>,
        },
        { key: 'code', header: t('units.code'), priority: 'desk', width: '5rem', cell: (unit) => unit.code },
        { key: 'kind', header: t('units.kind'), priority: 'desk', cell: (unit) => t(`kind.${unit.kind}`) },
        { key: 'validity', header: t('units.validity'), cell: (unit) => <Period {...unit} /> },
        {
          key: 'became',
          header: t('units.became'),
          cell: ({ successor }) =>
            successor && (
              <TextLink to={paths.unit(successor.id)} underline="always">
                {successor.fullName}
              </TextLink>
            ),
        },
        ...(action ? [{ key: 'action', header: action.header, cell: action.cell }] : []),
      ]}
    />
  );
}
