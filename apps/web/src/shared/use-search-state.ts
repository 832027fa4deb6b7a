import { useSearchParams } from 'react-router';

/**
 * Filters of a list, kept in the address so that they can be sent to a colleague. An empty value leaves the address.
 * `const [get, set] = useSearchState(); get('q'); set({ q: 'kiến nghị', status: null })`
 */
export function useSearchState(): [
  (key: string) => string | undefined,
  (changes: Record<string, string | null | undefined>) => void,
] {
  const [search, setSearch] = useSearchParams();
  const get = (key: string) => search.get(key) ?? undefined;
  const set = (changes: Record<string, string | null | undefined>) =>
    setSearch(
      (before) => {
        const next = new URLSearchParams(before);
        for (const [key, value] of Object.entries(changes)) {
          if (value) next.set(key, value);
          else next.delete(key);
        }
        return next;
      },
      // A filter is no step of the way: "back" leaves the list.
      { replace: true, preventScrollReset: true },
    );
  return [get, set];
}
