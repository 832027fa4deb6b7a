import { useTranslation } from 'react-i18next';
import { formatInstant } from '../../shared/format';
import type { Invitation } from './invitations.queries';

type Mail = NonNullable<Invitation['mail']>;

/** What became of a mail, in words; trouble with what can be done about it. */
export function useMailWords() {
  const { t } = useTranslation('invitations');
  return ({ state, attempts, lastError, sentAt }: Mail): string => {
    const error = lastError ?? t('mail.noError');
    if (state === 'WAITING')
      return attempts === 0 ? t('mail.WAITING') : t('mail.waitingAgain', { count: attempts, error });
    if (state === 'SENT') return t('mail.SENT', { day: sentAt === null ? '' : formatInstant(sentAt) });
    return t(`mail.${state}`, { error });
  };
}

/** Whether somebody should look after it. */
export const isTrouble = ({ state, attempts }: Mail): boolean =>
  state === 'REFUSED' || state === 'UNCERTAIN' || (state === 'WAITING' && attempts > 0);
