import { Button, Group, Popover, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { paths } from '../../app/paths';
import { useCan } from '../../session/session';
import { ButtonLink } from '../../shared/link';
import { MeetingStatusBadge, useMeetingTime, useSampleMark } from '../../shared/meeting-words';
import { QueryView } from '../../shared/query-view';
import { type CalendarMeeting, warningsQuery } from './calendar.queries';
import classes from './calendar.module.css';
import { isMovable } from './view-props';
import { WarningList } from './warnings';

/** Where the tile lies within the calendar, in pixels. */
export interface Spot {
  left: number;
  top: number;
  width: number;
  height: number;
}

interface MeetingCardProps {
  meeting: CalendarMeeting;
  spot: Spot;
  /** @param byKey Escape was pressed, and not something else: the focus goes back to the tile */
  onClose: (byKey: boolean) => void;
  /** By keys, where the view shows a grid. */
  onMove?: () => void;
  onMoveByForm: () => void;
}

/** Above the list of a full day, from which a card may have been opened. */
const CARD_LAYER = 310;

/** A meeting in short, beside its tile. */
export function MeetingCard({ meeting, spot, onClose, ...moves }: MeetingCardProps) {
  return (
    <Popover
      opened
      onChange={(opened) => !opened && onClose(false)}
      closeOnEscape={false}
      position="bottom"
      width={340}
      withArrow
      trapFocus
      withinPortal={false}
      withRoles={false}
      shadow="md"
      zIndex={CARD_LAYER}
    >
      <Popover.Target>
        <span className={classes['spot']} style={spot} />
      </Popover.Target>
      <Popover.Dropdown
        role="dialog"
        aria-label={meeting.title}
        className={classes['card']}
        onKeyDown={({ key }) => key === 'Escape' && onClose(true)}
      >
        <Facts meeting={meeting} />
        <Actions meeting={meeting} {...moves} />
      </Popover.Dropdown>
    </Popover>
  );
}

function Facts({ meeting }: { meeting: CalendarMeeting }) {
  const timeOf = useMeetingTime();
  const sampleMark = useSampleMark();
  return (
    <Stack gap={6} align="flex-start">
      <Text fw={600}>{meeting.title}</Text>
      <MeetingStatusBadge status={meeting.status} />
      <Text size="sm" fw={500}>
        {timeOf(meeting)}
      </Text>
      <Text size="sm">{meeting.venue}</Text>
      <Text size="sm" c="dimmed">
        {meeting.clusterName + sampleMark(meeting.clusterName, meeting.sample)}
      </Text>
      {meeting.openWarnings !== null && <CardWarnings meetingId={meeting.id} />}
    </Stack>
  );
}

function CardWarnings({ meetingId }: { meetingId: string }) {
  const { t } = useTranslation('calendar');
  const query = useQuery(warningsQuery(meetingId));
  return (
    <QueryView query={query} lines={1}>
      {({ items }) => (items.length > 0 ? <WarningList warnings={items} label={t('plan.label')} /> : null)}
    </QueryView>
  );
}

type ActionsProps = Pick<MeetingCardProps, 'meeting' | 'onMove' | 'onMoveByForm'>;

function Actions({ meeting, onMove, onMoveByForm }: ActionsProps) {
  const { t } = useTranslation(['calendar', 'common']);
  const can = useCan();
  const movable = isMovable(meeting);
  return (
    <Group gap="xs" mt="sm">
      <ButtonLink size="xs" to={paths.meeting(meeting.id)} data-autofocus>
        {t('card.show')}
      </ButtonLink>
      {movable && can('meeting:update') && (
        <ButtonLink size="xs" variant="default" to={paths.meetingEdit(meeting.id)}>
          {t('common:action.edit')}
        </ButtonLink>
      )}
      {movable && (
        <Button size="xs" variant="default" onClick={onMoveByForm}>
          {t('card.moveByForm')}
        </Button>
      )}
      {movable && onMove && (
        <Button size="xs" variant="subtle" onClick={onMove}>
          {t('card.moveByKeys')}
        </Button>
      )}
    </Group>
  );
}
