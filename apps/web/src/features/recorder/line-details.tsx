import { Group, NativeSelect, NumberInput, TextInput } from '@mantine/core';
import type { Schema } from '@kyhop/api-contract';
import { useTranslation } from 'react-i18next';
import { AnswerFields } from './answer-fields';
import type { LineContent } from './line';
import type { Asked, RecordLine } from './record-lines';
import { TopicSelect } from './topic-select';

type Details = NonNullable<LineContent['details']>;
type Topic = Schema<'TopicDto'>;

export interface LineDetailsProps {
  line: RecordLine;
  asked: readonly Asked[];
  topics: readonly Topic[];
  onChange: (to: (content: LineContent) => LineContent) => void;
}

/** What the kind of a line wants to know beside its words. */
export function LineDetails(props: LineDetailsProps) {
  const { content } = props.line;
  const set = (details: Details) => props.onChange((now) => ({ ...now, details: { ...now.details, ...details } }));
  const details = content.details ?? {};
  switch (content.kind) {
    case 'RECOMMENDATION':
      return <RecommendationFields {...props} />;
    case 'RESPONSE':
      return <AnswerFields {...props} />;
    case 'CONSENSUS':
      return <ConsensusFields details={details} set={set} />;
    case 'SCORING_DECISION':
      return <ScoringFields details={details} set={set} />;
    case 'VOTE':
      return <VoteFields details={details} set={set} />;
    default:
      return null;
  }
}

function RecommendationFields({ line, topics, onChange }: LineDetailsProps) {
  const { t } = useTranslation('proceedings');
  const asked = line.content.recommendation ?? {};
  const set = (fields: typeof asked) =>
    onChange((now) => ({ ...now, recommendation: { ...now.recommendation, ...fields } }));
  return (
    <Group grow preventGrowOverflow={false} gap="xs">
      <TopicSelect topics={topics} value={asked.topicId ?? null} onChange={(topicId) => set({ topicId })} />
      <TextInput
        size="xs"
        label={t('details.raisedBy')}
        maxLength={300}
        value={asked.raisedByText ?? ''}
        onChange={({ currentTarget }) => set({ raisedByText: currentTarget.value || null })}
      />
    </Group>
  );
}

interface PlainFieldsProps {
  details: Details;
  set: (details: Details) => void;
}

const OUTCOMES = ['UNANIMOUS', 'MAJORITY', 'NOT_AGREED'] as const;

function ConsensusFields({ details, set }: PlainFieldsProps) {
  const { t } = useTranslation('proceedings');
  const choices = OUTCOMES.map((value) => ({ value, label: t(`outcome.${value}`) }));
  return (
    <Group grow preventGrowOverflow={false} gap="xs">
      <TextInput
        size="xs"
        label={t('details.subject')}
        maxLength={1_000}
        value={details.subject ?? ''}
        onChange={({ currentTarget }) => set({ subject: currentTarget.value || null })}
      />
      <NativeSelect
        size="xs"
        label={t('details.outcome')}
        data={[{ value: '', label: t('details.notChosen') }, ...choices]}
        value={details.outcome ?? ''}
        onChange={({ currentTarget }) => set({ outcome: OUTCOMES.find((one) => one === currentTarget.value) ?? null })}
      />
    </Group>
  );
}

const SCORING = [
  ['criterion', 1_000],
  ['ruling', 2_000],
  ['proposedBy', 300],
] as const;

function ScoringFields({ details, set }: PlainFieldsProps) {
  const { t } = useTranslation('proceedings');
  return (
    <Group grow preventGrowOverflow={false} gap="xs">
      {SCORING.map(([field, limit]) => (
        <TextInput
          key={field}
          size="xs"
          label={t(`details.${field}`)}
          maxLength={limit}
          value={details[field] ?? ''}
          onChange={({ currentTarget }) => set({ [field]: currentTarget.value || null })}
        />
      ))}
    </Group>
  );
}

const VOTES = ['votesFor', 'votesAgainst', 'votesAbstain'] as const;

function VoteFields({ details, set }: PlainFieldsProps) {
  const { t } = useTranslation('proceedings');
  return (
    <Group gap="xs">
      {VOTES.map((field) => (
        <NumberInput
          key={field}
          size="xs"
          w="8rem"
          label={t(`details.${field}`)}
          min={0}
          max={10_000}
          allowDecimal={false}
          allowNegative={false}
          clampBehavior="strict"
          value={details[field] ?? ''}
          onChange={(count) => set({ [field]: typeof count === 'number' ? count : null })}
        />
      ))}
    </Group>
  );
}
