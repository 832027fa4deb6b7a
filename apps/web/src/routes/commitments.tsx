import { useTranslation } from 'react-i18next';
import { SECTION_PARAMETER } from '../app/paths';
import { CallList } from '../features/commitments/call-list';
import { CommitmentList } from '../features/commitments/commitment-list';
import { Sections } from '../features/recommendations/sections';
import classes from '../features/recommendations/recommendations.module.css';
import { Page } from '../shared/page';
import { useSearchState } from '../shared/use-search-state';

/** What the address holds while the calls to members are shown. */
const CALLS = 'de-nghi';

/** What was promised, and what members were asked to do, until it is done. */
export function Component() {
  const { t } = useTranslation('commitments');
  const [get, set] = useSearchState();
  const calls = get(SECTION_PARAMETER) === CALLS;
  const tab = (section: string | null, name: string, open: boolean) => (
    <button
      type="button"
      className={classes['tab']}
      aria-pressed={open}
      onClick={() => set({ [SECTION_PARAMETER]: section })}
    >
      {name}
    </button>
  );
  return (
    <Page title={t('title')} subtitle={t('subtitle')}>
      <Sections />
      <div role="group" aria-label={t('sections')} className={classes['tabs']}>
        {tab(null, t('promised'), !calls)}
        {tab(CALLS, t('calls'), calls)}
      </div>
      {calls ? <CallList /> : <CommitmentList />}
    </Page>
  );
}
