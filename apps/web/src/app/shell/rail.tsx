import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { useSections } from './navigation';
import classes from './shell.module.css';

/** The sections, down the left side of a desk. */
export function Rail() {
  const { t } = useTranslation('shell');
  const sections = useSections();
  return (
    <nav className={classes['rail']} aria-label={t('mainNavigation')}>
      <ul>
        {sections.map(({ key, to, icon: Icon }) => (
          <li key={key}>
            <NavLink to={to} end={key === 'home'}>
              <Icon size={18} stroke={1.6} aria-hidden />
              {t(`nav.${key}`)}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
