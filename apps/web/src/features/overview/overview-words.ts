import { useTranslation } from 'react-i18next';

/** Numbers and shares as the reader's language writes them: 3.000, 12,5%. */
export function useNumbers(): { whole: (value: number) => string; share: (part: number, of: number) => string } {
  const { i18n } = useTranslation();
  const percent = new Intl.NumberFormat(i18n.language, { style: 'percent', maximumFractionDigits: 1 });
  return {
    whole: (value) => value.toLocaleString(i18n.language),
    share: (part, of) => percent.format(of === 0 ? 0 : part / of),
  };
}
