import type { Schema } from '@kyhop/api-contract';
import { only } from '../support/demo';
import type { Visitor } from '../support/visitor';

/** What the program tells of the two meetings, read through the API once everything has been entered. */
export interface Told {
  session: Schema<'MeetingDto'>;
  conference: Schema<'MeetingDto'>;
  attendees: Schema<'AttendeeDto'>[];
  entries: Schema<'EntryDto'>[];
  photos: Schema<'PhotoDto'>[];
  /** By the topic's name. */
  recommendations: Map<string, Schema<'RecommendationDto'>>;
  minutes: Schema<'MinutesDto'>;
}

export async function readTold(visitor: Visitor, titles: { session: string; conference: string }): Promise<Told> {
  const { items } = await visitor.read('/api/meetings');
  const idOf = (title: string) =>
    only(
      items.filter((meeting) => meeting.title === title),
      title,
    ).id;
  const [session, conference] = await Promise.all(
    [titles.session, titles.conference].map((title) => visitor.read('/api/meetings/{id}', { id: idOf(title) })),
  );
  if (session === undefined || conference === undefined) throw new Error('A meeting is missing.');
  const { id } = session;
  const { items: asked } = await visitor.read('/api/meetings/{id}/recommendations', { id });
  const recommendations = new Map<string, Schema<'RecommendationDto'>>();
  for (const { id: recommendationId, topic } of asked) {
    recommendations.set(topic?.nameVi ?? '', await visitor.read('/api/recommendations/{id}', { id: recommendationId }));
  }
  return {
    session,
    conference,
    recommendations,
    attendees: (await visitor.read('/api/meetings/{id}/delegations', { id })).attendees,
    entries: (await visitor.read('/api/meetings/{id}/entries', { id })).items,
    photos: (await visitor.read('/api/meetings/{id}/photos', { id })).items,
    minutes: await visitor.read('/api/meetings/{id}/minutes', { id }),
  };
}
