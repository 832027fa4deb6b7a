import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { assertVersion, forbidden, notFound } from '../common/problem';
import { Transactions } from '../common/transactions';
import type { Caller } from '../identity/caller';
import type {
  AgendaTemplateDto,
  AgendaTemplateListDto,
  CreateAgendaTemplateDto,
  TemplateOwnerDto,
  UpdateAgendaTemplateDto,
} from './agenda-template.dto';
import { AgendaTemplate } from './agenda-template.entity';
import type { MeetingKind } from './meeting.entity';

type TemplateRow = Omit<AgendaTemplateDto, 'actions'> & { headed: boolean };

/** The clusters whose templates a secretariat keeps: those that its province heads in some year. */
const HEADED = `EXISTS (SELECT 1 FROM cluster_year y WHERE y.cluster_id = t.cluster_id AND y.head_unit_id = ANY($1))`;

/** $1: the units whose secretariat the caller is; $2: whether every cluster's templates are shown. */
const TEMPLATES = `
  SELECT t.id, t.cluster_id AS "clusterId", c.name AS "clusterName", t.name, t.meeting_kind AS "meetingKind", t.lines,
         t.version, ${HEADED} AS headed
  FROM agenda_template t LEFT JOIN cluster c ON c.id = t.cluster_id
  WHERE (t.cluster_id IS NULL OR $2 OR ${HEADED})`;

/** Programmes to begin with: everybody's are kept by administrators, a cluster's by the secretariat of its head. */
@Injectable()
export class AgendaTemplateService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
  ) {}

  /** Two queries: the templates, and for whom the caller may make one. */
  async list(caller: Caller, kind: MeetingKind | null): Promise<AgendaTemplateListDto> {
    const rows = await this.dataSource.query<TemplateRow[]>(
      `${TEMPLATES} AND ($3::text IS NULL OR t.meeting_kind = $3)
       ORDER BY t.cluster_id IS NOT NULL, c.name, t.meeting_kind, t.name, t.id`,
      [...scopeOf(caller), kind],
    );
    return { items: rows.map((row) => toDto(caller, row)), owners: await this.owners(caller) };
  }

  create(caller: Caller, body: CreateAgendaTemplateDto): Promise<AgendaTemplateDto> {
    const clusterId = body.clusterId ?? null;
    return this.transactions.run(caller, async (tx) => {
      const mine = await this.owners(caller, tx);
      if (!mine.some((owner) => owner.clusterId === clusterId)) throw forbidden();
      return this.add(tx, caller, { ...body, clusterId });
    });
  }

  /** Adds a template that the caller may make; the same id twice is one. */
  async add(
    tx: EntityManager,
    caller: Caller,
    { id, clusterId, name, meetingKind, lines }: Omit<AgendaTemplate, 'version'>,
  ): Promise<AgendaTemplateDto> {
    const template = { id, clusterId, name, meetingKind, lines };
    await tx.createQueryBuilder().insert().into(AgendaTemplate).values(template).orIgnore().execute();
    return this.read(caller, id, tx);
  }

  update(caller: Caller, id: string, body: UpdateAgendaTemplateDto): Promise<AgendaTemplateDto> {
    const { name, meetingKind, lines, version } = body;
    return this.change(caller, id, version, async (tx) => {
      await tx.update(AgendaTemplate, id, { name, meetingKind, lines, version: version + 1 });
      return this.read(caller, id, tx);
    });
  }

  delete(caller: Caller, id: string, version: number): Promise<void> {
    return this.change(caller, id, version, async (tx) => {
      await tx.delete(AgendaTemplate, id);
    });
  }

  /** The template, if it exists for the caller; else 404. */
  private async read(
    caller: Caller,
    id: string,
    tx: EntityManager = this.dataSource.manager,
  ): Promise<AgendaTemplateDto> {
    const [row] = await tx.query<TemplateRow[]>(`${TEMPLATES} AND t.id = $3`, [...scopeOf(caller), id]);
    if (row === undefined) throw notFound();
    return toDto(caller, row);
  }

  private change<Result>(
    caller: Caller,
    id: string,
    version: number,
    work: (tx: EntityManager) => Promise<Result>,
  ): Promise<Result> {
    return this.transactions.run(caller, async (tx) => {
      await tx.query('SELECT 1 FROM agenda_template WHERE id = $1 FOR UPDATE', [id]);
      const current = await this.read(caller, id, tx);
      if (current.actions.length === 0) throw forbidden();
      assertVersion(current, version, () => current);
      return work(tx);
    });
  }

  private async owners(caller: Caller, tx: EntityManager = this.dataSource.manager): Promise<TemplateOwnerDto[]> {
    const clusters = await tx.query<TemplateOwnerDto[]>(
      `SELECT c.id AS "clusterId", c.name AS "clusterName" FROM cluster c
       WHERE EXISTS (SELECT 1 FROM cluster_year y WHERE y.cluster_id = c.id AND y.head_unit_id = ANY($1)) ORDER BY c.name`,
      [caller.unitsAs('SECRETARIAT')],
    );
    return caller.is('ADMIN') ? [{ clusterId: null, clusterName: null }, ...clusters] : clusters;
  }
}

const scopeOf = (caller: Caller): [string[], boolean] => [caller.unitsAs('SECRETARIAT'), caller.is('ADMIN')];

const toDto = (caller: Caller, { headed, ...template }: TemplateRow): AgendaTemplateDto => ({
  ...template,
  actions: (template.clusterId === null ? caller.is('ADMIN') : headed) ? ['update', 'delete'] : [],
});

/** A template that may fill this meeting's agenda: everybody's, or one of its cluster. */
export async function templateFor(
  tx: EntityManager,
  templateId: string,
  clusterId: string,
): Promise<AgendaTemplate | null> {
  const template = await tx.findOneBy(AgendaTemplate, { id: templateId });
  if (template === null || (template.clusterId ?? clusterId) !== clusterId) return null;
  return template;
}
