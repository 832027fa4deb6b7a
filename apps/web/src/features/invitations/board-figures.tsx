import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './invitations.module.css';
import type { Board } from './invitations.queries';

/** The answers in figures large enough to be read from across a desk; none can be there before the first letter went out. */
export function BoardFigures({ totals }: { totals: Board['totals'] }) {
  const { t } = useTranslation('invitations');
  const { invited, issued, answered, accepted, declined, heads, roles, papers } = totals;
  const coming = roles.filter((role) => role.heads.yes > 0);
  return (
    <dl className={classes['figures']} aria-label={t('totals.title')}>
      {issued > 0 && (
        <>
          <Figure label={t('totals.answered')} value={t('totals.answeredOf', { answered, issued })} main />
          <Figure label={t('totals.accepted')} value={accepted} />
          <Figure label={t('totals.declined')} value={declined} />
          <Figure label={t('totals.silent')} value={issued - answered} />
        </>
      )}
      {invited > issued && <Figure label={t('totals.notIssued')} value={invited - issued} />}
      <Figure label={t('totals.people')} value={heads.yes} main>
        {[
          ...coming.map((role) => `${role.heads.yes} ${t(`role.${role.role}`)}`),
          ...(heads.unknown > 0 ? [t('totals.unknown', { count: heads.unknown })] : []),
        ].join(', ')}
      </Figure>
      {papers.offered > 0 && (
        <Figure label={t('totals.papers')} value={papers.offered}>
          {[
            t('totals.minutes', { count: papers.minutes }),
            ...(papers.accepted > 0 ? [t('totals.papersAccepted', { count: papers.accepted })] : []),
          ].join(', ')}
        </Figure>
      )}
    </dl>
  );
}

interface FigureProps {
  label: string;
  value: ReactNode;
  /** One of those that are looked for first. */
  main?: boolean;
  /** What the figure is made of. */
  children?: ReactNode;
}

const Figure = ({ label, value, main, children }: FigureProps) => (
  <div data-main={main}>
    <dt>{label}</dt>
    <dd>
      <span className={classes['figure']}>{value}</span>
      {children && <span className={classes['small']}>{children}</span>}
    </dd>
  </div>
);
