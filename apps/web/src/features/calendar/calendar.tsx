// In the calendar's own chunk: no other page has a look from it. First, so that ours come after it.
import '@mantine/schedule/styles.css';
import { LoadingState } from '@kyhop/ui';
import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { QueryView } from '../../shared/query-view';
import { type CalendarMeeting, calendarQuery } from './calendar.queries';
import { daysOf, notesOf } from './calendar-days';
import classes from './calendar.module.css';
import { CalendarToolbar } from './calendar-toolbar';
import { CalendarViews } from './calendar-views';
import { Legend } from './legend';
import { MeetingCard, type Spot } from './meeting-card';
import { HoverBar, MoveBar } from './move-bar';
import { MoveForm } from './move-form';
import { MovedPanel } from './moved-panel';
import { spanOf } from './timing';
import { useCalendarAddress } from './use-calendar-address';
import { useChoose } from './use-choose';
import { useMoveMeeting } from './use-move-meeting';
import { type Planned, useMovingByKeys, withPlanned } from './use-moving-by-keys';

/** The calendar: its views, and what can be done from them. */
export function Calendar() {
  const { t } = useTranslation('common');
  const address = useCalendarAddress();
  const { view, day, clusterId, go } = address;
  const days = daysOf(view, day);
  const query = useQuery(calendarQuery(days, clusterId));
  const root = useRef<HTMLDivElement>(null);
  const [opened, setOpened] = useState<{ id: string; spot: Spot }>();
  const [hover, setHover] = useState<Planned>();
  const [byForm, setByForm] = useState<CalendarMeeting>();
  const moves = useMoveMeeting();
  const choosing = useChoose(address);
  const focusTile = (id: string) => focusWhenDrawn(root, id);
  const keys = useMovingByKeys({
    days,
    onLeave: (to) => go({ day: to }),
    onSave: moves.move,
    onEnd: focusTile,
  });
  const startKeys = (meeting: CalendarMeeting) => {
    setOpened(undefined);
    moves.forget();
    keys.start(meeting);
  };
  return (
    <div ref={root} className={classes['calendar']} data-calendar>
      <CalendarToolbar {...address} />
      <QueryView query={query} lines={12}>
        {({ meetings, holidays }) => {
          // The days of another month stand in a grid as well; in a list they would read as "nothing here".
          if (view === 'list' && query.isPlaceholderData) return <LoadingState label={t('state.loading')} lines={8} />;
          const card = opened && meetings.find(({ id }) => id === opened.id);
          return (
            <>
              <CalendarViews
                view={view}
                day={day}
                meetings={withPlanned(moves.withSent(meetings), keys.planned).sort(byBeginning)}
                notes={notesOf(holidays)}
                movingId={keys.planned?.meeting.id ?? null}
                mayCreate={choosing.mayCreate}
                onOpen={(meeting, tile) => {
                  if (root.current) setOpened({ id: meeting.id, spot: spotOf(tile, root.current) });
                }}
                onChoose={choosing.choose}
                onMoveKey={startKeys}
                onHover={(meeting, plan) => setHover(plan ? { meeting, plan } : undefined)}
                onDrop={(meeting, to) => void moves.move(meeting, to)}
                onLook={go}
              />
              <Legend meetings={meetings} />
              {card && (
                <MeetingCard
                  meeting={card}
                  spot={opened.spot}
                  onClose={(byKey) => {
                    setOpened(undefined);
                    if (byKey) focusTile(card.id);
                  }}
                  onMove={view === 'month' || view === 'week' ? () => startKeys(card) : undefined}
                  onMoveByForm={() => {
                    setOpened(undefined);
                    setByForm(card);
                  }}
                />
              )}
            </>
          );
        }}
      </QueryView>
      {hover && <HoverBar {...hover} />}
      {keys.planned && (
        <MoveBar {...keys.planned} onPlan={keys.change} onSave={() => void keys.save()} onCancel={keys.cancel} />
      )}
      {moves.moved && !hover && !keys.planned && (
        <MovedPanel moved={moves.moved} onUndo={moves.undo} onClose={moves.forget} onLeave={focusTile} />
      )}
      {byForm && (
        <MoveForm
          meeting={byForm}
          onClose={() => {
            setByForm(undefined);
            focusTile(byForm.id);
          }}
          onSave={(to) => {
            setByForm(undefined);
            void moves.move(byForm, to).then(() => focusTile(byForm.id));
          }}
        />
      )}
      {moves.confirmDialog}
    </div>
  );
}

const byBeginning = (one: CalendarMeeting, other: CalendarMeeting) =>
  `${one.heldOn} ${spanOf(one).start}`.localeCompare(`${other.heldOn} ${spanOf(other).start}`);

function spotOf(tile: HTMLElement, root: HTMLElement): Spot {
  const { left, top, width, height } = tile.getBoundingClientRect();
  const origin = root.getBoundingClientRect();
  return { left: left - origin.left, top: top - origin.top, width, height };
}

/** Back to the tile of a meeting, once the grid has drawn it at its place. */
function focusWhenDrawn({ current }: { current: HTMLElement | null }, id: string) {
  requestAnimationFrame(() => current?.querySelector<HTMLElement>(`[data-event-id="${id}"]`)?.focus());
}
