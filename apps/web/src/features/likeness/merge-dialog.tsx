import { Button, Checkbox, Group, Modal, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemState } from '../../shared/query-view';
import type { Recommendation, Similar } from './likeness.queries';
import { useMerging } from './use-merging';

interface MergeDialogProps {
  recommendation: Recommendation;
  /** What is alike; those that may join are offered. */
  similar: readonly Similar[];
  onClose: () => void;
}

/** Several are answered with this one: chosen, and merged in one go. */
export function MergeDialog({ recommendation, similar, onClose }: MergeDialogProps) {
  const { t } = useTranslation(['likeness', 'common']);
  const offered = similar.filter(({ mayMerge }) => mayMerge);
  const [chosen, setChosen] = useState(() =>
    offered.filter(({ degree }) => degree === 'NEARLY_SAME').map(({ id }) => id),
  );
  const merging = useMerging();
  const items = offered.filter(({ id }) => chosen.includes(id));
  const code = recommendation.code ?? t('noCode');
  return (
    <Modal opened onClose={onClose} size="lg" title={t('dialog.title', { code })}>
      <Stack gap="md">
        <ProblemState error={merging.error} />
        <Text size="sm">{offered.length > 0 ? t('dialog.advice') : t('dialog.nothing')}</Text>
        <Checkbox.Group label={offered.length > 0 ? t('dialog.choose') : undefined} value={chosen} onChange={setChosen}>
          <Stack gap="sm" mt="xs">
            {offered.map((other, place) => (
              <Checkbox
                key={other.id}
                value={other.id}
                data-autofocus={place === 0 || undefined}
                label={`${other.code} · ${t(`degree.${other.degree}`)}`}
                description={other.pieces.map(({ text }) => text).join('')}
              />
            ))}
          </Stack>
        </Checkbox.Group>
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {t('common:action.cancel')}
          </Button>
          <Button
            disabled={items.length === 0}
            loading={merging.isPending}
            onClick={() => merging.run({ into: recommendation, items: items.map(seen) }, onClose)}
          >
            {t('dialog.submit', { count: items.length })}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}

const seen = ({ id, version }: Similar) => ({ id, version });
