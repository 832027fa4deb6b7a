import { Injectable } from '@nestjs/common';
import { isUUID } from 'class-validator';
import { DataSource } from 'typeorm';
import { badCursor, DEFAULT_PAGE, decodeCursor, type PageQuery, toPage } from '../common/paging';
import { notFound } from '../common/problem';
import type { AuditEventDto, AuditPageDto, AuditQuery } from './audit.dto';
import type { Caller } from './caller';
import { managedMeetings, type Scope, visibleMeetings } from './meeting-scope';
import { withoutPrivateWords } from './private-words';

/** What changes with every change, and tells a reader nothing. */
const NOISE = ['version', 'updated_at'];

/** How people call what an id stands for. */
const NAMES = Object.entries({
  unit: 'name',
  cluster: 'name',
  user_account: 'display_name',
  topic: 'name_vi',
  holiday: 'name',
  meeting: 'title',
  agenda_item: 'title',
  attendee: "coalesce(name, organisation, '')",
  entry: 'text',
  recommendation: 'text',
  response: 'text',
  photo: 'caption',
  issued_document: 'symbol',
  person: 'full_name',
  agenda_template: 'name',
  meeting_file: 'name',
  invitation: 'addressee',
  applicant: 'name',
  paper: 'title',
})
  .map(([table, name]) => {
    // An answer has no words for others before it is published.
    const known = table === 'response' ? ` AND (status = 'PUBLISHED' OR $2)` : '';
    return `SELECT id, left(${name}, 120) AS name FROM ${table} WHERE id = ANY($1)${known}`;
  })
  .join(' UNION ALL ');

/**
 * Of answers, what everybody may read: not before they are published, nor what was said of them till then; and nothing
 * of a change that only the board knows of.
 */
const PUBLISHED_ONLY = `NOT (e.table_name = 'response' AND coalesce(e.after, e.before) ->> 'status' <> 'PUBLISHED')
  AND NOT (e.table_name = 'recommendation' AND e.action = 'UPDATE'
           AND e.before - ARRAY['handler_id', 'version'] = e.after - ARRAY['handler_id', 'version'])`;

const WITHOUT_THE_RECORD = `e.table_name NOT IN ('entry', 'photo', 'recommendation', 'response', 'minutes', 'action_request')`;

/** Who was invited how, what delegations handed in and why a warning was passed over: for whoever runs the meeting. */
const WITHOUT_THE_SECRETARIATS_DESK = `e.table_name NOT IN ('invitation', 'applicant', 'paper', 'warning_reason')
  AND NOT (e.table_name = 'meeting_file' AND 'SECRETARIAT' IN (e.before ->> 'audience', e.after ->> 'audience'))`;

/** Columns that the list of attendees shows only to those who run the meeting. */
const PRIVATE_OF_ATTENDEES = ['email', 'phone', 'note', 'person_id', 'user_id'];

@Injectable()
export class AuditService {
  constructor(private readonly dataSource: DataSource) {}

  /** The trail of everything, newest first; what the board keeps to itself is told to the board alone. */
  list(caller: Caller, { table, rowId, actorId, ...page }: AuditQuery): Promise<AuditPageDto> {
    return this.page(caller, page, { table_name: table, row_id: rowId, actor_id: actorId }, [], opener(caller));
  }

  /**
   * The trail of one meeting and of all that belongs to it, for those who may see the meeting. It tells nobody more than
   * the pages do: the raw record is for whoever runs the meeting and the board, unpublished answers are the board's own.
   */
  async ofMeeting(caller: Caller, meetingId: string, page: PageQuery): Promise<AuditPageDto> {
    const scope = visibleMeetings(caller, 'm');
    const managed = managedMeetings(caller, 'm');
    const seen = await this.dataSource
      .createQueryBuilder()
      .from('meeting', 'm')
      .select(managed.sql, 'managed')
      .where('m.id = :meetingId', { meetingId })
      .andWhere(scope.sql, { ...scope.parameters, ...managed.parameters })
      .getRawOne<{ managed: boolean }>();
    if (seen === undefined) throw notFound();
    const seesAll = isBoard(caller) || caller.can('audit:read');
    const seesDesk = seen.managed || caller.can('audit:read');
    const conditions = [
      ...(seesAll ? [] : [PUBLISHED_ONLY, ...(seen.managed ? [] : [WITHOUT_THE_RECORD])]),
      ...(seesDesk ? [] : [WITHOUT_THE_SECRETARIATS_DESK]),
    ];
    const told = opener(caller);
    const open = seesDesk ? told : (event: AuditEventDto) => withoutContacts(told(event));
    const shown = await this.page(caller, page, { meeting_id: meetingId }, conditions, open);
    return seesAll ? shown : { ...shown, names: await this.namesSeen(scope, shown.names) };
  }

