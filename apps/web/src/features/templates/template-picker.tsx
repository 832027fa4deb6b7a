import type { Schema } from '@kyhop/api-contract';
import { Button, Group, Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { templatesQuery } from './templates.queries';

interface TemplatePickerProps {
  /** The meeting whose agenda is empty: templates of its kind come first, then those of its cluster before everybody's. */
  meeting: Pick<Schema<'MeetingDto'>, 'kind' | 'clusterId'>;
  onFill: (templateId: string) => void;
  filling: boolean;
}

/** Offers the programmes to begin with; the likeliest is chosen already. */
export function TemplatePicker({ meeting: { kind, clusterId }, onFill, filling }: TemplatePickerProps) {
  const { t } = useTranslation(['templates', 'meetings']);
  const { data } = useQuery(templatesQuery);
  const [chosen, setChosen] = useState<string | null>(null);
  const usable = (data?.items ?? []).filter((template) => (template.clusterId ?? clusterId) === clusterId);
  const fitting = usable.filter((template) => template.meetingKind === kind);
  const first = fitting.find((template) => template.clusterId !== null) ?? fitting[0];
  const picked = chosen ?? first?.id;
  if (usable.length === 0) return null;
  const others = usable.filter((template) => !fitting.includes(template));
  return (
    <Group gap="xs" justify="center" align="end">
      <Select
        label={t('pick')}
        allowDeselect={false}
        w="24rem"
        maw="100%"
        data={[...fitting, ...others].map(({ id, name }) => ({ value: id, label: name }))}
        placeholder={t('pickPlaceholder')}
        value={picked ?? null}
        onChange={setChosen}
      />
      <Button loading={filling} disabled={picked === undefined} onClick={() => picked && onFill(picked)}>
        {t('fill')}
      </Button>
    </Group>
  );
}
