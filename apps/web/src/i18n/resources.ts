import type { Dictionaries } from './types';

/**
 * Every namespace of words, loaded when a page first uses it. To add one: write `vi/<name>.ts` and `en/<name>.ts`, and
 * one line here.
 */
export const resources = {
  admin: { vi: () => import('./vi/admin'), en: () => import('./en/admin') },
  agenda: { vi: () => import('./vi/agenda'), en: () => import('./en/agenda') },
  answer: { vi: () => import('./vi/answer'), en: () => import('./en/answer') },
  audit: { vi: () => import('./vi/audit'), en: () => import('./en/audit') },
  auth: { vi: () => import('./vi/auth'), en: () => import('./en/auth') },
  calendar: { vi: () => import('./vi/calendar'), en: () => import('./en/calendar') },
  commitments: { vi: () => import('./vi/commitments'), en: () => import('./en/commitments') },
  common: { vi: () => import('./vi/common'), en: () => import('./en/common') },
  delegations: { vi: () => import('./vi/delegations'), en: () => import('./en/delegations') },
  desk: { vi: () => import('./vi/desk'), en: () => import('./en/desk') },
  directory: { vi: () => import('./vi/directory'), en: () => import('./en/directory') },
  documents: { vi: () => import('./vi/documents'), en: () => import('./en/documents') },
  feeds: { vi: () => import('./vi/feeds'), en: () => import('./en/feeds') },
  files: { vi: () => import('./vi/files'), en: () => import('./en/files') },
  home: { vi: () => import('./vi/home'), en: () => import('./en/home') },
  imports: { vi: () => import('./vi/imports'), en: () => import('./en/imports') },
  intake: { vi: () => import('./vi/intake'), en: () => import('./en/intake') },
  invitations: { vi: () => import('./vi/invitations'), en: () => import('./en/invitations') },
  likeness: { vi: () => import('./vi/likeness'), en: () => import('./en/likeness') },
  meetings: { vi: () => import('./vi/meetings'), en: () => import('./en/meetings') },
  messages: { vi: () => import('./vi/messages'), en: () => import('./en/messages') },
  minutes: { vi: () => import('./vi/minutes'), en: () => import('./en/minutes') },
  notes: { vi: () => import('./vi/notes'), en: () => import('./en/notes') },
  overview: { vi: () => import('./vi/overview'), en: () => import('./en/overview') },
  people: { vi: () => import('./vi/people'), en: () => import('./en/people') },
  problems: { vi: () => import('./vi/problems'), en: () => import('./en/problems') },
  proceedings: { vi: () => import('./vi/proceedings'), en: () => import('./en/proceedings') },
  recommendations: { vi: () => import('./vi/recommendations'), en: () => import('./en/recommendations') },
  report: { vi: () => import('./vi/report'), en: () => import('./en/report') },
  schedule: { vi: () => import('./vi/schedule'), en: () => import('./en/schedule') },
  search: { vi: () => import('./vi/search'), en: () => import('./en/search') },
  shell: { vi: () => import('./vi/shell'), en: () => import('./en/shell') },
  templates: { vi: () => import('./vi/templates'), en: () => import('./en/templates') },
} satisfies Dictionaries;

export type Namespace = keyof typeof resources;

/** The words of the first language: the source of truth for the keys. */
export type Resources = {
  [N in Namespace]: Awaited<ReturnType<(typeof resources)[N]['vi']>>['default'];
};
