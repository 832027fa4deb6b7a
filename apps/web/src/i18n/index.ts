import type { BackendModule, i18n } from 'i18next';
import { createInstance } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Namespace } from './resources';
import { resources } from './resources';

export type Language = 'vi' | 'en';
export type { Namespace } from './resources';

const REMEMBERED = 'kyhop.language';

const onDemand: BackendModule = {
  type: 'backend',
  init: () => undefined,
  read: (language, namespace, done) => {
    const load = resources[namespace as Namespace][language as Language];
    load().then(
      (words) => done(null, words.default),
      (error: unknown) => done(error instanceof Error ? error : String(error), false),
    );
  },
};

/** The language that this browser's reader chose; Vietnamese for who never chose. */
export function rememberedLanguage(): Language {
  try {
    return localStorage.getItem(REMEMBERED) === 'en' ? 'en' : 'vi';
  } catch {
    return 'vi';
  }
}

/** Whether the reader of this browser has ever chosen a language here. */
export function hasChosenLanguage(): boolean {
  try {
    return localStorage.getItem(REMEMBERED) !== null;
  } catch {
    return false;
  }
}

/** Changes the language of the page and remembers it in this browser. */
export async function chooseLanguage(i18n: i18n, language: Language): Promise<void> {
  try {
    localStorage.setItem(REMEMBERED, language);
  } catch {
    // Storage may be refused: then the choice lasts as long as the page.
  }
  await i18n.changeLanguage(language);
}

/** The latest instance, for who must load words outside of a component. */
let current: i18n | undefined;

/** Loads words beside the code of a page, so that it need not wait for them after. */
export async function preloadWords(namespaces: readonly Namespace[]): Promise<void> {
  await current?.loadNamespaces(namespaces);
}

/** An i18next of its own, so that tests do not share one. Words load with the first component that uses them. */
export async function createI18n(language: Language): Promise<i18n> {
  const instance = createInstance();
  current = instance;
  instance.on('languageChanged', (now) => {
    document.documentElement.lang = now;
  });
  await instance
    .use(initReactI18next)
    .use(onDemand)
    .init({
      lng: language,
      supportedLngs: ['vi', 'en'],
      fallbackLng: false,
      ns: ['common', 'problems', 'shell'],
      defaultNS: 'common',
      // React escapes what it shows.
      interpolation: { escapeValue: false },
      returnNull: false,
    });
  document.documentElement.lang = language;
  return instance;
}
