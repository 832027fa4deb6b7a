import { Button, Group } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { formatDay } from '../../shared/format';
import { unitNameQuery } from '../../shared/reference.queries';
import type { Gap } from './recommendations.queries';
import { useRecommendationFilters } from './use-recommendation-filters';

/** The line of the overview that counts those without it, and has the words for them. */
const LINE_WITHOUT = {
  topic: 'topic',
  competence: 'competence',
  leadUnit: 'leadUnit',
  raisedByUnit: 'askingUnit',
} as const satisfies Record<Gap, string>;

/** What a link has narrowed the list to and no field of the page shows: each in words, and taken away by a press. */
export function FilterChips() {
  const { t } = useTranslation(['recommendations', 'overview']);
  const { filters, change } = useRecommendationFilters();
  const { fromYear, toYear, from, to, open, leadUnitId, handlerId, deadline, resultClass, competence } = filters;
  const { without, confirmed, awaitsReceipt } = filters;
  const { data: leadUnit } = useQuery({ ...unitNameQuery(leadUnitId ?? ''), enabled: leadUnitId !== undefined });
  const gapWords = (gap: Gap) =>
    `${t(`overview:${LINE_WITHOUT[gap]}.name`)}: ${t(`overview:${LINE_WITHOUT[gap]}.none`)}`;
  const chips = [
    fromYear && ({ name: 'fromYear', value: t('narrowed.fromYear', { year: fromYear }) } as const),
    toYear && ({ name: 'toYear', value: t('narrowed.toYear', { year: toYear }) } as const),
    from && ({ name: 'from', value: t('narrowed.from', { day: formatDay(from) }) } as const),
    to && ({ name: 'to', value: t('narrowed.to', { day: formatDay(to) }) } as const),
    open && ({ name: 'open', value: t('narrowed.open') } as const),
    deadline && ({ name: 'deadline', value: t(`deadline.${deadline}`) } as const),
    leadUnitId && ({ name: 'leadUnitId', value: `${t('field.leadUnit')}: ${leadUnit ?? '…'}` } as const),
    handlerId && ({ name: 'handlerId', value: t('field.handler') } as const),
    resultClass && ({ name: 'resultClass', value: t(`resultClass.${resultClass}`) } as const),
    competence && ({ name: 'competence', value: t(`competence.${competence}`) } as const),
    without && ({ name: 'without', value: gapWords(without) } as const),
    awaitsReceipt && ({ name: 'awaitsReceipt', value: t('narrowed.awaitsReceipt') } as const),
    confirmed && ({ name: 'confirmed', value: t('overview:figure.confirmed') } as const),
  ].filter((chip) => chip !== undefined && chip !== '' && chip !== 0);
  if (chips.length === 0) return null;
  return (
    <Group gap="xs" mb="sm" role="group" aria-label={t('list.narrowedBy')}>
      {chips.map(({ name, value }) => (
        <Button
          key={name}
          size="compact-sm"
          variant="light"
          rightSection={<IconX size={14} aria-hidden />}
          aria-label={t('list.dropFilter', { value })}
          onClick={() => change({ [name]: null })}
        >
          {value}
        </Button>
      ))}
    </Group>
  );
}
