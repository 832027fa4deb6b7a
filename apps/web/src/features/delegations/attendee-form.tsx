import { Alert, Button, Group, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { v7 as uuidv7 } from 'uuid';
import { isProblem } from '../../api/problem';
import { useProblems } from '../../api/problem-messages';
import { useCreatePerson } from '../../shared/people.queries';
import { ProblemState } from '../../shared/query-view';
import { AttendeeFields } from './attendee-form-fields';
import { type AttendeeValues, fieldsOf, personOf, valuesOf } from './attendee-form-values';
import { type Attendee, type Delegation, useSaveAttendee } from './delegations.queries';

interface AttendeeFormProps {
  meetingId: string;
  /** Null: a new one. */
  attendee: Attendee | null;
  /** The delegation that a new one joins. */
  delegation: Delegation | null;
  delegations: readonly Delegation[];
  /** The day of the meeting; null: not fixed. */
  heldOn: string | null;
  onDone: () => void;
}

export function AttendeeForm({ meetingId, attendee, delegation, delegations, heldOn, onDone }: AttendeeFormProps) {
  const { t } = useTranslation(['delegations', 'common']);
  const { fieldErrors } = useProblems();
  const save = useSaveAttendee(meetingId);
  const enter = useCreatePerson();
  // Made once, so that a save that is sent twice adds one person.
  const [id] = useState(() => attendee?.id ?? uuidv7());
  const [newPersonId] = useState(() => uuidv7());
  const [seen, setSeen] = useState(attendee);
  const form = useForm<AttendeeValues>({
    initialValues: valuesOf(attendee, delegation),
    validate: { name: (name) => (name.trim() === '' ? t('field.nameMissing') : null) },
  });
  const refused = (error: unknown) => {
    form.setErrors(fieldErrors(error));
    if (isProblem(error, 'resource.version_conflict')) setSeen(error.current as Attendee);
  };
  const saveAttendee = (values: AttendeeValues) =>
    save.mutate(
      { id, version: seen?.version ?? null, fields: fieldsOf(values) },
      { onSuccess: onDone, onError: refused },
    );
  const submit = form.onSubmit((values) => {
    if (!values.toDirectory || values.personId !== null || values.kind === 'GROUP') {
      saveAttendee(values);
      return;
    }
    const person = personOf(newPersonId, values);
    enter.mutate(person, {
      onSuccess: () => saveAttendee({ ...values, personId: person.id }),
      onError: (error) => form.setErrors(fieldErrors(error)),
    });
  });
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        {isProblem(save.error, 'resource.version_conflict') && seen ? (
          <Alert color="red" variant="outline" role="alert">
            {t('changedMeanwhile', { name: seen.name, positions: seen.positions.join('; ') })}
          </Alert>
        ) : (
          <ProblemState error={enter.error ?? save.error} />
        )}
        <AttendeeFields form={form} delegations={delegations} heldOn={heldOn} />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onDone}>
            {t('common:action.cancel')}
          </Button>
          <Button type="submit" loading={enter.isPending || save.isPending}>
            {t('common:action.save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
