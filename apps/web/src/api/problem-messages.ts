import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { ApiProblem } from './problem';
import { isProblem } from './problem';

/** What `useTranslation('problems')` gives. */
type ProblemWords = TFunction<'problems'>;

/** Codes come from the server, so their keys cannot be known to the compiler: a code without words gives `undefined`. */
function words(t: ProblemWords, key: string, params: Record<string, unknown> = {}): string | undefined {
  const lookUp = t as unknown as (key: string, options: Record<string, unknown>) => string;
  const text = lookUp(key, { ...params, defaultValue: '' });
  return text === '' || typeof text !== 'string' ? undefined : text;
}

function byStatus(t: ProblemWords, status: number): string {
  if (status === 401) return t('byStatus.signedOut');
  if (status === 403) return t('byStatus.forbidden');
  if (status === 404) return t('byStatus.notFound');
  if (status === 409) return t('byStatus.conflict');
  if (status === 429) return t('byStatus.tooMany');
  return status >= 500 ? t('byStatus.server') : t('byStatus.bad');
}

/** What went wrong and what to do next, in the reader's language, whatever was thrown. */
export function problemMessage(t: ProblemWords, error: unknown): string {
  if (!isProblem(error)) return t('byStatus.server');
  return words(t, error.code) ?? byStatus(t, error.status);
}

/** The refused fields as the form library wants them: `form.setErrors(fieldErrors(t, problem))`. */
export function fieldErrors(t: ProblemWords, error: unknown): Record<string, string> {
  if (!isProblem(error)) return {};
  const messageOf = ({ code, params }: ApiProblem['fields'][number]) =>
    words(t, `field.${code}`, params) ?? t('field.invalid');
  return Object.fromEntries(error.fields.map((field) => [field.path, messageOf(field)]));
}

/** Both, bound to the reader's language. */
export function useProblems() {
  const { t } = useTranslation('problems');
  return {
    problemMessage: (error: unknown) => problemMessage(t, error),
    fieldErrors: (error: unknown) => fieldErrors(t, error),
  };
}
