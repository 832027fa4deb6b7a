import type { Schema } from '@kyhop/api-contract';
import { useTranslation } from 'react-i18next';
import type { Door } from './doors';
import { FigureLink } from './figure-link';
import classes from './overview.module.css';
import { useNumbers } from './overview-words';

type Flow = Schema<'FlowDto'>;

/** The way from asked to closed: how many have come to each stage, how many stand there or beside it. */
export function FlowPicture({ flow: { stages, branches }, door }: { flow: Flow; door: Door }) {
  const { t } = useTranslation(['overview', 'recommendations']);
  const { whole } = useNumbers();
  const all = Math.max(1, stages[0]?.reached ?? 0);
  return (
    <ol className={classes['flow']} aria-label={t('flow.title')}>
      {stages.map(({ status, reached, standing }) => (
        <li key={status}>
          <Stage name={t(`recommendations:status.${status}`)} status={status} count={standing} door={door} />
          <span className={classes['way']} aria-hidden="true">
            <span className={classes['standing']} style={{ width: `${(standing / all) * 100}%` }} />
            <span className={classes['passed']} style={{ width: `${((reached - standing) / all) * 100}%` }} />
          </span>
          <span className={classes['reached']}>{t('flow.reached', { number: whole(reached) })}</span>
          <Branches branches={branches.filter(({ from, standing: here }) => from === status && here > 0)} door={door} />
        </li>
      ))}
    </ol>
  );
}

interface StageProps {
  name: string;
  status: Flow['stages'][number]['status'];
  count: number;
  door: Door;
}

function Stage({ name, status, count, door }: StageProps) {
  const { t } = useTranslation('overview');
  return (
    <span className={classes['stage']}>
      <span>{name}</span>
      <FigureLink name={name} figure={t('flow.standing')} count={count} to={door({ status })} />
    </span>
  );
}

function Branches({ branches, door }: { branches: Flow['branches']; door: Door }) {
  const { t } = useTranslation(['overview', 'recommendations']);
  if (branches.length === 0) return null;
  return (
    <ul className={classes['branches']} aria-label={t('flow.branches')}>
      {branches.map(({ status, standing }) => (
        <li key={status}>
          <Stage name={t(`recommendations:status.${status}`)} status={status} count={standing} door={door} />
        </li>
      ))}
    </ul>
  );
}
