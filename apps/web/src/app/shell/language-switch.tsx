import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { chooseLanguage } from '../../i18n';

/** Names the other language in itself, as its readers look for it. */
export function LanguageSwitch() {
  const { t, i18n } = useTranslation('shell');
  const other = i18n.language === 'vi' ? 'en' : 'vi';
  return (
    <Button variant="subtle" size="compact-sm" lang={other} onClick={() => chooseLanguage(i18n, other)}>
      {t('language.switchTo')}
    </Button>
  );
}
