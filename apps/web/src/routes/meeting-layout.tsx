import { Outlet } from 'react-router';

/** Place for the head of a meeting and its tabs; the pages below it come in the outlet. */
export function Component() {
  return <Outlet />;
}
