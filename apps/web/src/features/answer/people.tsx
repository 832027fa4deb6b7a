import { Button, Text } from '@mantine/core';
import { IconUserPlus } from '@tabler/icons-react';
import { useConfirm } from '@kyhop/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemState } from '../../shared/query-view';
import { useAnswerWrite } from './answer.queries';
import type { Answer, AnswerApplicant, AnswerPerson, AnswerSource } from './answer-source';
import classes from './answer.module.css';
import { Part } from './part';
import { type Naming, PersonForm } from './person-form';
import { hasDraft } from './use-draft-form';

interface PeopleProps {
  answer: Answer;
  source: AnswerSource;
}

/** Who comes: those on the list, who waits, who goes in whose stead. */
export function People({ answer, source }: PeopleProps) {
  const { t } = useTranslation('answer');
  const [naming, setNaming] = useState<Naming | null>(() =>
    hasDraft(`${source.key}.person`) && answer.actions.includes('name') ? { what: 'new' } : null,
  );
  const seats = useSeats(answer);
  const personal = answer.unitName === null;
  const full = answer.quota !== null && answer.registered >= answer.quota;
  const form = naming && (
    <PersonForm
      key={naming.what === 'new' ? 'new' : `${naming.what} ${naming.one.id}`}
      source={source}
      naming={asOfNow(naming, answer)}
      onDone={() => setNaming(null)}
    />
  );
  if (answer.people.length + answer.applicants.length === 0 && !answer.actions.includes('name')) return null;
  return (
    <Part title={personal ? t('people.headingPersonal') : t('people.heading')} aside={seats}>
      {answer.people.length === 0 && <Text c="dimmed">{t('people.none')}</Text>}
      <ul className={classes['list']}>
        {answer.people.map((person) => (
          <PersonItem key={person.id} answer={answer} person={person} source={source} onName={setNaming} />
        ))}
        {answer.applicants.map((applicant) => (
          <ApplicantItem key={applicant.id} applicant={applicant} source={source} onName={setNaming} />
        ))}
      </ul>
      {form}
      {!naming && answer.actions.includes('name') && (
        <>
          {full && (
            <Text size="sm" c="dimmed" mt="xs">
              {t('people.full')}
            </Text>
          )}
          <Button
            variant="light"
            mt="sm"
            leftSection={<IconUserPlus size={18} aria-hidden />}
            onClick={() => setNaming({ what: 'new' })}
          >
            {full ? t('people.addWaiting') : t('people.add')}
          </Button>
        </>
      )}
    </Part>
  );
}

/** The version that a correction names is the one in sight: after a conflict that is the other's. */
function asOfNow(naming: Naming, { people, applicants }: Answer): Naming {
  if (naming.what !== 'change') return naming;
  const { id } = naming.one;
  return { what: 'change', one: [...people, ...applicants].find((one) => one.id === id) ?? naming.one };
}

/** "2/3 người"; without a quota how many there are. */
function useSeats({ unitName, quota, registered }: Answer): string | undefined {
  const { t } = useTranslation('answer');
  if (unitName === null) return undefined;
  return quota === null ? t('people.count', { count: registered }) : t('people.quota', { count: registered, quota });
}

type OnName = (naming: Naming) => void;

interface PersonItemProps extends PeopleProps {
  person: AnswerPerson;
  onName: OnName;
}

function PersonItem({ answer, person, source, onName }: PersonItemProps) {
  const { t } = useTranslation(['answer', 'common']);
  const [dialog, confirm] = useConfirm();
  const remove = useAnswerWrite(source, ({ id, version }: AnswerPerson) => source.removePerson(id, version));
  const { name, positions, actions, coming, headCount } = person;
  const replaced = answer.people.find(({ id }) => id === person.substituteForId);
  const ask = async () => {
    const texts = { confirmLabel: t('people.remove'), cancelLabel: t('common:action.cancel'), danger: true };
    if (await confirm({ title: t('people.remove'), message: t('people.removeAsk', { name }), ...texts })) {
      remove.mutate(person);
    }
  };
  return (
    <li>
      {dialog}
      <Text fw={600}>{name}</Text>
      <Text size="sm">{positions.join('; ')}</Text>
      {headCount !== null && <Text size="sm">{t('people.group', { count: headCount })}</Text>}
      {replaced && <Text size="sm">{t('people.insteadOf', { name: replaced.name })}</Text>}
      {coming === 'NO' && (
        <Text size="sm" c="dimmed">
          {t('people.away')}
        </Text>
      )}
      <ProblemState error={remove.error} />
      <div className={classes['acts']}>
        {actions.includes('change') && (
          <Act name={t('people.changeOf', { name })} onClick={() => onName({ what: 'change', one: person })}>
            {t('people.change')}
          </Act>
        )}
        {actions.includes('substitute') && (
          <Act name={t('people.substituteOf', { name })} onClick={() => onName({ what: 'substitute', one: person })}>
            {t('people.substitute')}
          </Act>
        )}
        {actions.includes('remove') && (
          <Act name={t('people.removeOf', { name })} onClick={() => void ask()}>
            {t('people.remove')}
          </Act>
        )}
      </div>
    </li>
  );
}

interface ApplicantItemProps {
  applicant: AnswerApplicant;
  source: AnswerSource;
  onName: OnName;
}

function ApplicantItem({ applicant, source, onName }: ApplicantItemProps) {
  const { t } = useTranslation('answer');
  const standing = useStanding();
  const remove = useAnswerWrite(source, ({ id, version }: AnswerApplicant) => source.removePerson(id, version));
  const { name, positions, actions, refusedAt } = applicant;
  return (
    <li>
      <Text fw={600}>{name}</Text>
      <Text size="sm">{positions.join('; ')}</Text>
      <Text size="sm" c="dimmed">
        {standing(applicant)}
      </Text>
      <ProblemState error={remove.error} />
      <div className={classes['acts']}>
        {actions.includes('change') && (
          <Act name={t('people.changeOf', { name })} onClick={() => onName({ what: 'change', one: applicant })}>
            {t('people.change')}
          </Act>
        )}
        {actions.includes('remove') && (
          <Act name={t('people.withdrawOf', { name })} onClick={() => remove.mutate(applicant)}>
            {refusedAt === null ? t('people.withdraw') : t('people.dismiss')}
          </Act>
        )}
      </div>
    </li>
  );
}

/** For what somebody waits, or why they do not come. */
function useStanding(): (applicant: AnswerApplicant) => string {
  const { t } = useTranslation('answer');
  return ({ wants, place, substituteForName, refusalReason }) => {
    const name = substituteForName ?? '';
    if (refusalReason !== null) {
      return wants === 'PLACE'
        ? t('people.refusedPlace', { reason: refusalReason })
        : t('people.refusedConsent', { name, reason: refusalReason });
    }
    return wants === 'PLACE' ? t('people.waiting', { place }) : t('people.consent', { name });
  };
}

function Act({ name, onClick, children }: { name: string; onClick: () => void; children: string }) {
  return (
    <Button variant="default" size="sm" aria-label={name} onClick={onClick}>
      {children}
    </Button>
  );
}
