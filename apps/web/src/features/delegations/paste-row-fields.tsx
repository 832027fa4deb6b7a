import { ActionIcon, NativeSelect, NumberInput, Text, Textarea, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { StatusBadge } from '@kyhop/ui';
import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useAttendeeChoices } from './attendee-choices';
import classes from './delegations.module.css';
import type { Delegation } from './delegations.queries';
import type { PasteRow } from './paste-rows';

export type PasteForm = UseFormReturnType<{ attendees: PasteRow[] }>;

interface PasteRowFieldsProps {
  form: PasteForm;
  at: number;
  delegations: readonly Delegation[];
}

/** One row of the preview. Fields carry their labels for who cannot see the columns. */
export function PasteRowFields({ form, at, delegations }: PasteRowFieldsProps) {
  const { t } = useTranslation('delegations');
  const choices = useAttendeeChoices(delegations);
  const row = form.values.attendees[at];
  if (row === undefined) return null;
  const path = `attendees.${at}` as const;
  const isGroup = row.kind === 'GROUP';
  return (
    <li className={classes['pasted']} aria-label={t('pasting.row', { number: at + 1 })}>
      <Text size="sm" c="dimmed" className={classes['source']}>
        {row.certainty === 'CHECK' && <StatusBadge tone="warning">{t('pasting.check')}</StatusBadge>} {row.source}
      </Text>
      <NativeSelect label={t('field.kind')} data={choices.kinds} {...form.getInputProps(`${path}.kind`)} />
      <Textarea
        label={isGroup ? t('field.groupName') : t('field.name')}
        className={classes['wide']}
        autosize
        minRows={1}
        required
        {...form.getInputProps(`${path}.name`)}
      />
      {isGroup ? (
        <NumberInput
          label={t('field.headCount')}
          placeholder={t('count.unknown')}
          min={1}
          max={10_000}
          allowDecimal={false}
          value={row.headCount ?? ''}
          onChange={(value) => form.setFieldValue(`${path}.headCount`, typeof value === 'number' ? value : null)}
          error={form.errors[`${path}.headCount`]}
        />
      ) : (
        <Textarea
          label={t('field.positionLines')}
          className={classes['wide']}
          autosize
          minRows={1}
          {...form.getInputProps(`${path}.positions`)}
        />
      )}
      <NativeSelect label={t('field.side')} data={choices.sides} {...form.getInputProps(`${path}.side`)} />
      <NativeSelect
        label={t('field.delegation')}
        data={choices.delegations}
        {...form.getInputProps(`${path}.delegationId`)}
      />
      <ActionIcon
        variant="subtle"
        color="red"
        className={classes['remove']}
        mt={26}
        aria-label={t('pasting.removeRow', { number: at + 1 })}
        onClick={() => form.removeListItem('attendees', at)}
      >
        <IconX size={18} aria-hidden />
      </ActionIcon>
      <RoleAndRemarks form={form} at={at} row={row} />
    </li>
  );
}

/** Shown only where there is something to see: most rows are official delegates without a remark. */
function RoleAndRemarks({ form, at, row }: { form: PasteForm; at: number; row: PasteRow }) {
  const { t } = useTranslation('delegations');
  const { roles } = useAttendeeChoices([]);
  const path = `attendees.${at}` as const;
  const roleError = form.errors[`${path}.role`];
  return (
    <>
      {(row.role !== 'OFFICIAL' || roleError) && (
        <NativeSelect label={t('field.role')} data={roles} {...form.getInputProps(`${path}.role`)} />
      )}
      {row.organisation !== '' && (
        <TextInput
          label={t('field.organisation')}
          className={classes['wide']}
          {...form.getInputProps(`${path}.organisation`)}
        />
      )}
      {row.note !== '' && (
        <TextInput label={t('field.note')} className={classes['wide']} {...form.getInputProps(`${path}.note`)} />
      )}
    </>
  );
}
