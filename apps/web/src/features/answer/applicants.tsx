import { Button, Group, Text, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemState } from '../../shared/query-view';
import classes from './answer.module.css';
import { type Applicant, applicantsQuery, useDecideApplicant } from './decision.queries';
import { Part } from './part';

interface ApplicantsProps {
  meetingId: string;
  /** What the chair is asked alone: who comes in whose stead. */
  consentOnly?: boolean;
}

/** What delegations have asked for and somebody must decide; nothing when nobody has asked. */
export function Applicants({ meetingId, consentOnly = false }: ApplicantsProps) {
  const { t } = useTranslation('answer');
  const { data, error, refetch } = useQuery(applicantsQuery(meetingId));
  const items = (data?.items ?? []).filter(({ wants }) => !consentOnly || wants === 'CONSENT');
  if (error && !data) return <ProblemState error={error} onRetry={() => void refetch()} />;
  if (items.length === 0) return null;
  const open = items.filter(({ refusalReason }) => refusalReason === null).length;
  return (
    <Part title={consentOnly ? t('decide.consentHeading') : t('decide.applicants')} aside={String(open)}>
      <ul className={classes['list']}>
        {items.map((applicant) => (
          <Item key={applicant.id} meetingId={meetingId} applicant={applicant} />
        ))}
      </ul>
    </Part>
  );
}

function Item({ meetingId, applicant }: { meetingId: string; applicant: Applicant }) {
  const { t } = useTranslation('answer');
  const [refusing, setRefusing] = useState(false);
  const decide = useDecideApplicant(meetingId);
  const { id, version, wants, name, positions, unitName, note, phone, email, refusalReason, actions } = applicant;
  const words = useDecisionWords(applicant);
  const contact = [phone, email].filter((part) => part !== null).join(' · ');
  return (
    <li>
      <Text fw={600}>{[name, positions.join('; ')].filter((part) => part !== '').join(' – ')}</Text>
      <Text size="sm">{[unitName, words.asks].filter((part) => part !== null).join(' · ')}</Text>
      {note && <Text size="sm">{note}</Text>}
      {contact !== '' && (
        <Text size="sm" c="dimmed">
          {contact}
        </Text>
      )}
      {refusalReason && <Text size="sm">{t('decide.refused', { reason: refusalReason })}</Text>}
      <ProblemState error={decide.error} />
      {actions.includes('decide') && !refusing && (
        <div className={classes['acts']}>
          <Button
            size="sm"
            aria-label={words.admitOf}
            loading={decide.isPending}
            onClick={() => decide.mutate({ id, version, admit: true })}
          >
            {wants === 'CONSENT' ? t('decide.agree') : t('decide.admit')}
          </Button>
          {refusalReason === null && (
            <Button size="sm" variant="default" aria-label={words.refuseOf} onClick={() => setRefusing(true)}>
              {wants === 'CONSENT' ? t('decide.disagree') : t('decide.refuse')}
            </Button>
          )}
        </div>
      )}
      {refusing && (
        <RefusalForm
          label={words.refuseOf}
          pending={decide.isPending}
          onCancel={() => setRefusing(false)}
          onRefuse={(reason) =>
            decide.mutate({ id, version, admit: false, reason }, { onSuccess: () => setRefusing(false) })
          }
        />
      )}
    </li>
  );
}

function useDecisionWords({ wants, name, substituteForName, place, taken, quota }: Applicant) {
  const { t } = useTranslation('answer');
  if (wants === 'CONSENT') {
    return {
      asks: t('decide.consent', { name: substituteForName ?? '' }),
      admitOf: t('decide.agreeOf', { name }),
      refuseOf: t('decide.disagreeOf', { name }),
    };
  }
  // Who was refused stands on the waiting list no more.
  const waits = quota === null ? t('decide.placeFree', { place }) : t('decide.place', { place, taken, quota });
  return {
    asks: place === null ? t('decide.placeAsked') : waits,
    admitOf: t('decide.admitOf', { name }),
    refuseOf: t('decide.refuseOf', { name }),
  };
}

interface RefusalFormProps {
  label: string;
  pending: boolean;
  onCancel: () => void;
  onRefuse: (reason: string) => void;
}

function RefusalForm({ label, pending, onCancel, onRefuse }: RefusalFormProps) {
  const { t } = useTranslation(['answer', 'common']);
  const form = useForm({
    initialValues: { reason: '' },
    validate: { reason: (text) => (text.trim() === '' ? t('decide.reasonMissing') : null) },
  });
  return (
    <form
      className={classes['form']}
      aria-label={label}
      noValidate
      onSubmit={form.onSubmit(({ reason }) => onRefuse(reason))}
    >
      <Textarea
        label={t('decide.reason')}
        required
        maxLength={1000}
        autosize
        minRows={2}
        autoFocus
        {...form.getInputProps('reason')}
      />
      <Group justify="flex-end" gap="xs">
        <Button variant="default" onClick={onCancel}>
          {t('common:action.cancel')}
        </Button>
        <Button type="submit" loading={pending}>
          {label}
        </Button>
      </Group>
    </form>
  );
}
