import { useTranslation } from 'react-i18next';
import classes from './recommendations.module.css';

/** What is asked, in full. */
export function Asked({ text }: { text: string }) {
  const { t } = useTranslation('recommendations');
  return (
    <section className={classes['part']} aria-labelledby="asked">
      <h2 id="asked">{t('field.text')}</h2>
      <div className={classes['text']}>{text}</div>
    </section>
  );
}
