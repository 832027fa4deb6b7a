import type { UseFormInput } from '@mantine/form';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isProblem } from '../api/problem';
import { useProblems } from '../api/problem-messages';
import { tell } from './tell';

interface EditFormInput<Values extends object, Current, Saved> extends UseFormInput<Values> {
  /** Version of what is edited; null for what is new. */
  version: number | null;
  /** Sends the values; `version` is the one that the reader has seen. */
  save: (values: Values, version: number | null) => Promise<Saved>;
  /** The form's values of what is on the server now. */
  toValues: (current: Current) => Values;
  /** What the reader is told to be done, where it is more than that it is saved. */
  told?: (saved: Saved) => string;
  onSaved: () => void;
}

/** A form over one record: errors at their fields, and when somebody else saved first, both states to choose from. */
export function useEditForm<Values extends object, Current extends { version: number }, Saved = unknown>({
  version,
  save,
  toValues,
  told,
  onSaved,
  ...input
}: EditFormInput<Values, Current, Saved>) {
  const { t } = useTranslation('common');
  const { fieldErrors } = useProblems();
  const form = useForm<Values>(input);
  const [seen, setSeen] = useState(version);
  const [error, setError] = useState<unknown>();
  const [saving, setSaving] = useState(false);
  const current = isProblem(error, 'resource.version_conflict') ? (error.current as Current | undefined) : undefined;

  // Who works by keys goes on where something is wrong, without a search for it.
  const toFirst = (errors: Record<string, unknown>) => {
    const [path] = Object.keys(errors);
    if (path !== undefined) form.getInputNode(path)?.focus();
  };
  const submit = form.onSubmit(async (values) => {
    setSaving(true);
    setError(undefined);
    try {
      const saved = await save(values, seen);
      tell(told ? told(saved) : t('state.saved'));
      onSaved();
    } catch (problem) {
      setError(problem);
      form.setErrors(fieldErrors(problem));
      toFirst(fieldErrors(problem));
    } finally {
      setSaving(false);
    }
  }, toFirst);
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
