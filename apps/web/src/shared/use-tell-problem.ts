import { useProblems } from '../api/problem-messages';
import { tellRefusal } from './tell';

/** Says beside the page what the server refused, where no field and no place on the page can show it. */
export function useTellProblem(): (error: unknown) => void {
  const { problemMessage } = useProblems();
  return (error) => void tellRefusal(problemMessage(error));
}
