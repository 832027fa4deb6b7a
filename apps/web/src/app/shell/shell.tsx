import { Notifications } from '@mantine/notifications';
import { Suspense, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, Outlet, ScrollRestoration, useNavigation } from 'react-router';
import { LoadingState } from '@kyhop/ui';
import { SignInAgain } from '../../features/auth/sign-in-again';
import { useFocusKept } from '../../shared/use-focus-kept';
import { paths } from '../paths';
import { AccountMenu } from './account-menu';
import { BottomBar } from './bottom-bar';
import { ColorSchemeSwitch } from './color-scheme-switch';
import { LanguageSwitch } from './language-switch';
import { Rail } from './rail';
import { SearchDoor } from './search-door';
import classes from './shell.module.css';
import { useFocusOnNavigation } from './use-focus-on-navigation';

/** The frame around every page of a reader who is signed in. */
export function Component() {
  const { t } = useTranslation(['shell', 'common']);
  const main = useRef<HTMLElement>(null);
  const navigation = useNavigation();
  useFocusOnNavigation(main);
  useFocusKept();
  return (
    <div className={classes['shell']}>
      <a href="#main" className={classes['skip']}>
        {t('shell:skip')}
      </a>
      <header className={classes['top']}>
        <Link to={paths.home()} className={classes['name']}>
          {t('common:appName')}
        </Link>
        <div className={classes['tools']}>
          <SearchDoor />
          <LanguageSwitch />
          <ColorSchemeSwitch />
          <div className={classes['account']}>
            <AccountMenu />
          </div>
        </div>
      </header>
      <Rail />
      <main id="main" ref={main} tabIndex={-1} className={classes['main']} aria-busy={navigation.state !== 'idle'}>
        <Suspense fallback={<LoadingState label={t('common:state.loading')} />}>
          <Outlet />
        </Suspense>
      </main>
      <BottomBar />
      <Notifications position="bottom-right" />
      <SignInAgain />
      <ScrollRestoration />
    </div>
  );
}
