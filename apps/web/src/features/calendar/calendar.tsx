// In the calendar's own chunk: no other page has a look from it. First, so that ours come after it.
import '@mantine/schedule/styles.css';
import { LoadingState } from '@kyhop/ui';
import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { paths } from '../../app/paths';
import { useCan } from '../../session/session';
import { QueryView } from '../../shared/query-view';
import { type CalendarMeeting, calendarQuery } from './calendar.queries';
import { type CalendarView, daysOf, notesOf } from './calendar-days';
import classes from './calendar.module.css';
import { CalendarToolbar } from './calendar-toolbar';
import { DayList } from './day-list';
import { Legend } from './legend';
import { MeetingCard, type Spot } from './meeting-card';
import { MonthView } from './month-view';
import { HoverBar, MoveBar } from './move-bar';
import { MoveForm } from './move-form';
import { MovedPanel } from './moved-panel';
import { type Slot, spanOf, type Timing } from './timing';
import { useCalendarAddress } from './use-calendar-address';
import { useMoveMeeting } from './use-move-meeting';
import type { ViewProps } from './view-props';
import { WeekView } from './week-view';
import { YearView } from './year-view';

interface Planned {
  meeting: CalendarMeeting;
  plan: Timing;
}

/** The calendar: its views, and what can be done from them. */
export function Calendar() {
  const { t } = useTranslation('common');
  const address = useCalendarAddress();
  const { view, day, clusterId, go } = address;
  const days = daysOf(view, day);
  const query = useQuery(calendarQuery(days, clusterId));
  const root = useRef<HTMLDivElement>(null);
  const [opened, setOpened] = useState<{ id: string; spot: Spot }>();
  const [byKeys, setByKeys] = useState<Planned>();
  const [hover, setHover] = useState<Planned>();
  const [byForm, setByForm] = useState<CalendarMeeting>();
  const { moved, move, undo, forget, pending, confirmDialog } = useMoveMeeting();
  const choose = useChoose(address);

  const open = (meeting: CalendarMeeting, tile: HTMLElement) => {
    if (root.current) setOpened({ id: meeting.id, spot: spotOf(tile, root.current) });
  };
  const startKeys = (meeting: CalendarMeeting) => {
    setOpened(undefined);
    forget();
    setByKeys({ meeting, plan: meeting });
  };
  const endKeys = async (save: boolean) => {
    if (!byKeys) return;
    if (save) await move(byKeys.meeting, byKeys.plan);
    setByKeys(undefined);
    focusTile(root.current, byKeys.meeting.id);
  };
  /** The calendar goes along when a meeting is moved out of it. */
  const planByKeys = (plan: Timing) => {
    setByKeys((before) => before && { ...before, plan });
    if (plan.heldOn < days.from || plan.heldOn > days.to) go({ day: plan.heldOn });
  };
  /** Meetings stand where they are being put. */
  const placed = (meeting: CalendarMeeting): CalendarMeeting => {
    if (meeting.id === byKeys?.meeting.id) return { ...meeting, ...byKeys.plan, openWarnings: meeting.openWarnings };
    if (meeting.id === pending?.id) return { ...meeting, ...withoutVersion(pending) };
    return meeting;
  };
  return (
    <div ref={root} className={classes['calendar']}>
      <CalendarToolbar {...address} />
      <QueryView query={query} lines={12}>
        {({ meetings, holidays }) => {
          // The days of another month stand in a grid as well; in a list they would read as "nothing here".
          if (view === 'list' && query.isPlaceholderData) return <LoadingState label={t('state.loading')} lines={8} />;
          const shown =
            byKeys && !meetings.some(({ id }) => id === byKeys.meeting.id) ? [...meetings, byKeys.meeting] : meetings;
          const card = opened && meetings.find(({ id }) => id === opened.id);
          return (
            <>
              <View
                view={view}
                day={day}
                meetings={shown.map(placed).sort(byBeginning)}
                notes={notesOf(holidays)}
                movingId={byKeys?.meeting.id ?? null}
                mayCreate={choose.mayCreate}
                onOpen={open}
                onChoose={choose.choose}
                onMoveKey={startKeys}
                onHover={(meeting, plan) => setHover(plan ? { meeting, plan } : undefined)}
                onDrop={(meeting, to) => void move(meeting, to)}
                onLook={go}
              />
              <Legend meetings={meetings} />
              {card && (
                <MeetingCard
                  meeting={card}
                  spot={opened.spot}
                  onClose={() => setOpened(undefined)}
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
      {byKeys && (
        <MoveBar
          {...byKeys}
          onPlan={planByKeys}
          onSave={() => void endKeys(true)}
          onCancel={() => void endKeys(false)}
        />
      )}
      {moved && !hover && !byKeys && <MovedPanel moved={moved} onUndo={() => void undo()} onClose={forget} />}
      {byForm && (
        <MoveForm
          meeting={byForm}
          onClose={() => setByForm(undefined)}
          onSave={(to) => {
            setByForm(undefined);
            void move(byForm, to);
          }}
        />
      )}
      {confirmDialog}
    </div>
  );
}

interface AnyViewProps extends ViewProps {
  view: CalendarView;
  onLook: (place: { view: CalendarView; day: string }) => void;
}

function View({ view, onLook, ...props }: AnyViewProps) {
  switch (view) {
    case 'month':
      return <MonthView {...props} />;
    case 'week':
      return <WeekView {...props} />;
    case 'list':
      return <DayList {...props} days={daysOf('list', props.day)} />;
    case 'year':
      return (
        <YearView
          {...props}
          onMonth={(day) => onLook({ view: 'month', day })}
          onDay={(day) => onLook({ view: 'week', day })}
        />
      );
  }
}

/** A day or time that was chosen begins a meeting, for who may call one; others look closer. */
function useChoose({ go, clusterId }: ReturnType<typeof useCalendarAddress>) {
  const can = useCan();
  const navigate = useNavigate();
  const mayCreate = can('meeting:create');
  const choose = (from: Slot, to?: Slot) => {
    if (!mayCreate) {
      go({ view: from.time === undefined ? 'week' : 'list', day: from.day });
      return;
    }
    const plan = { on: from.day, start: from.time, end: to?.time, clusterId: clusterId ?? undefined };
    void navigate(paths.meetingNew(plan));
  };
  return { mayCreate, choose };
}

const withoutVersion = ({
  heldOn,
  startTime = null,
  endTime = null,
  dayPart = null,
}: Partial<Timing> & { heldOn: string }) => ({
  heldOn,
  startTime,
  endTime,
  dayPart,
});

const byBeginning = (one: CalendarMeeting, other: CalendarMeeting) =>
  `${one.heldOn} ${spanOf(one).start}`.localeCompare(`${other.heldOn} ${spanOf(other).start}`);

function spotOf(tile: HTMLElement, root: HTMLElement): Spot {
  const { left, top, width, height } = tile.getBoundingClientRect();
  const origin = root.getBoundingClientRect();
  return { left: left - origin.left, top: top - origin.top, width, height };
}

/** Back to the tile, once the grid has drawn it at its place. */
function focusTile(root: HTMLElement | null, id: string) {
  requestAnimationFrame(() => root?.querySelector<HTMLElement>(`[data-event-id="${id}"]`)?.focus());
}
