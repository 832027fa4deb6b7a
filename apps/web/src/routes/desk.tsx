import { Button, VisuallyHidden } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { GroupPanel } from '../features/likeness/group-panel';
import { Proposals } from '../features/likeness/proposals';
import { SimilarPanel } from '../features/likeness/similar-panel';
import { NotesPanel } from '../features/notes/notes-panel';
import { Answers } from '../features/recommendations/answers';
import { Asked } from '../features/recommendations/asked';
import classes from '../features/recommendations/desk/desk.module.css';
import { DeskFilters } from '../features/recommendations/desk/desk-filters';
import { DeskList } from '../features/recommendations/desk/desk-list';
import { DeskTabs } from '../features/recommendations/desk/desk-tabs';
import { KeysHelp } from '../features/recommendations/desk/keys-help';
import { Choose, OpenFrame } from '../features/recommendations/desk/open-frame';
import { MOST_AT_ONCE } from '../features/recommendations/desk/picked-bar';
import { useDesk } from '../features/recommendations/desk/use-desk';
import { useDeskCounts } from '../features/recommendations/desk/use-desk-counts';
import {
  DESK_TITLE_ID,
  focusRow,
  useDeskFocus,
  useFocusOnForm,
  useRowInSight,
} from '../features/recommendations/desk/use-desk-focus';
import { useDeskKeys } from '../features/recommendations/desk/use-desk-keys';
import { useNeighbours } from '../features/recommendations/desk/use-neighbours';
import { type Picked, usePicked } from '../features/recommendations/desk/use-picked';
import { usePrefetch } from '../features/recommendations/desk/use-prefetch';
import { Facts } from '../features/recommendations/facts';
import { AssignManyDialog } from '../features/recommendations/handling/assign-many-dialog';
import { HandlingBar } from '../features/recommendations/handling/handling-bar';
import type { Way } from '../features/recommendations/handling/next-step';
import { Opinions } from '../features/recommendations/handling/opinions';
import { UpwardReports } from '../features/recommendations/handling/upward-reports';
import { History } from '../features/recommendations/history';
import { Origin } from '../features/recommendations/origin';
import type { Outcome } from '../features/recommendations/outcome';
import {
  type Recommendation,
  recommendationQuery,
  type RecommendationListItem,
  recommendationsQuery,
} from '../features/recommendations/recommendations.queries';
import { Sections } from '../features/recommendations/sections';
import { useCan } from '../session/session';
import { Page } from '../shared/page';
import { QueryView } from '../shared/query-view';

const SEARCH_ID = 'desk-search';

/** Bàn kiến nghị: the queue on the left, everything about one on the right. */
export function Component() {
  const { t } = useTranslation(['desk', 'recommendations']);
  const desk = useDesk();
  const { openId } = desk;
  const list = useInfiniteQuery(recommendationsQuery(desk.filters, 'deadline'));
  const rows = list.data?.pages.flatMap(({ items }) => items) ?? [];
  const open = useQuery({ ...recommendationQuery(openId ?? ''), enabled: openId !== null });
  const counts = useDeskCounts(desk.filters);
  const { next, previous } = useNeighbours(rows, openId);
  const [doing, setDoing] = useDoing(openId);
  const writing = useOpenFor(openId);
  const merging = useOpenFor(openId);
  const picked = usePicked(rows);
  const many = useMany(picked);
  const mayDoMany = useCan()('recommendation:handle');
  const [helps, setHelps] = useState(false);
  useDeskFocus(openId);
  useRowInSight(
    openId,
    rows.some(({ id }) => id === openId),
  );
  usePrefetch(next?.id);

  const go = (to: RecommendationListItem | undefined) => {
    if (to === undefined) return;
    desk.open(to.id);
    focusRow(to.id);
  };
  const mayDo = (action: string) => open.data?.actions.includes(action) ?? false;
  useDeskKeys({
    j: () => (next || !list.hasNextPage ? go(next) : void list.fetchNextPage()),
    k: () => go(previous),
    x: openId === null || !mayDoMany ? undefined : () => picked.toggle(openId),
    a: picked.rows.length > 0 ? many.start : mayDo('assign') ? () => setDoing({ action: 'assign' }) : undefined,
    t: mayDo('respond') ? () => writing.set(true) : undefined,
    g: mayDo('merge') ? () => merging.set(true) : undefined,
    '/': () => document.querySelector<HTMLElement>(`#${SEARCH_ID} input`)?.focus(),
    '?': () => setHelps(true),
  });

  return (
    <Page
      title={t('title')}
      actions={
        <Button variant="default" size="xs" onClick={() => setHelps(true)} rightSection={<kbd aria-hidden>?</kbd>}>
          {t('keys.open')}
        </Button>
      }
    >
      <Sections />
      <div className={classes['narrowing']} data-open={openId !== null || undefined}>
        <DeskTabs tab={desk.tab} counts={counts} onShow={desk.showTab} />
        <DeskFilters {...desk} searchId={SEARCH_ID} />
      </div>
      <VisuallyHidden role="status">{list.data && t('list.shown', { count: rows.length })}</VisuallyHidden>
      <div className={classes['desk']} data-open={openId !== null || undefined}>
        <div className={classes['list']}>
          <QueryView query={list} lines={8}>
            {() => (
              <DeskList
                rows={rows}
                query={list}
                openId={openId}
                addressOf={desk.addressOf}
                isNarrowed={desk.active}
                onClear={desk.clear}
                choice={mayDoMany ? { picked, onAssign: () => many.start?.(), outcome: many.outcome } : null}
              />
            )}
          </QueryView>
        </div>
        {openId === null ? (
          <Choose />
        ) : (
          <OpenFrame head={open.data ?? rows.find(({ id }) => id === openId)} backTo={desk.addressOf(null)}>
            <QueryView query={open} lines={12}>
              {(recommendation) => (
                <Whole
                  key={recommendation.id}
                  recommendation={recommendation}
                  doing={doing}
                  onDo={setDoing}
                  writing={writing}
                  merging={merging}
                  addressOf={desk.addressOf}
                />
              )}
            </QueryView>
          </OpenFrame>
        )}
      </div>
      {many.dialog}
      {helps && <KeysHelp onClose={() => setHelps(false)} />}
    </Page>
  );
}

