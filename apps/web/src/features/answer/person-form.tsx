import { Button, Group, Text, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { v7 as uuidv7 } from 'uuid';
import { useProblems } from '../../api/problem-messages';
import { ProblemState } from '../../shared/query-view';
import { useAnswerWrite } from './answer.queries';
import type { AnswerApplicant, AnswerPerson, AnswerSource } from './answer-source';
import classes from './answer.module.css';
import { useDraftForm } from './use-draft-form';

/** What is being written: somebody new, a correction, or who comes in whose stead. */
export type Naming =
  { what: 'new' } | { what: 'change'; one: AnswerPerson | AnswerApplicant } | { what: 'substitute'; one: AnswerPerson };

interface PersonValues extends Record<string, unknown> {
  /** Made once, and kept with the draft: what is sent twice is one person. */
  id: string;
  name: string;
  position: string;
  email: string;
  phone: string;
  note: string;
}

function valuesOf(naming: Naming): PersonValues {
  if (naming.what !== 'change') return { id: uuidv7(), name: '', position: '', email: '', phone: '', note: '' };
  const { id, name, positions, email, phone } = naming.one;
  const note = 'note' in naming.one ? naming.one.note : null;
  return { id, name, position: positions.join('; '), email: email ?? '', phone: phone ?? '', note: note ?? '' };
}

/** Several positions stand in one line, as people write them. */
const positionsOf = (text: string): string[] =>
  text
    .split(/[;\n]/u)
    .map((one) => one.trim())
    .filter((one) => one !== '');

interface PersonFormProps {
  source: AnswerSource;
  naming: Naming;
  onDone: () => void;
}

export function PersonForm({ source, naming, onDone }: PersonFormProps) {
  const { t } = useTranslation(['answer', 'common']);
  const { fieldErrors } = useProblems();
  const put = useAnswerWrite(source, ({ id, ...body }: { id: string } & Parameters<AnswerSource['putPerson']>[1]) =>
    source.putPerson(id, body),
  );
  const [initialValues] = useState(() => valuesOf(naming));
  const { form, forget } = useDraftForm<PersonValues>(`${source.key}.${draftOf(naming)}`, {
    initialValues,
    validate: { name: (name) => (name.trim() === '' ? t('person.nameMissing') : null) },
  });
  const close = () => {
    forget();
    onDone();
  };
  const asksConsent = naming.what === 'substitute' || (naming.what === 'change' && isSubstitute(naming.one));
  const submit = form.onSubmit(({ position, note, ...fields }) => {
    const body = { ...fields, positions: positionsOf(position), ...versionAndStead(naming) };
    put.mutate(asksConsent ? { ...body, note } : body, {
      onSuccess: close,
      onError: (error) => form.setErrors(withOnePosition(fieldErrors(error))),
    });
  });
  return (
    <form onSubmit={submit} noValidate className={classes['form']} aria-label={titleOf(t, naming)}>
      <Text fw={600}>{titleOf(t, naming)}</Text>
      {naming.what === 'substitute' && (
        <Text size="sm" c="dimmed">
          {t('person.consentAdvice')}
        </Text>
      )}
      <ProblemState error={put.error} />
      <TextInput label={t('person.name')} required maxLength={300} autoFocus {...form.getInputProps('name')} />
      <TextInput label={t('person.position')} maxLength={300} {...form.getInputProps('position')} />
      <TextInput label={t('person.phone')} type="tel" maxLength={50} {...form.getInputProps('phone')} />
      <TextInput label={t('person.email')} type="email" maxLength={254} {...form.getInputProps('email')} />
      {asksConsent && (
        <Textarea label={t('person.note')} maxLength={1000} autosize minRows={2} {...form.getInputProps('note')} />
      )}
      <Group justify="flex-end" gap="xs">
        <Button variant="default" onClick={close}>
          {t('common:action.cancel')}
        </Button>
        <Button type="submit" loading={put.isPending}>
          {t('person.save')}
        </Button>
      </Group>
    </form>
  );
}

const isSubstitute = (one: AnswerPerson | AnswerApplicant): boolean => 'wants' in one && one.wants === 'CONSENT';

const draftOf = (naming: Naming): string => (naming.what === 'new' ? 'person' : `${naming.what}.${naming.one.id}`);

function versionAndStead(naming: Naming): { version?: number; substituteForId?: string } {
  if (naming.what === 'change') return { version: naming.one.version };
  return naming.what === 'substitute' ? { substituteForId: naming.one.id } : {};
}

function titleOf(t: ReturnType<typeof useTranslation<['answer', 'common']>>['t'], naming: Naming): string {
  if (naming.what === 'new') return t('person.new');
  const { name } = naming.one;
  return naming.what === 'change' ? t('person.change', { name }) : t('person.substituteFor', { name });
}

/** The page has one field for what the contract knows as a list. */
function withOnePosition(errors: Record<string, string>): Record<string, string> {
  const { positions, ...rest } = errors;
  return positions === undefined ? rest : { ...rest, position: positions };
}
