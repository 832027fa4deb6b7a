import type { Schema } from '@kyhop/api-contract';
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { paths } from '../../app/paths';
import { TextLink } from '../../shared/link';
import { ProblemState } from '../../shared/query-view';
import { tellWhenDone } from '../../shared/tell';
import classes from './likeness.module.css';
import { proposalsQuery, type Recommendation, useAcceptProposal } from './likeness.queries';

interface ProposalsProps {
  recommendation: Recommendation;
  /** After a proposal was accepted. */
  onAccept?: () => void;
  addressOf?: (id: string) => string;
}

/** What a proposal is, in words, and what is written when it is accepted. */
interface Offer {
  field: string;
  value: string;
  change: Pick<Schema<'ClassifyRecommendationDto'>, 'topicId' | 'competence'>;
  grounds: Pick<Schema<'TopicProposalDto'>, 'agree' | 'of' | 'from'>;
}

/** Topic and competence as those that are alike were classified: one click, and nothing without it. */
export function Proposals({ recommendation, onAccept, addressOf = paths.recommendation }: ProposalsProps) {
  const { t } = useTranslation('likeness');
  const accept = useAcceptProposal();
  const offers = useOffers(recommendation);
  if (offers.length === 0) return null;
  const { id, version } = recommendation;
  const take = (taken: readonly Offer[]) => {
    const change = taken.reduce<Offer['change']>((all, offer) => ({ ...all, ...offer.change }), {});
    const said = taken.map(({ field, value }) => `${field}: ${value}`).join('; ');
    void tellWhenDone(accept.mutateAsync({ id, version, ...change }), t('proposals.accepted', { said }), onAccept);
  };
  return (
    <section className={classes['part']} aria-label={t('proposals.title')}>
      <ProblemState error={accept.error} />
      <ul className={classes['list']}>
        {offers.map((offer) => (
          <li key={offer.field} className={classes['proposal']}>
            <span>
              {t('proposals.proposed', { field: offer.field })} <strong>{offer.value}</strong>
            </span>
            <Grounds {...offer.grounds} addressOf={addressOf} />
            <Button
              size="compact-sm"
              variant="default"
              loading={accept.isPending}
              aria-label={t('proposals.acceptOne', { field: offer.field, value: offer.value })}
              onClick={() => take([offer])}
            >
              {t('proposals.accept')}
            </Button>
          </li>
        ))}
      </ul>
      {offers.length > 1 && (
        <Button size="compact-sm" loading={accept.isPending} onClick={() => take(offers)}>
          {t('proposals.acceptAll')}
        </Button>
      )}
    </section>
  );
}

/** What is proposed and does not stand already, for who may classify. */
function useOffers(recommendation: Recommendation): Offer[] {
  const { t, i18n } = useTranslation(['likeness', 'recommendations']);
  const enabled = recommendation.actions.includes('classify');
  const { data } = useQuery({ ...proposalsQuery(recommendation.id), enabled });
  const topic = enabled ? data?.topic : null;
  const competence = enabled ? data?.competence : null;
  const offers: Offer[] = [];
  if (topic && topic.topic.id !== recommendation.topic?.id) {
    const value = i18n.language === 'en' ? topic.topic.nameEn : topic.topic.nameVi;
    offers.push({ field: t('proposals.topic'), value, change: { topicId: topic.topic.id }, grounds: topic });
  }
  if (competence && competence.competence !== recommendation.competence) {
    offers.push({
      field: t('proposals.competence'),
      value: t(`recommendations:competence.${competence.competence}`),
      change: { competence: competence.competence },
      grounds: competence,
    });
  }
  return offers;
}

function Grounds({ agree, of, from, addressOf }: Offer['grounds'] & Required<Pick<ProposalsProps, 'addressOf'>>) {
  const { t } = useTranslation('likeness');
  return (
    <p className={classes['quiet']}>
      {t('proposals.like')}{' '}
      {from.map(({ id, code }, place) => (
        <span key={id}>
          {place > 0 && ', '}
          <TextLink to={addressOf(id)}>{code}</TextLink>
        </span>
      ))}{' '}
      {t('proposals.agree', { agree, count: of })}
    </p>
  );
}
