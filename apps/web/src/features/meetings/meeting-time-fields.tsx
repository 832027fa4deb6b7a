import { DAY_PART_VALUES } from '@kyhop/api-contract';
import { Group, Radio } from '@mantine/core';
import { TimeField } from '@kyhop/ui';
import { useTranslation } from 'react-i18next';
import { DayField } from '../../shared/day-field';
import type { MeetingForm } from './meeting-form';

/** The day, and either a part of it or clock times. What was entered the other way stays on the form. */
export function MeetingTimeFields({ form }: { form: MeetingForm }) {
  const { t } = useTranslation(['meetings', 'common']);
  return (
    <>
      <DayField label={t('field.date')} required {...form.getInputProps('heldOn')} value={form.values.heldOn} />
      <Radio.Group label={t('field.timing')} {...form.getInputProps('timing')}>
        <Group mt={4}>
          <Radio value="dayPart" label={t('field.byDayPart')} />
          <Radio value="clock" label={t('field.byClock')} />
        </Group>
      </Radio.Group>
      {form.values.timing === 'clock' ? <ClockTimes form={form} /> : <PartOfDay form={form} />}
    </>
  );
}

function PartOfDay({ form }: { form: MeetingForm }) {
  const { t } = useTranslation('meetings');
  return (
    <Radio.Group label={t('field.dayPart')} {...form.getInputProps('dayPart')}>
      <Group mt={4}>
        {DAY_PART_VALUES.map((value) => (
          <Radio key={value} value={value} label={t(`dayPart.${value}`)} />
        ))}
      </Group>
    </Radio.Group>
  );
}

function ClockTimes({ form }: { form: MeetingForm }) {
  const { t } = useTranslation('meetings');
  return (
    <Group grow align="flex-start">
      <TimeField
        label={t('field.startTime')}
        required
        invalidMessage={t('form.timeInvalid')}
        {...form.getInputProps('startTime')}
        value={form.values.startTime}
      />
      <TimeField
        label={t('field.endTime')}
        invalidMessage={t('form.timeInvalid')}
        {...form.getInputProps('endTime')}
        value={form.values.endTime}
      />
    </Group>
  );
}
