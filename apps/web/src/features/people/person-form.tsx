import { TextInput, Textarea } from '@mantine/core';
import { type ComponentType, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { v7 as uuidv7 } from 'uuid';
import { EditDialog } from '../../shared/edit-dialog';
import { useCreatePerson } from '../../shared/people.queries';
import { useEditForm } from '../../shared/use-edit-form';
import { type Person, useUpdatePerson } from './people.queries';
import { fieldsOf, newPerson, type PersonValues, valuesOf } from './person-form-values';
import { PositionFields, type UnitFieldProps } from './position-fields';

interface PersonFormProps {
  /** Who is changed; without one a person is entered. */
  person?: Person;
  /** The field for a unit, which another part of the application has. */
  UnitField: ComponentType<UnitFieldProps>;
  onClose: () => void;
  onSaved?: (id: string) => void;
}

/** A person: name, address, and positions from a day to a day. */
export function PersonForm({ person, UnitField, onClose, onSaved }: PersonFormProps) {
  const { t } = useTranslation('people');
  const create = useCreatePerson();
  const update = useUpdatePerson(person?.id ?? '');
  // Made once, so that a save that is sent twice enters one person.
  const [id] = useState(() => person?.id ?? uuidv7());
  const edit = useEditForm<PersonValues, Person>({
    initialValues: person ? valuesOf(person) : newPerson(),
    version: person?.version ?? null,
    validate: { fullName: (name) => (name.trim() === '' ? t('form.nameMissing') : null) },
    toValues: valuesOf,
    save: (values, version) =>
      version === null
        ? create.mutateAsync({ id, ...fieldsOf(values) })
        : update.mutateAsync({ ...fieldsOf(values), version }),
    onSaved: () => {
      onClose();
      onSaved?.(id);
    },
  });
  const { form } = edit;
  const field = form.getInputProps;
  return (
    <EditDialog
      title={person ? t('form.edit') : t('form.add')}
      onClose={onClose}
      edit={edit}
      linesOf={(current) => [current.fullName, ...current.positions.map(({ title }) => title)]}
    >
      <TextInput label={t('field.fullName')} required maxLength={200} data-autofocus {...field('fullName')} />
      <TextInput
        label={t('field.givenName')}
        description={t('form.givenNameAdvice')}
        maxLength={100}
        {...field('givenName')}
      />
      <TextInput
        label={t('field.honorific')}
        placeholder={t('form.honorificExample')}
        maxLength={50}
        {...field('honorific')}
      />
      <PositionFields form={form} UnitField={UnitField} />
      <TextInput label={t('field.email')} type="email" maxLength={254} {...field('email')} />
      <TextInput label={t('field.phone')} type="tel" maxLength={50} {...field('phone')} />
      <Textarea label={t('field.note')} maxLength={1000} autosize minRows={1} {...field('note')} />
    </EditDialog>
  );
}
