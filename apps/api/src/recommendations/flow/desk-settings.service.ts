import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { assertVersion } from '../../common/problem';
import { Transactions } from '../../common/transactions';
import type { Caller } from '../../identity/caller';
import type { DeskPeopleDto, DeskSettingsDto, UpdateDeskSettingsDto } from './desk-settings.dto';
import { DESK_SETTINGS_ID, DeskSettings } from './desk-settings.entity';
import { readBoard } from './desk-people';

/** What holds for the whole desk: its deadlines, and who works at it. */
@Injectable()
export class DeskSettingsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
  ) {}

  async show(caller: Caller, tx: EntityManager = this.dataSource.manager): Promise<DeskSettingsDto> {
    const { id: _, ...settings } = await tx.findOneByOrFail(DeskSettings, { id: DESK_SETTINGS_ID });
    return { ...settings, actions: caller.can('desk:configure') ? ['update'] : [] };
  }

  update(caller: Caller, { version, ...days }: UpdateDeskSettingsDto): Promise<DeskSettingsDto> {
    return this.transactions.run(caller, async (tx) => {
      const where = { id: DESK_SETTINGS_ID };
      await tx.findOneOrFail(DeskSettings, { where, lock: { mode: 'pessimistic_write' } });
      const current = await this.show(caller, tx);
      assertVersion(current, version, () => current);
      await tx.update(DeskSettings, DESK_SETTINGS_ID, { ...days, version: version + 1 });
      return this.show(caller, tx);
    });
  }

  async people(): Promise<DeskPeopleDto> {
    return { items: await readBoard(this.dataSource.manager) };
  }
}
