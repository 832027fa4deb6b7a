import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, Not } from 'typeorm';
import { assertVersion, fieldProblem, notFound } from '../common/problem';
import { type Actor, Transactions } from '../common/transactions';
import { assertHolidayFits } from './holiday-rules';
import {
  type CreateHolidayDto,
  type HolidayDto,
  type HolidayListDto,
  type HolidayQuery,
  toHolidayDto,
  type UpdateHolidayDto,
} from './holiday.dto';
import { Holiday } from './holiday.entity';

@Injectable()
export class HolidayService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
  ) {}

  async list({ year }: HolidayQuery): Promise<HolidayListDto> {
    const query = this.dataSource
      .getRepository(Holiday)
      .createQueryBuilder('h')
      .orderBy({ 'h.fromDate': 'ASC', 'h.id': 'ASC' });
    if (year) {
      query.where('h.fromDate <= :last AND h.toDate >= :first', { first: `${year}-01-01`, last: `${year}-12-31` });
    }
    return { items: (await query.getMany()).map(toHolidayDto) };
  }

  create(actor: Actor, { id, ...fields }: CreateHolidayDto): Promise<HolidayDto> {
    assertHolidayFits(fields);
    return this.transactions.run(actor, async (tx) => {
      // Of two with one id, or one name and first day, the first wins, also when both come at the same moment.
      await tx
        .createQueryBuilder()
        .insert()
        .into(Holiday)
        .values({ id, ...fields })
        .orIgnore()
        .updateEntity(false)
        .execute();
      const holiday = await tx.findOneBy(Holiday, { id });
      if (holiday === null) throw fieldProblem('name', 'taken');
      return toHolidayDto(holiday);
    });
  }

  update(actor: Actor, id: string, { version, ...fields }: UpdateHolidayDto): Promise<HolidayDto> {
    assertHolidayFits(fields);
    return this.transactions.run(actor, async (tx) => {
      const holiday = await lock(tx, id, version);
      const { name, fromDate } = fields;
      if (await tx.existsBy(Holiday, { id: Not(id), name, fromDate })) throw fieldProblem('name', 'taken');
      const changed = { ...fields, version: holiday.version + 1 };
      await tx.update(Holiday, id, changed);
      return toHolidayDto({ ...holiday, ...changed });
    });
  }

  async remove(actor: Actor, id: string, version: number): Promise<void> {
    await this.transactions.run(actor, async (tx) => {
      await lock(tx, id, version);
      await tx.delete(Holiday, id);
    });
  }
}

/** The holiday, kept from others until the transaction ends, as long as it is the version that the writer saw. */
async function lock(tx: EntityManager, id: string, seen: number): Promise<Holiday> {
  const holiday = await tx.findOne(Holiday, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (holiday === null) throw notFound();
  assertVersion(holiday, seen, () => toHolidayDto(holiday));
  return holiday;
}
