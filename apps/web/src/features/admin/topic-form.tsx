import type { Schema } from '@kyhop/api-contract';
import { Button, Group, NumberInput, Stack, Switch, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { v7 as uuidv7 } from 'uuid';
import { useProblems } from '../../api/problem-messages';
import { ConflictState } from './conflict-state';
import { topicsQuery, useCreateTopic, useUpdateTopic } from './topics.queries';

type Topic = Schema<'TopicDto'>;

const CODE = /^[A-Z][A-Z0-9_]*$/;

interface TopicFormProps {
  /** The topic to change; left out: a new one. */
  topic?: Topic;
  onSaved: () => void;
}

/** A new topic, or a change of one. A change may move it and retire it; its code stays. */
export function TopicForm({ topic, onSaved }: TopicFormProps) {
  const { t } = useTranslation(['admin', 'common']);
  const { fieldErrors } = useProblems();
  const queryClient = useQueryClient();
  const [id] = useState(() => topic?.id ?? uuidv7());
  // What the reader saw when they began to type, whatever is loaded since.
  const [version] = useState(topic?.version ?? 0);
  const create = useCreateTopic();
  const update = useUpdateTopic(id);
  const missing = (value: string) => (value.trim() === '' ? t('topics.nameMissing') : null);
  const form = useForm({
    initialValues: {
      code: topic?.code ?? '',
      nameVi: topic?.nameVi ?? '',
      nameEn: topic?.nameEn ?? '',
      position: topic?.position ?? 0,
      retired: topic?.retired ?? false,
    },
    validate: {
      code: (value) => (topic || CODE.test(value.trim()) ? null : t('topics.codeWrong')),
      nameVi: missing,
      nameEn: missing,
    },
  });
  const outcome = { onSuccess: onSaved, onError: (error: Error) => form.setErrors(fieldErrors(error)) };
  const submit = form.onSubmit(({ code, ...values }) => {
    if (topic) update.mutate({ version, ...values }, outcome);
    else create.mutate({ id, code, nameVi: values.nameVi, nameEn: values.nameEn }, outcome);
  });
  const reload = async () => {
    await queryClient.invalidateQueries(topicsQuery);
    onSaved();
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        <ConflictState error={create.error ?? update.error} onReload={() => void reload()} />
        <TextInput
          label={t('topics.nameVi')}
          required
          maxLength={120}
          data-autofocus
          {...form.getInputProps('nameVi')}
        />
        <TextInput label={t('topics.nameEn')} required maxLength={120} lang="en" {...form.getInputProps('nameEn')} />
        {topic ? (
          <>
            <NumberInput
              label={t('topics.position')}
              min={0}
              max={9999}
              allowDecimal={false}
              {...form.getInputProps('position')}
            />
            <Switch
              label={t('topics.retire')}
              description={t('topics.retireAdvice')}
              {...form.getInputProps('retired', { type: 'checkbox' })}
            />
          </>
        ) : (
          <TextInput
            label={t('topics.code')}
            description={t('topics.codeAdvice')}
            required
            maxLength={60}
            autoCapitalize="characters"
            spellCheck={false}
            {...form.getInputProps('code')}
          />
        )}
        <Group justify="flex-end">
          <Button type="submit" loading={create.isPending || update.isPending}>
            {t('common:action.save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
