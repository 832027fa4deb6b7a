import type { Environment } from './env';

/**
 * What addresses in mail and calendar files begin with, without a slash at the end: PUBLIC_URL, or the server on its own
 * machine. Never what a request says in its Host header: whoever asks could then lead the readers of a mail elsewhere.
 */
export const linkBase = ({ publicUrl, port }: Pick<Environment, 'publicUrl' | 'port'>): string =>
  (publicUrl ?? `http://localhost:${port}`).replace(/\/+$/u, '');
