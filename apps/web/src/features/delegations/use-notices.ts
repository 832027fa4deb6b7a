import { notifications } from '@mantine/notifications';
import { useProblems } from '../../api/problem-messages';

/** Messages beside the page: what was done, and what the server refused where no field can show it. */
export function useNotices() {
  const { problemMessage } = useProblems();
  return {
    tell: (message: string) => void notifications.show({ message }),
    tellProblem: (error: Error) => void notifications.show({ message: problemMessage(error), color: 'red' }),
  };
}
