import { Button, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { paths } from '../../app/paths';
import { ProblemState, QueryView } from '../../shared/query-view';
import { tell } from '../../shared/tell';
import classes from './likeness.module.css';
import { type Recommendation, type Similar, similarQuery, useRepeats } from './likeness.queries';
import { MergeDialog } from './merge-dialog';
import { SimilarItem } from './similar-item';
import { useMerging } from './use-merging';

interface SimilarPanelProps {
  recommendation: Recommendation;
  /** Where another one is read: on its page unless told. */
  addressOf?: (id: string) => string;
  /** Whether the choice of several is open, where somebody else opens it too: by a key. */
  merging?: boolean;
  onMerging?: (open: boolean) => void;
}

/** Kiến nghị giống nhau: what others asked beside what this one asks, and what follows from it. */
export function SimilarPanel({ recommendation, ...props }: SimilarPanelProps) {
  const { t } = useTranslation('likeness');
  const similar = useQuery(similarQuery(recommendation.id));
  const [open, setOpen] = useState(false);
  const { merging = open, onMerging = setOpen } = props;
  const mayMerge = recommendation.actions.includes('merge');
  return (
    <section className={classes['part']} aria-labelledby="similar">
      <h2 id="similar">{t('title')}</h2>
      <QueryView query={similar}>
        {({ items }) => (
          <>
            {items.length === 0 && <Text c="dimmed">{t('nothing')}</Text>}
            {mayMerge && items.filter((other) => other.mayMerge).length > 1 && (
              <Button size="compact-sm" variant="default" mb="xs" onClick={() => onMerging(true)}>
                {t('act.several')}
              </Button>
            )}
            <SimilarList recommendation={recommendation} items={items} addressOf={props.addressOf} />
            {merging && mayMerge && (
              <MergeDialog recommendation={recommendation} similar={items} onClose={() => onMerging(false)} />
            )}
          </>
        )}
      </QueryView>
    </section>
  );
}

interface SimilarListProps extends Pick<SimilarPanelProps, 'recommendation' | 'addressOf'> {
  items: readonly Similar[];
}

function SimilarList({ recommendation, items, addressOf = paths.recommendation }: SimilarListProps) {
  const { t } = useTranslation('likeness');
  const merging = useMerging();
  const repeats = useRepeats();
  const { id, version } = recommendation;
  const repeat = (other: Similar) =>
    repeats.mutate({ id, version, repeatsId: other.id }, { onSuccess: () => tell(t('linked', { code: other.code })) });
  return (
    <>
      <ProblemState error={merging.error ?? repeats.error} />
      <ul className={classes['list']}>
        {items.map((other) => (
          <SimilarItem
            key={other.id}
            recommendation={recommendation}
            other={other}
            busy={merging.isPending || repeats.isPending}
            addressOf={addressOf}
            onTake={() => merging.run({ into: { id, version }, items: [{ id: other.id, version: other.version }] })}
            onJoin={() => merging.run({ into: { id: other.id, version: other.version }, items: [{ id, version }] })}
            onRepeat={repeat}
          />
        ))}
      </ul>
    </>
  );
}
