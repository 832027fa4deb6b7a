import { Injectable } from '@nestjs/common';
import { todayInVietnam } from '@kyhop/vietnamese';
import { DataSource, type EntityManager } from 'typeorm';
import { Clock } from '../common/clock';
import { DEFAULT_PAGE, decodeCursor, toPage } from '../common/paging';
import { assertVersion, conflict, fieldProblem, notFound, unprocessable } from '../common/problem';
import { Transactions } from '../common/transactions';
import { literally } from '../common/search';
import type { Caller } from '../identity/caller';
import { changesHistory, isPastUnit, isRenamed, type UnitChange, unitDatesProblem } from './unit-rules';
import type { CreateUnitDto, UnitDto, UnitListItemDto, UnitPageDto, UnitQuery, UpdateUnitDto } from './unit.dto';
import { Unit } from './unit.entity';
import { KNOWN_BEFORE, MEMBER_AFTER, ONE_UNIT, UNIT_PAGE, wayFrom } from './unit.queries';

/** What is not given is nothing: a change states the whole unit. */
const toChange = (body: CreateUnitDto | UpdateUnitDto): UnitChange => ({
  kind: body.kind,
  code: body.code ?? null,
  name: body.name,
  fullName: body.fullName,
  parentId: body.parentId ?? null,
  validFrom: body.validFrom ?? null,
  validTo: body.validTo ?? null,
  successorId: body.successorId ?? null,
});

@Injectable()
export class UnitService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  async list({ on, kind, q, after, limit = DEFAULT_PAGE }: UnitQuery): Promise<UnitPageDto> {
    const [name, id] = after === undefined ? [null, null] : decodeCursor(after, 2);
    const rows = await this.dataSource.query<UnitListItemDto[]>(UNIT_PAGE, [
      on ?? null,
      kind ?? null,
      q ? literally(q) : null,
      name,
      id,
      limit + 1,
    ]);
    return toPage(
      rows,
      limit,
      (row) => [row.name, row.id],
      (row) => row,
    );
  }

  read(caller: Caller, id: string): Promise<UnitDto> {
    return this.readIn(this.dataSource.manager, caller, id);
  }

  create(caller: Caller, body: CreateUnitDto): Promise<UnitDto> {
    return this.transactions.run(caller, async (tx) => {
      if (!(await tx.existsBy(Unit, { id: body.id }))) {
        const unit = toChange(body);
        await assertFits(tx, body.id, unit);
        await tx.insert(Unit, { id: body.id, ...unit });
      }
      return this.readIn(tx, caller, body.id);
    });
  }

  update(caller: Caller, id: string, body: UpdateUnitDto): Promise<UnitDto> {
    return this.transactions.run(caller, async (tx) => {
      const before = await tx.findOne(Unit, { where: { id }, lock: { mode: 'pessimistic_write' } });
      if (before === null) throw notFound();
      const current = await this.readIn(tx, caller, id);
      assertVersion(before, body.version, () => current);
      const after = toChange(body);
      await assertFits(tx, id, after);
      await this.assertPastStands(tx, before, after);
      await tx.update(Unit, id, { ...after, version: before.version + 1 });
      return this.readIn(tx, caller, id);
    });
  }

  /** What reports of past years call the unit stays; a unit that is renamed ends and has a successor. */
  private async assertPastStands(tx: EntityManager, before: Unit, after: UnitChange): Promise<void> {
    const today = todayInVietnam(this.clock.now());
    if (isPastUnit(before, today) && changesHistory(before, after)) throw conflict('unit.past');
    if (isRenamed(before, after)) {
      const [row] = await tx.query<{ known: boolean }[]>(KNOWN_BEFORE, [before.id, Number(today.slice(0, 4))]);
      if (row?.known) throw fieldProblem('name', 'name_of_the_past');
    }
    if (after.validTo !== null && after.validTo !== before.validTo) {
      const [row] = await tx.query<{ member: boolean }[]>(MEMBER_AFTER, [before.id, after.validTo]);
      if (row?.member) throw fieldProblem('validTo', 'still_a_member');
    }
  }

  private async readIn(tx: EntityManager, caller: Caller, id: string): Promise<UnitDto> {
    const [unit] = await tx.query<UnitDto[]>(ONE_UNIT, [id]);
    if (unit === undefined) throw notFound();
    return { ...unit, actions: caller.can('directory:manage') ? ['update'] : [] };
  }
}

async function assertFits(tx: EntityManager, id: string, unit: UnitChange): Promise<void> {
  const wrong = unitDatesProblem(unit);
  if (wrong) throw unprocessable('request.invalid', [wrong]);
  await assertNoCircle(tx, id, 'successorId', unit.successorId);
  await assertNoCircle(tx, id, 'parentId', unit.parentId);
}

async function assertNoCircle(
  tx: EntityManager,
  id: string,
  field: 'successorId' | 'parentId',
  named: string | null,
): Promise<void> {
  if (named === null) return;
  const column = field === 'successorId' ? 'successor_id' : 'parent_id';
  const [row] = await tx.query<{ known: boolean; circular: boolean }[]>(wayFrom(column), [named, id]);
  if (!row?.known) throw fieldProblem(field, 'not_found');
  if (row.circular) throw fieldProblem(field, 'circular');
}
