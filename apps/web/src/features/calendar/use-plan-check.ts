import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { checkQuery, type Plan, type Warning } from './calendar.queries';

/** Asks what there is to think of in a plan, once it rests for a while. undefined: not known (yet). */
export function usePlanCheck(plan: Plan | null, pauseMs: number): readonly Warning[] | undefined {
  const [settled] = useDebouncedValue(JSON.stringify(plan), pauseMs);
  const asked = JSON.parse(settled) as Plan | null;
  const { data } = useQuery({
    ...checkQuery(asked ?? { heldOn: '' }),
    enabled: asked !== null,
    placeholderData: keepPreviousData,
  });
  return plan === null ? undefined : data?.items;
}
