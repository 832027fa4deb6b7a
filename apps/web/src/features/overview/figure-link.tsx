import { useTranslation } from 'react-i18next';
import { TextLink } from '../../shared/link';
import classes from './overview.module.css';
import { useNumbers } from './overview-words';

interface FigureLinkProps {
  /** What is counted. */
  figure: string;
  /** Of what: the name of the line. */
  name: string;
  count: number;
  /** The list behind it; null: there is none. */
  to: string | null;
}

/** A figure that is the door to its list; nought opens nothing. */
export function FigureLink({ figure, name, count, to }: FigureLinkProps) {
  const { t } = useTranslation('overview');
  const { whole } = useNumbers();
  if (count === 0 || to === null)
    return <span className={count === 0 ? classes['nought'] : undefined}>{whole(count)}</span>;
  return (
    <TextLink to={to} aria-label={t('door', { name, figure, number: whole(count) })}>
      {whole(count)}
    </TextLink>
  );
}