/** Giving those that are chosen to one unit; undefined `start`: nothing is chosen. */
function useMany(picked: Picked) {
  const [asks, setAsks] = useState(false);
  const [outcome, setOutcome] = useState<Outcome>();
  const { rows } = picked;
  const start = () => {
    setOutcome(undefined);
    setAsks(true);
  };
  const finish = (result: Outcome) => {
    picked.none();
    setOutcome(result.refused.length > 0 ? result : undefined);
  };
  return {
    start: rows.length > 0 && rows.length <= MOST_AT_ONCE ? start : undefined,
    dialog: asks && <AssignManyDialog rows={rows} onDone={finish} onClose={() => setAsks(false)} />,
    // Whoever chooses anew has read it.
    outcome: rows.length === 0 ? outcome : undefined,
  };
}

/** What is being done with the one that is open; opening another ends it, and the focus stays with the open one. */
function useDoing(openId: string | null): [Way | null, (way: Way | null) => void] {
  const [doing, setDoing] = useState<{ id: string; way: Way }>();
  const change = (way: Way | null) => {
    setDoing(way && openId !== null ? { id: openId, way } : undefined);
    if (way === null) document.getElementById(DESK_TITLE_ID)?.focus();
  };
  return [doing?.id === openId ? doing.way : null, change];
}

interface OpenFor {
  is: boolean;
  set: (isOpen: boolean) => void;
}

/** Whether something is open for this recommendation; opening another one closes it. */
function useOpenFor(openId: string | null): OpenFor {
  const [id, setId] = useState<string | null>(null);
  return { is: id !== null && id === openId, set: (isOpen) => setId(isOpen ? openId : null) };
}

interface WholeProps {
  recommendation: Recommendation;
  doing: Way | null;
  onDo: (way: Way | null) => void;
  /** Whether a new answer is being written. */
  writing: OpenFor;
  /** Whether those that say the same are being chosen. */
  merging: OpenFor;
  addressOf: (id: string) => string;
}

/** Everything about one, so that nobody has to leave to answer it. */
function Whole({ recommendation, doing, onDo, writing, merging, addressOf }: WholeProps) {
  const { t } = useTranslation('desk');
  const can = useCan();
  const aroundAnswers = useFocusOnForm(writing.is);
  return (
    <>
      <div className={classes['actions']}>
        <HandlingBar recommendation={recommendation} doing={doing} onDo={onDo} />
      </div>
      <div className={classes['parts']}>
        <div className={classes['columns']}>
          <div>
            <Asked text={recommendation.text} />
            <Proposals recommendation={recommendation} addressOf={addressOf} />
            <div ref={aroundAnswers}>
              <Answers recommendation={recommendation} writing={writing.is} onWriting={writing.set} />
            </div>
            <Opinions recommendation={recommendation} />
            <UpwardReports recommendation={recommendation} />
            <GroupPanel recommendation={recommendation} addressOf={addressOf} />
            <SimilarPanel
              recommendation={recommendation}
              addressOf={addressOf}
              merging={merging.is}
              onMerging={merging.set}
            />
          </div>
          <aside aria-label={t('one.beside')}>
            <Facts recommendation={recommendation} />
            <Origin recommendation={recommendation} />
            {can('note:write') && <NotesPanel recommendationId={recommendation.id} />}
            <History recommendation={recommendation} />
          </aside>
        </div>
      </div>
    </>
  );
}
