import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { RecommendationLinkFilters } from '../../app/paths';
import { TextLink } from '../../shared/link';
import type { Door } from './doors';
import { FigureLink } from './figure-link';
import classes from './overview.module.css';
import { useNumbers } from './overview-words';
import type { Figures } from './overview.queries';

export interface Line {
  key: string;
  name: string;
  figures: Figures;
  /** What narrows a list to this line; null: no list can. */
  filters: RecommendationLinkFilters | null;
  /** Many in one: no bar of its own, beside which all others would be nothing. */
  rest?: boolean;
}

interface FiguresTableProps {
  caption: string;
  /** Over the names of the lines. */
  header: string;
  lines: readonly Line[];
  door: Door;
  columns?: readonly (keyof Figures)[];
}

const COLUMNS = ['asked', 'open', 'overdue', 'inTime', 'late', 'closed'] as const satisfies readonly (keyof Figures)[];

/** Lines with their figures, each a door, and a bar that shows at a glance what the figures beside it say. */
export function FiguresTable({ caption, header, lines, door, columns = COLUMNS }: FiguresTableProps) {
  const { t } = useTranslation('overview');
  const most = Math.max(1, ...lines.map(({ figures, rest }) => (rest ? 0 : figures.asked)));
  return (
    <table role="table" className={classes['table']}>
      <caption className={classes['hidden']}>{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">
            {header}
          </th>
          {columns.map((column) => (
            <th key={column} role="columnheader" scope="col">
              {t(`figure.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {lines.map((line) => (
          <TableLine key={line.key} line={line} door={door} columns={columns} most={most} />
        ))}
      </tbody>
    </table>
  );
}

interface TableLineProps {
  line: Line;
  door: Door;
  columns: readonly (keyof Figures)[];
  /** The longest bar. */
  most: number;
}

function TableLine({ line: { name, figures, filters, rest }, door, columns, most }: TableLineProps) {
  const { t } = useTranslation('overview');
  // Nought opens nothing, by its name neither.
  const to = filters && figures.asked > 0 ? door(filters) : null;
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        {to ? <TextLink to={to}>{name}</TextLink> : <span>{name}</span>}
        {!rest && <Bar figures={figures} most={most} to={to} />}
      </th>
      {columns.map((column) => (
        <td key={column} role="cell">
          <FigureLink
            name={name}
            figure={t(`figure.${column}`)}
            count={figures[column]}
            to={filters && door(filters, column)}
          />
        </td>
      ))}
    </tr>
  );
}

/** Decoration: its name and figures stand beside it, and the line's own link leads where a click on it does. */
function Bar({ figures, most, to }: { figures: Figures; most: number; to: string | null }) {
  const { whole } = useNumbers();
  const { t } = useTranslation('overview');
  const parts = [
    ['settled', figures.asked - figures.open],
    ['open', figures.open - figures.overdue],
    ['overdue', figures.overdue],
  ] as const;
  const names = { settled: t('settled'), open: t('openInTime'), overdue: t('figure.overdue') };
  const bar = parts.map(([part, count]) => (
    <span
      key={part}
      className={classes['part']}
      data-part={part}
      title={`${names[part]}: ${whole(count)}`}
      style={{ width: `${(count / most) * 100}%` }}
    />
  ));
  if (to === null) return <span className={classes['bar']}>{bar}</span>;
  return (
    <Link to={to} className={classes['bar']} tabIndex={-1} aria-hidden="true">
      {bar}
    </Link>
  );
}

/** What the parts of a bar are, by colour and by pattern. */
export function BarLegend() {
  const { t } = useTranslation('overview');
  const parts = { settled: t('settled'), open: t('openInTime'), overdue: t('figure.overdue') };
  return (
    <ul className={classes['legend']} aria-label={t('legend')}>
      {Object.entries(parts).map(([part, name]) => (
        <li key={part}>
          <span className={classes['part']} data-part={part} />
          {name}
        </li>
      ))}
    </ul>
  );
}
