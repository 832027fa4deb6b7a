import { Menu, UnstyledButton } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link, NavLink } from 'react-router';
import { useSections } from './navigation';
import classes from './shell.module.css';

/** More than this and a thumb on a phone 360 px wide misses. */
const PLACES = 5;

/** The sections along the foot of a phone; those that do not fit wait behind "Thêm". */
export function BottomBar() {
  const { t } = useTranslation('shell');
  const sections = useSections();
  const shown = sections.length > PLACES ? sections.slice(0, PLACES - 1) : sections;
  const rest = sections.slice(shown.length);
  return (
    <nav className={classes['bottom']} aria-label={t('mainNavigation')}>
      {shown.map(({ key, to, icon: Icon }) => (
        <NavLink key={key} to={to} end={key === 'home'}>
          <Icon size={20} stroke={1.6} aria-hidden />
          <span>{t(`bar.${key}`)}</span>
        </NavLink>
      ))}
      {rest.length > 0 && (
        <Menu position="top-end" withinPortal={false}>
          <Menu.Target>
            <UnstyledButton>
              <IconDots size={20} stroke={1.6} aria-hidden />
              <span>{t('nav.more')}</span>
            </UnstyledButton>
          </Menu.Target>
          <Menu.Dropdown>
            {rest.map(({ key, to, icon: Icon }) => (
              <Menu.Item key={key} component={Link} to={to} leftSection={<Icon size={16} aria-hidden />}>
                {t(`nav.${key}`)}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
    </nav>
  );
}
