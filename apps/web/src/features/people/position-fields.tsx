import { ActionIcon, Button, Fieldset, Group, Stack, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { IconArrowUp, IconPlus, IconTrash } from '@tabler/icons-react';
import type { ComponentType, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { DayField } from '../../shared/day-field';
import { newPosition, type PersonValues } from './person-form-values';

export interface UnitFieldProps {
  label: string;
  value: string | null;
  onChange: (id: string | null) => void;
  /** The unit that is chosen at first. */
  chosen: { id: string; fullName: string; validTo: string | null } | null;
  error?: ReactNode;
}

interface PositionFieldsProps {
  form: UseFormReturnType<PersonValues>;
  UnitField: ComponentType<UnitFieldProps>;
}

/** The positions of a person in the order of printing, each from a day to a day. */
export function PositionFields({ form, UnitField }: PositionFieldsProps) {
  const { t } = useTranslation('people');
  return (
    <Stack gap="sm">
      {form.values.positions.map(({ id }, at) => (
        <Fieldset key={id} legend={t('form.position', { number: at + 1 })}>
          <OnePosition form={form} UnitField={UnitField} at={at} />
        </Fieldset>
      ))}
      <Button
        variant="default"
        size="xs"
        leftSection={<IconPlus size={16} aria-hidden />}
        style={{ alignSelf: 'flex-start' }}
        onClick={() => form.insertListItem('positions', newPosition())}
      >
        {t('form.addPosition')}
      </Button>
    </Stack>
  );
}

function OnePosition({ form, UnitField, at }: PositionFieldsProps & { at: number }) {
  const { t } = useTranslation('people');
  const position = form.values.positions[at];
  if (position === undefined) return null;
  const path = `positions.${at}`;
  const { unitId, unitName } = position;
  return (
    <Stack gap="xs">
      <TextInput label={t('field.title')} maxLength={300} {...form.getInputProps(`${path}.title`)} />
      <UnitField
        label={t('field.unit')}
        {...form.getInputProps(`${path}.unitId`)}
        value={unitId}
        chosen={unitId === null || unitName === null ? null : { id: unitId, fullName: unitName, validTo: null }}
      />
      <Group grow align="flex-start">
        <DayField
          label={t('field.validFrom')}
          clearable
          {...form.getInputProps(`${path}.validFrom`)}
          value={position.validFrom}
        />
        <DayField
          label={t('field.validTo')}
          clearable
          {...form.getInputProps(`${path}.validTo`)}
          value={position.validTo}
        />
      </Group>
      <Group gap={4} justify="flex-end">
        {at > 0 && (
          <ActionIcon
            variant="subtle"
            aria-label={t('form.positionUp', { number: at + 1 })}
            onClick={() => form.reorderListItem('positions', { from: at, to: at - 1 })}
          >
            <IconArrowUp size={16} aria-hidden />
          </ActionIcon>
        )}
        <ActionIcon
          variant="subtle"
          aria-label={t('form.removePosition', { number: at + 1 })}
          onClick={() => form.removeListItem('positions', at)}
        >
          <IconTrash size={16} aria-hidden />
        </ActionIcon>
      </Group>
    </Stack>
  );
}
