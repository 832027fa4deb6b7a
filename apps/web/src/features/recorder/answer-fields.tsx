import { RESPONSE_KIND_VALUES, TENSE_VALUES } from '@kyhop/api-contract';
import { Checkbox, Group, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { v7 as uuidv7 } from 'uuid';
import { DayField } from '../../shared/day-field';
import type { Answer, ResponseKind } from './line';
import { targetOf } from './line';
import type { LineDetailsProps } from './line-details';
import type { Asked } from './record-lines';
import { TopicSelect } from './topic-select';

const NOTHING_SAID: Answer = { kinds: [], counterpartBodies: [] };

interface AnswerPartProps extends LineDetailsProps {
  answer: Answer;
  set: (fields: Partial<Answer>) => void;
}

/** What an answer answers, what it says, and who will do it. */
export function AnswerFields(props: LineDetailsProps) {
  const { t } = useTranslation('proceedings');
  const { line, onChange } = props;
  const answer = line.content.response ?? NOTHING_SAID;
  const set = (fields: Partial<Answer>) =>
    onChange((now) => ({ ...now, response: { ...NOTHING_SAID, ...now.response, ...fields } }));
  const isComplete = targetOf(line.content) !== null && answer.kinds.length > 0;
  return (
    <Stack gap="xs">
      <Target {...props} answer={answer} set={set} />
      <Checkbox.Group
        label={t('answer.kinds')}
        size="xs"
        value={answer.kinds}
        onChange={(kinds) => set({ kinds: RESPONSE_KIND_VALUES.filter((kind) => kinds.includes(kind)) })}
      >
        <Group gap="xs" mt={4}>
          {RESPONSE_KIND_VALUES.map((kind: ResponseKind) => (
            <Checkbox key={kind} size="xs" value={kind} label={t(`responseKind.${kind}`)} />
          ))}
        </Group>
      </Checkbox.Group>
      <Undertaking answer={answer} set={set} />
      {!isComplete && (
        <Text size="xs" c="dimmed">
          {t('answer.incomplete')}
        </Text>
      )}
    </Stack>
  );
}

/** The value of the choice that makes a recommendation. */
const UNWRITTEN = 'new';

function Target({ asked, topics, answer, set }: AnswerPartProps) {
  const { t } = useTranslation('proceedings');
  const unwritten = answer.newRecommendation;
  const choose = (value: string) => {
    if (value === UNWRITTEN) set({ recommendationId: null, newRecommendation: { id: uuidv7(), text: '' } });
    else set({ recommendationId: value || null, newRecommendation: null });
  };
  return (
    <>
      <NativeSelect
        size="xs"
        label={t('answer.target')}
        data={[
          { value: '', label: t('answer.noTarget') },
          ...asked.filter(({ id }) => id !== unwritten?.id).map(toChoice),
          { value: UNWRITTEN, label: t('answer.unwritten') },
        ]}
        value={unwritten ? UNWRITTEN : (answer.recommendationId ?? '')}
        onChange={({ currentTarget }) => choose(currentTarget.value)}
      />
      {unwritten && (
        <Group grow preventGrowOverflow={false} gap="xs">
          <TextInput
            size="xs"
            label={t('answer.unwrittenText')}
            required
            value={unwritten.text}
            onChange={({ currentTarget }) => set({ newRecommendation: { ...unwritten, text: currentTarget.value } })}
          />
          <TopicSelect
            topics={topics}
            value={unwritten.topicId ?? null}
            onChange={(topicId) => set({ newRecommendation: { ...unwritten, topicId } })}
          />
        </Group>
      )}
    </>
  );
}

const LONGEST_CHOICE = 80;

function toChoice({ id, text }: Asked, index: number) {
  const short = text.length > LONGEST_CHOICE ? `${text.slice(0, LONGEST_CHOICE)}…` : text;
  return { value: id, label: `${index + 1}. ${short}` };
}

function Undertaking({ answer, set }: Pick<AnswerPartProps, 'answer' | 'set'>) {
  const { t } = useTranslation(['proceedings', 'common']);
  // As typed: "Bộ Nội vụ; " is on its way to a second body.
  const [bodies, setBodies] = useState(answer.counterpartBodies.join('; '));
  return (
    <Group grow preventGrowOverflow={false} gap="xs" align="flex-end">
      <NativeSelect
        size="xs"
        label={t('answer.tense')}
        data={[
          { value: '', label: t('details.notChosen') },
          ...TENSE_VALUES.map((value) => ({ value, label: t(`tense.${value}`) })),
        ]}
        value={answer.tense ?? ''}
        onChange={({ currentTarget }) =>
          set({ tense: TENSE_VALUES.find((one) => one === currentTarget.value) ?? null })
        }
      />
      <TextInput
        size="xs"
        label={t('answer.responsible')}
        maxLength={300}
        value={answer.responsibleBody ?? ''}
        onChange={({ currentTarget }) => set({ responsibleBody: currentTarget.value || null })}
      />
      <TextInput
        size="xs"
        label={t('answer.counterparts')}
        value={bodies}
        onChange={({ currentTarget }) => {
          setBodies(currentTarget.value);
          set({ counterpartBodies: bodiesIn(currentTarget.value) });
        }}
      />
      <DayField label={t('answer.dueOn')} value={answer.dueOn ?? null} onChange={(dueOn) => set({ dueOn })} clearable />
    </Group>
  );
}

const bodiesIn = (text: string): string[] =>
  text
    .split(';')
    .map((body) => body.trim())
    .filter((body) => body !== '');
