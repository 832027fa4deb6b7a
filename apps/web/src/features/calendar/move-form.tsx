import { DAY_PART_VALUES } from '@kyhop/api-contract';
import { Button, Group, Modal, Select, Stack } from '@mantine/core';
import { TimeField } from '@kyhop/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DayField } from '../../shared/day-field';
import type { CalendarMeeting } from './calendar.queries';
import { PlanWarnings } from './plan-warnings';
import { type Timing, timingOf } from './timing';

/** In place of a part of the day: the times of the clock. */
const CLOCK = 'CLOCK';
const USUAL_START = '08:00';

interface MoveFormProps {
  meeting: CalendarMeeting;
  onSave: (to: Timing) => void;
  onClose: () => void;
}

/** Moves a meeting by writing when it is to be: for fingers, and for far away days. */
export function MoveForm({ meeting, onSave, onClose }: MoveFormProps) {
  const { t } = useTranslation(['calendar', 'meetings', 'common']);
  const [plan, setPlan] = useState<Timing>(() => timingOf(meeting));
  const change = (changes: Partial<Timing>) => setPlan((before) => ({ ...before, ...changes }));
  const byClock = plan.dayPart === null;
  const complete =
    plan.heldOn !== '' &&
    (!byClock || (plan.startTime !== null && (plan.endTime === null || plan.startTime < plan.endTime)));
  return (
    <Modal opened onClose={onClose} title={t('moveForm.title', { title: meeting.title })} centered>
      <Stack
        component="form"
        onSubmit={(event) => {
          event.preventDefault();
          if (complete) onSave(plan);
        }}
      >
        <DayField
          label={t('meetings:field.date')}
          required
          value={plan.heldOn || null}
          onChange={(day) => change({ heldOn: day ?? '' })}
        />
        <Select
          label={t('meetings:field.timing')}
          allowDeselect={false}
          data={[
            ...DAY_PART_VALUES.map((value) => ({ value, label: t(`meetings:dayPart.${value}`) })),
            { value: CLOCK, label: t('meetings:field.byClock') },
          ]}
          value={plan.dayPart ?? CLOCK}
          onChange={(value) => {
            const dayPart = DAY_PART_VALUES.find((part) => part === value) ?? null;
            change({ dayPart, startTime: dayPart ? null : USUAL_START, endTime: null });
          }}
        />
        {byClock && (
          <Group grow align="flex-start">
            <TimeField
              label={t('meetings:field.startTime')}
              required
              value={plan.startTime}
              onChange={(startTime) => change({ startTime })}
              invalidMessage={t('meetings:form.timeInvalid')}
            />
            <TimeField
              label={t('meetings:field.endTime')}
              value={plan.endTime}
              onChange={(endTime) => change({ endTime })}
              invalidMessage={t('meetings:form.timeInvalid')}
            />
          </Group>
        )}
        <PlanWarnings plan={complete ? { meetingId: meeting.id, ...plan } : null} />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {t('common:action.cancel')}
          </Button>
          <Button type="submit" disabled={!complete}>
            {t('moveForm.save')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
