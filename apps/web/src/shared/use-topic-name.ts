import type { Schema } from '@kyhop/api-contract';
import { useTranslation } from 'react-i18next';

/** The name of a topic in the reader's language. */
export function useTopicName(): (topic: Pick<Schema<'RecommendationTopicDto'>, 'nameVi' | 'nameEn'>) => string {
  const { i18n } = useTranslation();
  return ({ nameVi, nameEn }) => (i18n.language === 'en' ? nameEn : nameVi);
}
