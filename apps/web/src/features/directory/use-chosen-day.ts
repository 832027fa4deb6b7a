import { parseDay } from '@kyhop/ui';
import { today } from '../../shared/format';
import { useSearchState } from '../../shared/use-search-state';

/** The name of the day in the address. */
const DAY = 'ngay';

/** The day whose state is shown, from the address (`?ngay=2021-03-25`); today when there is none, or none that is a day. */
export function useChosenDay(): [string, (day: string | null) => void] {
  const [get, set] = useSearchState();
  const now = today();
  const chosen = parseDay(get(DAY) ?? '') ?? now;
  return [chosen, (day) => set({ [DAY]: day === now ? null : day })];
}

/** An address that shows the same day. */
export const onDay = (path: string, day: string) => ({
  pathname: path,
  search: day === today() ? '' : `?${DAY}=${day}`,
});
