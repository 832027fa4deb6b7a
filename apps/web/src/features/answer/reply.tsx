import { Button, Text, Textarea, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { IconCheck, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblems } from '../../api/problem-messages';
import { formatInstant } from '../../shared/format';
import { ProblemState } from '../../shared/query-view';
import { useAnswerWrite } from './answer.queries';
import type { Answer, AnswerSource } from './answer-source';
import classes from './answer.module.css';
import { Part } from './part';
import { hasDraft, useDraftForm } from './use-draft-form';

interface ReplyProps {
  answer: Answer;
  source: AnswerSource;
}

/** Coming or not: what was said stands visibly, and can be said anew while the meeting takes answers. */
export function Reply({ answer, source }: ReplyProps) {
  const { t } = useTranslation('answer');
  const draft = `${source.key}.reply`;
  const [open, setOpen] = useState(() => answer.answer === 'NONE' || hasDraft(draft));
  const may = answer.actions.includes('answer');
  if (!may && answer.answer === 'NONE') return null;
  return (
    <Part title={t('reply.heading')}>
      {answer.answer !== 'NONE' && <Said answer={answer} />}
      {may &&
        (open ? (
          <ReplyForm answer={answer} source={source} draft={draft} onDone={() => setOpen(false)} />
        ) : (
          <Button variant="default" mt="sm" onClick={() => setOpen(true)}>
            {t('reply.change')}
          </Button>
        ))}
    </Part>
  );
}

function Said({ answer }: { answer: Answer }) {
  const { t } = useTranslation('answer');
  if (answer.answer === 'NONE') return null;
  const { answeredBy, answeredAt, declineReason, arrivalNote, lodgingNote } = answer;
  return (
    <div className={classes['said']} role="status">
      <Text fw={600}>{t('reply.saved', { answer: t(`reply.${answer.answer}`) })}</Text>
      <Text size="sm" c="dimmed">
        {t('reply.savedBy', { who: answeredBy ?? '', time: answeredAt ? formatInstant(answeredAt) : '' })}
      </Text>
      {[declineReason, arrivalNote, lodgingNote].map((note) => note && <Text key={note}>{note}</Text>)}
    </div>
  );
}

interface ReplyValues extends Record<string, unknown> {
  choice: 'ACCEPTED' | 'DECLINED' | null;
  answeredBy: string;
  reason: string;
  arrivalNote: string;
  lodgingNote: string;
}

const valuesOf = (answer: Answer): ReplyValues => ({
  choice: answer.answer === 'NONE' ? null : answer.answer,
  answeredBy: answer.answeredBy ?? '',
  reason: answer.declineReason ?? '',
  arrivalNote: answer.arrivalNote ?? '',
  lodgingNote: answer.lodgingNote ?? '',
});

function ReplyForm({ answer, source, draft, onDone }: ReplyProps & { draft: string; onDone: () => void }) {
  const { t } = useTranslation('answer');
  const { fieldErrors } = useProblems();
  const give = useAnswerWrite(source, source.give);
  const { form, restored, forget } = useDraftForm<ReplyValues>(draft, {
    initialValues: valuesOf(answer),
    validate: {
      answeredBy: (text) => (text.trim() === '' ? t('reply.answeredByMissing') : null),
      reason: (text, { choice }) => (choice === 'DECLINED' && text.trim() === '' ? t('reply.reasonMissing') : null),
    },
  });
  const close = () => {
    forget();
    onDone();
  };
  const submit = form.onSubmit(({ choice, reason, ...values }) => {
    if (choice === null) return;
    const body = { ...values, version: answer.version, answer: choice, reason: choice === 'DECLINED' ? reason : null };
    give.mutate(body, { onSuccess: close, onError: (error) => form.setErrors(fieldErrors(error)) });
  });
  const personal = answer.unitName === null;
  return (
    <form onSubmit={submit} noValidate>
      <Text my="xs">{personal ? t('reply.askPersonal') : t('reply.ask')}</Text>
      <Choice form={form} />
      {form.values.choice !== null && (
        <div className={classes['form']}>
          <ProblemState error={give.error} />
          {restored && (
            <Text size="sm" c="dimmed">
              {t('reply.draft')}
            </Text>
          )}
          <ReplyFields form={form} />
          <Button type="submit" size="md" loading={give.isPending}>
            {t('reply.send')}
          </Button>
          {answer.answer !== 'NONE' && (
            <Button variant="subtle" onClick={close}>
              {t('reply.keep')}
            </Button>
          )}
        </div>
      )}
    </form>
  );
}

type Form = UseFormReturnType<ReplyValues>;

function Choice({ form }: { form: Form }) {
  const { t } = useTranslation('answer');
  const { choice } = form.values;
  const button = (value: 'ACCEPTED' | 'DECLINED', icon: React.ReactNode) => (
    <Button
      size="md"
      h="3.25rem"
      px={4}
      variant={choice === value ? 'filled' : 'default'}
      aria-pressed={choice === value}
      leftSection={icon}
      onClick={() => form.setFieldValue('choice', value)}
    >
      {t(`reply.${value}`)}
    </Button>
  );
  return (
    <div className={classes['choice']}>
      {button('ACCEPTED', <IconCheck size={18} aria-hidden />)}
      {button('DECLINED', <IconX size={18} aria-hidden />)}
    </div>
  );
}

function ReplyFields({ form }: { form: Form }) {
  const { t } = useTranslation('answer');
  const grows = { autosize: true, minRows: 2, maxLength: 1000 };
  return (
    <>
      {form.values.choice === 'DECLINED' && (
        <Textarea label={t('reply.reason')} required {...grows} {...form.getInputProps('reason')} />
      )}
      <TextInput
        label={t('reply.answeredBy')}
        description={t('reply.answeredByAdvice')}
        required
        maxLength={300}
        autoComplete="name"
        {...form.getInputProps('answeredBy')}
      />
      {form.values.choice === 'ACCEPTED' && (
        <>
          <Textarea
            label={t('reply.arrival')}
            placeholder={t('reply.arrivalExample')}
            {...grows}
            {...form.getInputProps('arrivalNote')}
          />
          <Textarea
            label={t('reply.lodging')}
            placeholder={t('reply.lodgingExample')}
            {...grows}
            {...form.getInputProps('lodgingNote')}
          />
        </>
      )}
    </>
  );
}
