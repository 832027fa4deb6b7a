import { ActionIcon, Button, Group, SegmentedControl, Text } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { ClusterFilter } from '../../shared/filter-selects';
import { today } from '../../shared/format';
import { titleOf, turned } from './calendar-days';
import classes from './calendar.module.css';
import { type useCalendarAddress, VIEWS } from './use-calendar-address';

/** What the calendar shows, and the ways to show something else. */
export function CalendarToolbar({ view, day, clusterId, go }: ReturnType<typeof useCalendarAddress>) {
  const { t, i18n } = useTranslation('calendar');
  return (
    <div className={classes['toolbar']}>
      <Group gap={4} wrap="nowrap">
        <Button variant="default" onClick={() => go({ day: today() })}>
          {t('toolbar.today')}
        </Button>
        <ActionIcon
          variant="default"
          size={36}
          aria-label={t(`toolbar.previous.${view}`)}
          onClick={() => go({ day: turned(view, day, -1) })}
        >
          <IconChevronLeft size={18} aria-hidden />
        </ActionIcon>
        <ActionIcon
          variant="default"
          size={36}
          aria-label={t(`toolbar.next.${view}`)}
          onClick={() => go({ day: turned(view, day, 1) })}
        >
          <IconChevronRight size={18} aria-hidden />
        </ActionIcon>
      </Group>
      <Text fw={600} size="lg" aria-live="polite" className={classes['period']}>
        {titleOf(view, day, i18n.language)}
      </Text>
      <div className={classes['filter']}>
        <ClusterFilter
          label={t('toolbar.cluster')}
          placeholder={t('toolbar.allClusters')}
          value={clusterId}
          onChange={(chosen) => go({ clusterId: chosen })}
        />
      </div>
      <SegmentedControl
        aria-label={t('toolbar.view')}
        value={view}
        onChange={(chosen) => go({ view: chosen, day })}
        data={VIEWS.map((value) => ({ value, label: t(`view.${value}`) }))}
      />
    </div>
  );
}
