import type { Dictionaries } from './types';

/**
 * Every namespace of words, loaded when a page first uses it. To add one: write `vi/<name>.ts` and `en/<name>.ts`, and
 * one line here.
 */
export const resources = {
  admin: { vi: () => import('./vi/admin'), en: () => import('./en/admin') },
  agenda: { vi: () => import('./vi/agenda'), en: () => import('./en/agenda') },
  audit: { vi: () => import('./vi/audit'), en: () => import('./en/audit') },
  auth: { vi: () => import('./vi/auth'), en: () => import('./en/auth') },
  common: { vi: () => import('./vi/common'), en: () => import('./en/common') },
  delegations: { vi: () => import('./vi/delegations'), en: () => import('./en/delegations') },
  directory: { vi: () => import('./vi/directory'), en: () => import('./en/directory') },
  documents: { vi: () => import('./vi/documents'), en: () => import('./en/documents') },
  home: { vi: () => import('./vi/home'), en: () => import('./en/home') },
  meetings: { vi: () => import('./vi/meetings'), en: () => import('./en/meetings') },
  minutes: { vi: () => import('./vi/minutes'), en: () => import('./en/minutes') },
  problems: { vi: () => import('./vi/problems'), en: () => import('./en/problems') },
  proceedings: { vi: () => import('./vi/proceedings'), en: () => import('./en/proceedings') },
  recommendations: { vi: () => import('./vi/recommendations'), en: () => import('./en/recommendations') },
  shell: { vi: () => import('./vi/shell'), en: () => import('./en/shell') },
} satisfies Dictionaries;

export type Namespace = keyof typeof resources;

/** The words of the first language: the source of truth for the keys. */
export type Resources = {
  [N in Namespace]: Awaited<ReturnType<(typeof resources)[N]['vi']>>['default'];
};
