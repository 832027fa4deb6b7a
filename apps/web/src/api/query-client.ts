import { QueryClient } from '@tanstack/react-query';
import { isProblem } from './problem';

const RETRIES = 2;

/** Only what may pass by itself is tried again: no network, or a server in trouble. */
export function isWorthRetrying(failures: number, error: Error): boolean {
  if (failures >= RETRIES) return false;
  return isProblem(error) && (error.status === 0 || error.status >= 500);
}

export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { staleTime: 10_000, retry: isWorthRetrying, refetchOnWindowFocus: true },
      // Writes are sent by a person who sees the message and presses again.
      mutations: { retry: false },
    },
  });
}
