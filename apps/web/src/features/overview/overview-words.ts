import type { Schema } from '@kyhop/api-contract';
import { useTranslation } from 'react-i18next';

/** The name of a topic in the reader's language. */
export function useTopicName(): (topic: Pick<Schema<'RecommendationTopicDto'>, 'nameVi' | 'nameEn'>) => string {
  const { i18n } = useTranslation();
  return ({ nameVi, nameEn }) => (i18n.language === 'en' ? nameEn : nameVi);
}

/** Numbers and shares as the reader's language writes them: 3.000, 12,5%. */
export function useNumbers(): { whole: (value: number) => string; share: (part: number, of: number) => string } {
  const { i18n } = useTranslation();
  const percent = new Intl.NumberFormat(i18n.language, { style: 'percent', maximumFractionDigits: 1 });
  return {
    whole: (value) => value.toLocaleString(i18n.language),
    share: (part, of) => percent.format(of === 0 ? 0 : part / of),
  };
}
