import { useTranslation } from 'react-i18next';

const KILO = 1024;

/** A size as people read it: 340 KB, 1,2 MB. */
export function useFileSize(): (bytes: number) => string {
  const { i18n } = useTranslation();
  const format = new Intl.NumberFormat(i18n.language, { maximumFractionDigits: 1 });
  return (bytes) => {
    if (bytes < KILO) return `${format.format(bytes)} B`;
    if (bytes < KILO * KILO) return `${format.format(Math.round(bytes / KILO))} KB`;
    return `${format.format(bytes / KILO / KILO)} MB`;
  };
}
