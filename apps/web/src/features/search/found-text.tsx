import { useTranslation } from 'react-i18next';
import { formatDay } from '../../shared/format';
import type { Found } from './search.queries';
import classes from './search.module.css';

/** A text with the words of the search marked in it. */
export function Marked({ pieces }: { pieces: Found['title'] }) {
  return pieces.map(({ text, match }, at) => (match ? <mark key={at}>{text}</mark> : text));
}

/** What a result is called: its title, its number, or what it is where it has neither. */
export function FoundName({ found }: { found: Found }) {
  const { t } = useTranslation('search');
  const { kind, source, code, title } = found;
  if (kind === 'RESPONSE') return t('untitled.RESPONSE', { code: code ?? '' });
  if (kind === 'RECOMMENDATION') return code ?? t('untitled.RECOMMENDATION');
  if (source === 'entry') return t('untitled.entry');
  return (
    <>
      {code !== null && <span className={classes['code']}>{code}</span>}
      {code !== null && ' '}
      <Marked pieces={title} />
    </>
  );
}

/** What was found in it, and where it belongs. */
export function FoundContext({ found }: { found: Found }) {
  const { kind, source, excerpt, meetingTitle, clusterName, happenedOn } = found;
  const named = kind === 'MEETING' || source === 'minutes';
  const place = [named ? null : meetingTitle, clusterName, happenedOn && formatDay(happenedOn)].filter(Boolean);
  return (
    <>
      {excerpt.length > 0 && (
        <span className={classes['excerpt']}>
          <Marked pieces={excerpt} />
        </span>
      )}
      {place.length > 0 && <span className={classes['place']}>{place.join(' · ')}</span>}
    </>
  );
}
