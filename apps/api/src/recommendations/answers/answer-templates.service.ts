import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, Not } from 'typeorm';
import { assertVersion, fieldProblem, notFound } from '../../common/problem';
import { Transactions } from '../../common/transactions';
import { VIETNAMESE } from '../../directory/unit.queries';
import type { Caller } from '../../identity/caller';
import type {
  AnswerTemplateDto,
  AnswerTemplateListDto,
  CreateAnswerTemplateDto,
  UpdateAnswerTemplateDto,
} from './answer-template.dto';
import { AnswerTemplate } from './answer-template.entity';

/** Mẫu trả lời: the board's own words to begin an answer from. */
@Injectable()
export class AnswerTemplates {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
  ) {}

  async list(): Promise<AnswerTemplateListDto> {
    const templates = this.dataSource.manager.createQueryBuilder(AnswerTemplate, 't');
    return { items: await templates.orderBy(`t.name ${VIETNAMESE}`).addOrderBy('t.id').getMany() };
  }

  create(caller: Caller, { id, name, kinds, tense = null, text }: CreateAnswerTemplateDto): Promise<AnswerTemplateDto> {
    return this.transactions.run(caller, async (tx) => {
      await assertNameFree(tx, id, name);
      const row = { id, name, kinds, tense, text };
      await tx.createQueryBuilder().insert().into(AnswerTemplate).values(row).orIgnore().execute();
      return tx.findOneBy(AnswerTemplate, { id }).then((made) => made ?? taken());
    });
  }

  update(caller: Caller, id: string, body: UpdateAnswerTemplateDto): Promise<AnswerTemplateDto> {
    const { name, kinds, tense = null, text, version } = body;
    return this.transactions.run(caller, async (tx) => {
      await lock(tx, id, version);
      await assertNameFree(tx, id, name);
      await tx.update(AnswerTemplate, id, { name, kinds, tense, text, version: version + 1 });
      return tx.findOneByOrFail(AnswerTemplate, { id });
    });
  }

  async delete(caller: Caller, id: string, version: number): Promise<void> {
    await this.transactions.run(caller, async (tx) => {
      await lock(tx, id, version);
      await tx.delete(AnswerTemplate, id);
    });
  }
}

async function lock(tx: EntityManager, id: string, seen: number): Promise<void> {
  const template = await tx.findOne(AnswerTemplate, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (template === null) throw notFound();
  assertVersion(template, seen, () => template);
}

async function assertNameFree(tx: EntityManager, id: string, name: string): Promise<void> {
  if (await tx.existsBy(AnswerTemplate, { id: Not(id), name })) taken();
}

/** Also when another writer took the name between the question and the insert, which then inserts nothing. */
function taken(): never {
  throw fieldProblem('name', 'taken');
}
