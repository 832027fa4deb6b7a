import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { useProblems } from '../../api/problem-messages';

/** Messages beside the page: what was done, and what the server refused where no field can show it. */
export function useNotices() {
  const { t } = useTranslation('common');
  const { problemMessage } = useProblems();
  const closeButtonProps = { 'aria-label': t('action.close') };
  return {
    tell: (message: string) => void notifications.show({ message, closeButtonProps }),
    tellProblem: (error: Error) =>
      void notifications.show({ message: problemMessage(error), color: 'red', closeButtonProps }),
  };
}
