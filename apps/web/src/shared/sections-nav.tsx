import { NavLink } from 'react-router';
import classes from './sections-nav.module.css';

/** The pages that belong together, above each of them. */
export function SectionsNav({
  label,
  sections,
}: {
  label: string;
  sections: readonly { to: string; label: string }[];
}) {
  return (
    <nav aria-label={label} className={classes['sections']}>
      <ul>
        {sections.map(({ to, label: name }) => (
          <li key={to}>
            <NavLink to={to} end>
              {name}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