  /** A recommendation may be merged into one of another cluster, or repeat it: the words of that one stay there. */
  private async namesSeen({ sql, parameters }: Scope, names: Record<string, string>): Promise<Record<string, string>> {
    const hidden = await this.dataSource
      .createQueryBuilder()
      .from('recommendation', 'r')
      .innerJoin('meeting', 'm', 'm.id = r.meeting_id')
      .select('r.id', 'id')
      .where(`r.id = ANY(:ids) AND NOT ${sql}`, { ...parameters, ids: Object.keys(names) })
      .getRawMany<{ id: string }>();
    const unseen = new Set(hidden.map(({ id }) => id));
    return Object.fromEntries(Object.entries(names).filter(([id]) => !unseen.has(id)));
  }

  private async page(
    caller: Caller,
    { after, limit = DEFAULT_PAGE }: PageQuery,
    filters: Record<string, string | undefined>,
    conditions: readonly string[],
    open: (event: AuditEventDto) => AuditEventDto,
  ): Promise<AuditPageDto> {
    const query = this.dataSource
      .createQueryBuilder()
      .from('audit_event', 'e')
      .leftJoin('user_account', 'u', 'u.id = e.actor_id')
      .select(['e.id AS id', 'e.at AS at', 'e.action AS action', 'e.before AS before', 'e.after AS after'])
      .addSelect(['e.actor_id AS "actorId"', 'u.display_name AS "actorName"'])
      .addSelect(['e.table_name AS "table"', 'e.row_id AS "rowId"'])
      .orderBy('e.id', 'DESC')
      .limit(limit + 1);
    for (const [column, value] of Object.entries(filters)) {
      if (value !== undefined) query.andWhere(`e.${column} = :${column}`, { [column]: value });
    }
    for (const condition of conditions) query.andWhere(condition);
    if (after !== undefined) query.andWhere('e.id < :last', { last: lastId(after) });
    const rows = await query.getRawMany<AuditEventDto>();
    const shown = toPage(rows, limit, (row) => [row.id], open);
    return { ...shown, names: await this.namesIn(shown.items, isBoard(caller)) };
  }

  /** What the ids in these changes stand for; of what is no longer there the change itself tells all. */
  private async namesIn(events: AuditEventDto[], withDrafts: boolean): Promise<Record<string, string>> {
    const values = events.flatMap(({ rowId, before, after }) => [rowId, ...valuesOf(before), ...valuesOf(after)]);
    const ids = new Set(values.filter((value) => isUUID(value)));
    const rows = await this.dataSource.query<{ id: string; name: string }[]>(NAMES, [[...ids], withDrafts]);
    return Object.fromEntries(rows.map(({ id, name }) => [id, name]));
  }
}

function lastId(cursor: string): string {
  const id = String(decodeCursor(cursor, 1)[0]);
  if (!/^\d{1,18}$/.test(id)) throw badCursor();
  return id;
}

/** What columns of ids hold; an id that somebody typed into a text names nothing. */
const valuesOf = (record: Record<string, unknown> | null): unknown[] =>
  Object.entries(record ?? {}).flatMap(([column, value]) =>
    /_id$|^(?:pictured|uploaded_by|refused_by)$/.test(column) ? [value] : [],
  );

/** The change without these columns. */
function without(event: AuditEventDto, columns: readonly string[]): AuditEventDto {
  const open = (record: Record<string, unknown> | null): Record<string, unknown> | null =>
    record && Object.fromEntries(Object.entries(record).filter(([column]) => !columns.includes(column)));
  return { ...event, before: open(event.before), after: open(event.after) };
}

const withoutContacts = (event: AuditEventDto): AuditEventDto =>
  event.table === 'attendee' ? without(event, PRIVATE_OF_ATTENDEES) : event;

const isBoard = (caller: Caller): boolean => caller.can('recommendation:handle');

/** How a change is told to the caller. */
const opener = (caller: Caller): ((event: AuditEventDto) => AuditEventDto) =>
  isBoard(caller) ? onlyChanges : (event) => onlyChanges(withoutPrivateWords(event));

/** Of an update, only the fields that it changed. */
function onlyChanges(event: AuditEventDto): AuditEventDto {
  const { before, after } = event;
  if (before === null || after === null) return event;
  const changed = Object.keys(after).filter(
    (key) => !NOISE.includes(key) && JSON.stringify(before[key]) !== JSON.stringify(after[key]),
  );
  const pick = (from: Record<string, unknown>): Record<string, unknown> =>
    Object.fromEntries(changed.map((key) => [key, from[key]]));
  return { ...event, before: pick(before), after: pick(after) };
}
