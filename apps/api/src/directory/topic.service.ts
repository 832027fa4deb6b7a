import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { assertVersion, fieldProblem, notFound } from '../common/problem';
import { type Actor, Transactions } from '../common/transactions';
import { type CreateTopicDto, type TopicDto, type TopicListDto, toTopicDto, type UpdateTopicDto } from './topic.dto';
import { Topic } from './topic.entity';

@Injectable()
export class TopicService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
  ) {}

  async list(): Promise<TopicListDto> {
    const topics = await this.dataSource.getRepository(Topic).find({ order: { position: 'ASC', code: 'ASC' } });
    return { items: topics.map(toTopicDto) };
  }

  create(actor: Actor, { id, code, nameVi, nameEn }: CreateTopicDto): Promise<TopicDto> {
    return this.transactions.run(actor, async (tx) => {
      // Of two with one code, or one id, the first wins, also when both come at the same moment.
      await tx.query(
        `INSERT INTO topic (id, code, name_vi, name_en, position)
         SELECT $1, $2, $3, $4, coalesce(max(position) + 1, 0) FROM topic ON CONFLICT DO NOTHING`,
        [id, code, nameVi, nameEn],
      );
      const topic = await tx.findOneBy(Topic, { id });
      if (topic === null) throw fieldProblem('code', 'taken');
      return toTopicDto(topic);
    });
  }

  update(actor: Actor, id: string, body: UpdateTopicDto): Promise<TopicDto> {
    return this.transactions.run(actor, async (tx) => {
      const topic = await tx.findOne(Topic, { where: { id }, lock: { mode: 'pessimistic_write' } });
      if (topic === null) throw notFound();
      assertVersion(topic, body.version, () => toTopicDto(topic));
      const { nameVi, nameEn, retired } = body;
      const changed = {
        nameVi,
        nameEn,
        retired,
        position: body.position ?? topic.position,
        version: topic.version + 1,
      };
      await tx.update(Topic, id, changed);
      return toTopicDto({ ...topic, ...changed });
    });
  }
}
