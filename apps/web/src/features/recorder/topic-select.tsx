import { NativeSelect } from '@mantine/core';
import type { Schema } from '@kyhop/api-contract';
import { useTranslation } from 'react-i18next';

interface TopicSelectProps {
  topics: readonly Schema<'TopicDto'>[];
  value: string | null;
  onChange: (topicId: string | null) => void;
}

/** Lĩnh vực. One that is retired is offered only where it was chosen. */
export function TopicSelect({ topics, value, onChange }: TopicSelectProps) {
  const { t, i18n } = useTranslation('proceedings');
  const offered = topics.filter((topic) => !topic.retired || topic.id === value);
  const choices = offered.map(({ id, nameVi, nameEn }) => ({
    value: id,
    label: i18n.language === 'en' ? nameEn : nameVi,
  }));
  return (
    <NativeSelect
      size="xs"
      label={t('details.topic')}
      data={[{ value: '', label: t('details.noTopic') }, ...choices]}
      value={value ?? ''}
      onChange={({ currentTarget }) => onChange(currentTarget.value || null)}
    />
  );
}
