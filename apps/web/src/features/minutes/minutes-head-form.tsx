import type { Schema } from '@kyhop/api-contract';
import { Button, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { useProblems } from '../../api/problem-messages';
import { isProblem } from '../../api/problem';
import { ProblemState } from '../../shared/query-view';
import { useUpdateMinutes } from './minutes.queries';

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** Recipients and the agency above: what the minutes say beyond the record. What was typed outlives a conflict. */
export function MinutesHeadForm({ minutes }: { minutes: Schema<'MinutesDto'> }) {
  const { t } = useTranslation(['minutes', 'common']);
  const { fieldErrors } = useProblems();
  const update = useUpdateMinutes(minutes.meetingId);
  const form = useForm({
    initialValues: { recipients: minutes.recipients.join('\n'), parentAgency: minutes.parentAgency ?? '' },
  });
  const submit = form.onSubmit(({ recipients, parentAgency }) =>
    update.mutate(
      { version: minutes.version, recipients: linesOf(recipients), parentAgency: parentAgency.trim() || null },
      { onSuccess: () => form.resetDirty(), onError: (error) => form.setErrors(fieldErrors(error)) },
    ),
  );
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="xs">
        <ProblemState error={update.error} />
        {isProblem(update.error, 409) && minutes.recipients.length > 0 && (
          <Text size="sm">{t('head.stands', { recipients: minutes.recipients.join('; ') })}</Text>
        )}
        <Textarea
          label={t('head.recipients')}
          description={t('head.recipientsHint')}
          rows={4}
          {...form.getInputProps('recipients')}
        />
        <TextInput
          label={t('head.parentAgency')}
          description={t('head.parentAgencyHint')}
          maxLength={200}
          {...form.getInputProps('parentAgency')}
        />
        <Button type="submit" variant="default" loading={update.isPending} disabled={!form.isDirty()}>
          {t('head.save')}
        </Button>
      </Stack>
    </form>
  );
}
