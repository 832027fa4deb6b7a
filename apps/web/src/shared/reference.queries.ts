import type { Schema } from '@kyhop/api-contract';
import { queryOptions } from '@tanstack/react-query';
import { client, unwrap } from '../api/client';
import { formatDay } from './format';

/** Administrators change these lists once in months. */
const SELDOM = 5 * 60_000;

/** What a recommendation may be about. */
export const topicsQuery = queryOptions({
  queryKey: ['topics'],
  queryFn: ({ signal }) => unwrap(client.GET('/api/topics', { signal })),
  staleTime: SELDOM,
});

/** The clusters, to choose one. */
export const clusterNamesQuery = queryOptions({
  queryKey: ['directory', 'cluster-names'],
  queryFn: ({ signal }) => unwrap(client.GET('/api/clusters', { params: { query: {} }, signal })),
  staleTime: SELDOM,
});

/** Words that an answer of the board may begin from. */
export const answerTemplatesQuery = queryOptions({
  queryKey: ['answer-templates'],
  queryFn: ({ signal }) => unwrap(client.GET('/api/answer-templates', { signal })),
});

/** Units of the same name lived at different times: An Giang until 30/06/2025, and another from 01/07/2025. */
export const nameOfUnit = ({ name, validTo }: Pick<Schema<'UnitListItemDto'>, 'name' | 'validTo'>): string =>
  validTo === null ? name : `${name} (–${formatDay(validTo)})`;

/**
 * Units by part of their names, to choose one.
 *
 * @param on those that there are on this day; left out: those of all times
 */
export const unitsToChooseQuery = (q: string | undefined, on: string | undefined) =>
  queryOptions({
    queryKey: ['units', 'to-choose', on, q],
    queryFn: ({ signal }) => unwrap(client.GET('/api/units', { params: { query: { on, q, limit: 50 } }, signal })),
    select: ({ items }) => items.map((unit) => ({ id: unit.id, name: nameOfUnit(unit) })),
    placeholderData: (before) => before,
    staleTime: SELDOM,
  });

/** What the unit is called of which an address knows only the id. */
export const unitNameQuery = (id: string) =>
  queryOptions({
    queryKey: ['units', 'name', id],
    queryFn: ({ signal }) => unwrap(client.GET('/api/units/{id}', { params: { path: { id } }, signal })),
    select: nameOfUnit,
    staleTime: SELDOM,
  });
