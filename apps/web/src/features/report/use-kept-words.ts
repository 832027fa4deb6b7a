import type { Schema } from '@kyhop/api-contract';
import { useState } from 'react';
import { toTyped, type TypedWords } from './typed-words';

/** What was typed, by the report that it was typed on. */
interface Kept {
  words: Partial<TypedWords>;
  /** No file has been made of it since. */
  unsaved: boolean;
}

const NOTHING: Kept = { words: {}, unsaved: false };

/**
 * What is written on one report. The server keeps none of it: the browser does until the tab is closed, and says whether a
 * file has been made of it. Not longer than the tab: others may use this device.
 */
export function useKeptWords(name: string, proposed: Schema<'ReportWordsDto'>) {
  const key = `kyhop.report.${name}`;
  const [kept, setKept] = useState(() => read(key));
  const keep = (next: Kept) => {
    setKept(next);
    write(key, next);
  };
  return {
    typed: { ...toTyped(proposed), ...kept.words },
    unsaved: kept.unsaved,
    change: (changes: Partial<TypedWords>) => keep({ words: { ...kept.words, ...changes }, unsaved: true }),
    saved: () => keep({ ...kept, unsaved: false }),
  };
}

function read(key: string): Kept {
  try {
    const text = sessionStorage.getItem(key);
    return text === null ? NOTHING : { ...NOTHING, ...(JSON.parse(text) as Partial<Kept>) };
  } catch {
    return NOTHING;
  }
}

function write(key: string, kept: Kept): void {
  try {
    sessionStorage.setItem(key, JSON.stringify(kept));
  } catch {
    // Storage may be refused or full: then the words last as long as the page.
  }
}
