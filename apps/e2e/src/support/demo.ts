import type { Visitor } from './visitor';

/** Words that name one meeting each of the demo data. */
const MEETINGS = {
  article: 'tru bi tong ket giao uoc',
  planned: 'hop tru bi tong ket nam',
  conference: 'hoi nghi tong ket nam (du',
  inSession: 'hoi thao chuyen de',
  closed: 'hoi nghi so ket',
  past: 'tong ket nam truoc',
  postponed: 'tham quan hoc tap',
  draft: 'hop thuong truc',
} as const;

export type DemoMeeting = keyof typeof MEETINGS;

/** The id of a meeting of the demo data, found as a person would: by words without marks. */
export async function demoMeeting(visitor: Visitor, which: DemoMeeting): Promise<string> {
  const { items } = await visitor.read('/api/meetings', { q: MEETINGS[which] });
  return only(items, MEETINGS[which]).id;
}

/** The id of a recommendation of the demo data, by words of it. */
export async function demoRecommendation(visitor: Visitor, words: string): Promise<string> {
  const { items } = await visitor.read('/api/recommendations', { q: words });
  return only(items, words).id;
}

/** The one thing in a list. */
export function only<Thing>(things: readonly Thing[], what: string): Thing {
  const [first, ...others] = things;
  if (first === undefined || others.length > 0) throw new Error(`${things.length} found where one was wanted: ${what}`);
  return first;
}
