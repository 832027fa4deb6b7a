import { useTranslation } from 'react-i18next';
import { formatDay, formatInstant } from '../../shared/format';

type Names = Readonly<Record<string, string>>;

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/;
const CLOCK_TIME = /^(\d{2}:\d{2}):\d{2}$/;
const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;
/** Columns whose values are codes with a word of their own; in the others the same letters may be somebody's text. */
const CODED = new Set([
  'answer',
  'answer_term',
  'answered_via',
  'attendance',
  'audience',
  'channel',
  'coming',
  'competence',
  'day_part',
  'kind',
  'kinds',
  'locale',
  'meeting_kind',
  'outcome',
  'result_class',
  'role',
  'scope',
  'side',
  'state',
  'status',
  'tense',
  'type',
  'wants',
]);

/** Says in the reader's language what the database calls by name, code or id. */
export function useAuditWords(names: Names) {
  const { t } = useTranslation('audit');
  // Tables, columns and codes come from the server, so the compiler cannot know which of them have words.
  const lookUp = t as unknown as (key: string, options: { defaultValue: string }) => string;
  const word = (group: string, code: string) => lookUp(`${group}.${code}`, { defaultValue: code });

  const text = (value: string, field: string): string => {
    if (CODED.has(field)) return word('value', value);
    if (UUID.test(value)) return names[value] ?? `…${value.slice(-8)}`;
    if (DAY.test(value)) return formatDay(value);
    if (INSTANT.test(value)) return formatInstant(value);
    return CLOCK_TIME.exec(value)?.[1] ?? value;
  };
  const show = (value: unknown, field: string): string => {
    if (isEmpty(value)) return t('nothing');
    if (typeof value === 'string') return text(value, field);
    if (typeof value === 'boolean') return value ? t('yes') : t('no');
    if (Array.isArray(value)) return value.map((one) => show(one, field)).join('; ');
    // The minutes themselves: they are read where they stand, not in their trail.
    if (field === 'content' && typeof value === 'object') return t('wholeText');
    if (typeof value === 'object' && value !== null) return fieldsOf(value as Record<string, unknown>);
    return String(value);
  };
  const fieldsOf = (record: Record<string, unknown>): string =>
    Object.entries(record)
      .filter(([, value]) => !isEmpty(value))
      .map(([key, value]) => `${word('field', key)}: ${show(value, key)}`)
      .join('; ');

  return { table: (code: string) => word('table', code), field: (code: string) => word('field', code), show };
}

/** Kinds of record, each with its word, by the alphabet of the reader. */
export function useAuditTables(): { value: string; label: string }[] {
  const { t, i18n } = useTranslation('audit');
  const tables = Object.entries(t('table', { returnObjects: true }));
  return tables
    .map(([value, word]) => ({ value, label: `${word.charAt(0).toUpperCase()}${word.slice(1)}` }))
    .sort((a, b) => a.label.localeCompare(b.label, i18n.language));
}

/** Nothing, however it is written. */
export function isEmpty(value: unknown): boolean {
  if (typeof value === 'object' && value !== null) return Object.values(value).every(isEmpty);
  return value === null || value === undefined || value === '';
}
