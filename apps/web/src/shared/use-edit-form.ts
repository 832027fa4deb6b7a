import type { UseFormInput } from '@mantine/form';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isProblem } from '../api/problem';
import { useProblems } from '../api/problem-messages';

interface EditFormInput<Values extends object, Current> extends UseFormInput<Values> {
  /** Version of what is edited; null for what is new. */
  version: number | null;
  /** Sends the values; `version` is the one that the reader has seen. */
  save: (values: Values, version: number | null) => Promise<unknown>;
  /** The form's values of what is on the server now. */
  toValues: (current: Current) => Values;
  onSaved: () => void;
}

/** A form over one record: errors at their fields, and when somebody else saved first, both states to choose from. */
export function useEditForm<Values extends object, Current extends { version: number }>({
  version,
  save,
  toValues,
  onSaved,
  ...input
}: EditFormInput<Values, Current>) {
  const { t } = useTranslation('common');
  const { fieldErrors } = useProblems();
  const form = useForm<Values>(input);
  const [seen, setSeen] = useState(version);
  const [error, setError] = useState<unknown>();
  const [saving, setSaving] = useState(false);
  const current = isProblem(error, 'resource.version_conflict') ? (error.current as Current | undefined) : undefined;

  const submit = form.onSubmit(async (values) => {
    setSaving(true);
    setError(undefined);
    try {
      await save(values, seen);
      notifications.show({ message: t('state.saved') });
      onSaved();
    } catch (problem) {
      setError(problem);
      form.setErrors(fieldErrors(problem));
    } finally {
      setSaving(false);
    }
  });
  const settle = (values?: Values) => {
    if (!current) return;
    setSeen(current.version);
    if (values) form.setValues(values);
    setError(undefined);
  };
  return {
    form,
    submit,
    saving,
    error: current ? undefined : error,
    conflict: current && { current, take: () => settle(toValues(current)), keep: () => settle() },
  };
}
