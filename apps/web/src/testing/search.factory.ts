import type { Schema } from '@kyhop/api-contract';

/** A recommendation that was found, unless told otherwise. All of it is made up. */
export function aFound(over: Partial<Schema<'FoundDto'>> = {}): Schema<'FoundDto'> {
  return {
    kind: 'RECOMMENDATION',
    source: 'recommendation',
    id: '0190a000-0000-7000-8000-000000000901',
    code: 'KN-2020-014',
    title: [],
    excerpt: [
      { text: 'Đề nghị hướng dẫn ', match: false },
      { text: 'khen thưởng', match: true },
    ],
    happenedOn: '2021-03-25',
    year: 2020,
    clusterName: 'Cụm mẫu',
    meetingId: '0190a000-0000-7000-8000-000000000101',
    meetingTitle: 'Phiên họp trù bị',
    meetingStatus: null,
    recommendationId: '0190a000-0000-7000-8000-000000000901',
    recommendationStatus: 'RECEIVED',
    ...over,
  };
}

/** A meeting that was found. */
export const aFoundMeeting = (over: Partial<Schema<'FoundDto'>> = {}): Schema<'FoundDto'> =>
  aFound({
    ...{ kind: 'MEETING', source: 'meeting', id: '0190a000-0000-7000-8000-000000000101', code: null, excerpt: [] },
    ...{
      title: [
        { text: 'Hội nghị ', match: false },
        { text: 'khen thưởng', match: true },
      ],
      meetingStatus: 'CLOSED',
    },
    ...{ recommendationId: null, recommendationStatus: null },
    ...over,
  });

/** An answer to a search. */
export const foundAll = (items: Schema<'FoundDto'>[], next: string | null = null): Schema<'SearchDto'> => ({
  items,
  next,
});

const KINDS = ['MEETING', 'PERSON', 'RECOMMENDATION', 'RESPONSE', 'MINUTES', 'DOCUMENT'] as const;

/** So many of the kinds that are named, none of the others; 100 are more than are counted. */
export const counted = (counts: Partial<Record<(typeof KINDS)[number], number>>): Schema<'SearchCountsDto'> => ({
  counts: KINDS.map((kind) => ({ kind, count: Math.min(counts[kind] ?? 0, 99), more: (counts[kind] ?? 0) > 99 })),
});
