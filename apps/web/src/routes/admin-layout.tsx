import { Outlet } from 'react-router';

/** Place for the heading of the administration and its sections; the pages below it come in the outlet. */
export function Component() {
  return <Outlet />;
}
