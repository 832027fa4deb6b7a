import { useTranslation } from 'react-i18next';
import { formatInstant } from '../../shared/format';
import type { Invitation } from './invitations.queries';

type Mail = NonNullable<Invitation['mail']>;

/** Whether somebody should know or do something about it. While a first attempt is under way there is no error yet. */
export const isTrouble = ({ state, lastError }: Mail): boolean =>
  state === 'REFUSED' || state === 'UNCERTAIN' || (state === 'WAITING' && lastError !== null);

/** What became of a mail, in words; trouble with what can be done about it. */
export function useMailWords() {
  const { t } = useTranslation('invitations');
  return (mail: Mail): string => {
    const { state, attempts, lastError, nextAttemptAt } = mail;
    const error = lastError ?? t('mail.noError');
    if (state === 'WAITING' && isTrouble(mail)) {
      const time = nextAttemptAt === null ? t('mail.soon') : t('mail.at', { time: formatInstant(nextAttemptAt) });
      return t('mail.waitingAgain', { count: attempts, error, time });
    }
    return t(`mail.${state}`, { error });
  };
}
