import { useTranslation } from 'react-i18next';
import classes from '../recommendations.module.css';
import { DESK_TAB_NAMES, type DeskTab } from './tabs';

interface DeskTabsProps {
  tab: DeskTab | undefined;
  /** How many wait behind a tab, as far as that is known. */
  counts: Partial<Record<DeskTab, number>>;
  onShow: (tab: DeskTab) => void;
}

/** The queues of the board, each with its number. */
export function DeskTabs({ tab, counts, onShow }: DeskTabsProps) {
  const { t, i18n } = useTranslation('desk');
  return (
    <div role="group" aria-label={t('tab.label')} className={classes['tabs']}>
      {DESK_TAB_NAMES.map((name) => (
        <button
          key={name}
          type="button"
          aria-pressed={name === tab}
          className={classes['tab']}
          onClick={() => onShow(name)}
        >
          {t(`tab.${name}`)} {counts[name] !== undefined && <span>{counts[name].toLocaleString(i18n.language)}</span>}
        </button>
      ))}
    </div>
  );
}
