import type { Schema } from '@kyhop/api-contract';
import { NativeSelect, SegmentedControl, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { useProblems } from '../../api/problem-messages';
import { FormDialog } from '../../shared/form-dialog';
import { type Invitation, useEnterAnswer } from './invitations.queries';

type Entered = Omit<Schema<'EnterAnswerDto'>, 'version'>;

/** As it is typed: an empty text stands for none. */
type EnteredValues = { [Field in keyof Entered]-?: NonNullable<Entered[Field]> };

interface EnterAnswerProps {
  meetingId: string;
  invitation: Invitation;
  name: string;
  onClose: () => void;
}

const WAYS: readonly Entered['via'][] = ['TELEPHONE', 'LETTER', 'IN_PERSON'];

const isEnteredWay = (way: string | null): way is Entered['via'] => WAYS.some((one) => one === way);

/** An answer that did not come through the application. */
export function EnterAnswer({ meetingId, invitation, name, onClose }: EnterAnswerProps) {
  const { t } = useTranslation('invitations');
  const { fieldErrors } = useProblems();
  const enter = useEnterAnswer(meetingId);
  const { answer, answeredVia, answeredBy, declineReason, arrivalNote, lodgingNote } = invitation;
  const form = useForm<EnteredValues>({
    initialValues: {
      answer: answer === 'DECLINED' ? 'DECLINED' : 'ACCEPTED',
      via: isEnteredWay(answeredVia) ? answeredVia : 'TELEPHONE',
      reason: declineReason ?? '',
      answeredBy: answeredBy ?? '',
      arrivalNote: arrivalNote ?? '',
      lodgingNote: lodgingNote ?? '',
    },
    validate: {
      answeredBy: (text) => (text.trim() === '' ? t('enter.answeredByMissing') : null),
      reason: (text, values) => (values.answer === 'DECLINED' && text.trim() === '' ? t('enter.reasonMissing') : null),
    },
  });
  const declines = form.values.answer === 'DECLINED';
  const submit = form.onSubmit((values) =>
    enter.mutate(
      {
        ...values,
        id: invitation.id,
        version: invitation.version,
        reason: declines ? values.reason : null,
        arrivalNote: values.arrivalNote.trim() || null,
        lodgingNote: values.lodgingNote.trim() || null,
      },
      { onSuccess: onClose, onError: (error) => form.setErrors(fieldErrors(error)) },
    ),
  );
  return (
    <FormDialog
      title={t('enter.title', { name })}
      onClose={onClose}
      onSubmit={submit}
      saving={enter.isPending}
      error={enter.error}
    >
      <Stack gap={4} role="group" aria-labelledby="entered-answer">
        <Text size="sm" fw={500} id="entered-answer">
          {t('enter.answer')}
        </Text>
        <SegmentedControl
          data={[
            { value: 'ACCEPTED', label: t('answer.ACCEPTED') },
            { value: 'DECLINED', label: t('answer.DECLINED') },
          ]}
          {...form.getInputProps('answer')}
        />
      </Stack>
      {declines && (
        <Textarea
          label={t('enter.reason')}
          required
          autosize
          minRows={2}
          maxLength={1000}
          {...form.getInputProps('reason')}
        />
      )}
      <NativeSelect
        label={t('enter.via')}
        data={WAYS.map((value) => ({ value, label: t(`way.${value}`) }))}
        {...form.getInputProps('via')}
      />
      <TextInput
        label={t('enter.answeredBy')}
        description={t('enter.answeredByAdvice')}
        required
        maxLength={300}
        {...form.getInputProps('answeredBy')}
      />
      {!declines && (
        <>
          <TextInput label={t('enter.arrival')} maxLength={1000} {...form.getInputProps('arrivalNote')} />
          <TextInput label={t('enter.lodging')} maxLength={1000} {...form.getInputProps('lodgingNote')} />
        </>
      )}
    </FormDialog>
  );
}
