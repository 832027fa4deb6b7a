import {
  ActionIcon,
  Button,
  Checkbox,
  Group,
  NativeSelect,
  NumberInput,
  SegmentedControl,
  Stack,
  Textarea,
  TextInput,
} from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { IconPlus, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useCan } from '../../session/session';
import type { PersonListItem } from '../../shared/people.queries';
import { PersonSelect } from '../../shared/person-select';
import { useAttendeeChoices } from './attendee-choices';
import type { AttendeeValues } from './attendee-form-values';
import type { Delegation } from './delegations.queries';

type Form = UseFormReturnType<AttendeeValues>;

interface AttendeeFieldsProps {
  form: Form;
  delegations: readonly Delegation[];
  /** Positions are taken from the directory as of this day. */
  heldOn: string | null;
}

export function AttendeeFields({ form, delegations, heldOn }: AttendeeFieldsProps) {
  const { t } = useTranslation('delegations');
  const choices = useAttendeeChoices(delegations);
  const isGroup = form.values.kind === 'GROUP';
  return (
    <>
      <SegmentedControl aria-label={t('field.kind')} data={choices.kinds} {...form.getInputProps('kind')} />
      {!isGroup && <KnownPerson form={form} heldOn={heldOn} />}
      <TextInput
        label={isGroup ? t('field.groupName') : t('field.name')}
        placeholder={isGroup ? t('field.groupExample') : undefined}
        required
        maxLength={300}
        data-autofocus
        {...form.getInputProps('name')}
      />
      <Positions form={form} />
      <TextInput label={t('field.organisation')} maxLength={300} {...form.getInputProps('organisation')} />
      {isGroup && (
        <NumberInput
          label={t('field.headCount')}
          description={t('field.headCountAdvice')}
          min={1}
          max={10_000}
          allowDecimal={false}
          {...form.getInputProps('headCount')}
          value={form.values.headCount ?? ''}
          onChange={(value) => form.setFieldValue('headCount', typeof value === 'number' ? value : null)}
        />
      )}
      <Group grow align="flex-start">
        <NativeSelect label={t('field.side')} data={choices.sides} {...form.getInputProps('side')} />
        <NativeSelect label={t('field.role')} data={choices.roles} {...form.getInputProps('role')} />
      </Group>
      <NativeSelect label={t('field.delegation')} data={choices.delegations} {...form.getInputProps('delegationId')} />
      <NativeSelect label={t('field.coming')} data={choices.coming} {...form.getInputProps('coming')} />
      {!isGroup && <Contact form={form} />}
      {!isGroup && (
        <TextInput
          label={t('field.userEmail')}
          description={t('field.userEmailAdvice')}
          type="email"
          maxLength={254}
          {...form.getInputProps('userEmail')}
        />
      )}
      <Textarea label={t('field.note')} maxLength={1000} autosize minRows={1} {...form.getInputProps('note')} />
    </>
  );
}

/** Somebody of the directory fills name, positions of that day and address; what was filled in can still be changed. */
function KnownPerson({ form, heldOn }: { form: Form; heldOn: string | null }) {
  const { t } = useTranslation('delegations');
  const can = useCan();
  const { personId, name } = form.values;
  const choose = (person: PersonListItem | null) => {
    form.setFieldValue('personId', person?.id ?? null);
    if (person === null) return;
    const titles = person.positions.map(({ title }) => title);
    form.setValues({
      name: person.fullName,
      positions: titles.length > 0 ? titles : [''],
      email: person.email ?? '',
      phone: person.phone ?? '',
      toDirectory: false,
    });
  };
  if (!can('person:read')) return null;
  return (
    <>
      <PersonSelect
        label={t('field.person')}
        description={t('field.personAdvice')}
        on={heldOn ?? undefined}
        chosen={personId === null ? null : { id: personId, fullName: name }}
        onChoose={choose}
      />
      {personId === null && can('person:manage') && (
        <Checkbox label={t('field.toDirectory')} {...form.getInputProps('toDirectory', { type: 'checkbox' })} />
      )}
    </>
  );
}

function Contact({ form }: { form: Form }) {
  const { t } = useTranslation('delegations');
  return (
    <Group grow align="flex-start">
      <TextInput label={t('field.email')} type="email" maxLength={254} {...form.getInputProps('email')} />
      <TextInput label={t('field.phone')} type="tel" maxLength={50} {...form.getInputProps('phone')} />
    </Group>
  );
}

function Positions({ form }: { form: Form }) {
  const { t } = useTranslation('delegations');
  const { positions } = form.values;
  return (
    <Stack gap={6}>
      {positions.map((_, at) => (
        <TextInput
          key={at}
          label={at === 0 ? t('field.positions') : undefined}
          aria-label={t('field.position', { number: at + 1 })}
          maxLength={300}
          {...form.getInputProps(`positions.${at}`)}
          error={form.errors[`positions.${at}`] ?? (at === 0 ? form.errors['positions'] : undefined)}
          rightSection={
            positions.length > 1 && (
              <ActionIcon
                variant="subtle"
                aria-label={t('field.removePosition', { number: at + 1 })}
                onClick={() => form.removeListItem('positions', at)}
              >
                <IconX size={16} aria-hidden />
              </ActionIcon>
            )
          }
        />
      ))}
      <Button
        variant="subtle"
        size="compact-sm"
        leftSection={<IconPlus size={16} aria-hidden />}
        style={{ alignSelf: 'flex-start' }}
        onClick={() => form.insertListItem('positions', '')}
      >
        {t('field.addPosition')}
      </Button>
    </Stack>
  );
}
