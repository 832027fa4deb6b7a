import type { UseFormInput, UseFormReturnType } from '@mantine/form';
import { useForm } from '@mantine/form';
import { useState } from 'react';

interface DraftForm<Values> {
  form: UseFormReturnType<Values>;
  /** What was typed before and never sent has been put back. */
  restored: boolean;
  /** Sent, or given up: nothing is kept any more. */
  forget: () => void;
}

/**
 * A form whose values outlive a reload of the page, as long as its tab does: a telephone throws a page away when
 * somebody calls. Not longer than that: it may not be the only one who uses this device.
 */
export function useDraftForm<Values extends Record<string, unknown>>(
  name: string,
  input: UseFormInput<Values> & { initialValues: Values },
): DraftForm<Values> {
  const key = `kyhop.draft.${name}`;
  const [kept] = useState(() => readDraft<Values>(key));
  const form = useForm<Values>({
    ...input,
    initialValues: { ...input.initialValues, ...kept },
    onValuesChange: (values) => writeDraft(key, values),
  });
  return { form, restored: kept !== null, forget: () => dropDraft(key) };
}

/** Whether something was typed there and never sent. */
export const hasDraft = (name: string): boolean => readDraft(`kyhop.draft.${name}`) !== null;

function readDraft<Values>(key: string): Partial<Values> | null {
  try {
    const text = sessionStorage.getItem(key);
    return text === null ? null : (JSON.parse(text) as Partial<Values>);
  } catch {
    return null;
  }
}

function writeDraft(key: string, values: unknown): void {
  try {
    sessionStorage.setItem(key, JSON.stringify(values));
  } catch {
    // Storage may be refused or full: then the values last as long as the page.
  }
}

function dropDraft(key: string): void {
  try {
    sessionStorage.removeItem(key);
  } catch {
    // As above.
  }
}
