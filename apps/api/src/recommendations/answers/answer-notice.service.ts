import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { BOARD } from '../desk-letter';
import { DeskPost } from '../desk-post.service';
import { recommendationCode } from '../recommendation-number';
import type { Response } from '../response.entity';

interface Asking {
  unitId: string;
  /** The first that the unit asked: its letter leads there. */
  recommendationId: string;
  version: number;
  asked: { year: number; number: number; text: string }[];
}

/** Who waits for an answer to the recommendations under the condition, of which `$1` tells. */
const asking = (condition: string): string => `
  SELECT r.raised_by_unit_id AS "unitId", (array_agg(r.id ORDER BY r.number_year, r.number))[1] AS "recommendationId",
         (array_agg(r.version ORDER BY r.number_year, r.number))[1] AS version,
         json_agg(json_build_object('year', r.number_year, 'number', r.number, 'text', left(r.text, 200))
                  ORDER BY r.number_year, r.number) AS asked
  FROM recommendation r
  WHERE ${condition} AND r.raised_by_unit_id IS NOT NULL AND r.number IS NOT NULL
  GROUP BY r.raised_by_unit_id ORDER BY r.raised_by_unit_id`;

/** The unit that asked, and those whose own were merged into it. */
const OF_GROUP = asking('(r.id = $1 OR r.merged_into_id = $1)');
const OF_THESE = asking('r.id = ANY($1)');

/** Tells the units that asked that there is an answer. */
@Injectable()
export class AnswerNotice {
  constructor(private readonly post: DeskPost) {}

  /** Once for each answer and unit, however many of its recommendations it settles. */
  async published(tx: EntityManager, { id }: Pick<Response, 'id'>, recommendationId: string): Promise<void> {
    for (const one of await tx.query<Asking[]>(OF_GROUP, [recommendationId])) {
      await this.tell(tx, one, `answer:${id}:${one.unitId}`);
    }
  }

  /** To the units of what was just merged into a group that has its answer: they were not told when it was published. */
  async joined(tx: EntityManager, ids: readonly string[]): Promise<void> {
    for (const one of await tx.query<Asking[]>(OF_THESE, [ids])) {
      await this.tell(tx, one, `joined:${one.recommendationId}:${one.version}`);
    }
  }

  private async tell(tx: EntityManager, { unitId, recommendationId, asked }: Asking, once: string): Promise<void> {
    const codes = asked.map(({ year, number }) => recommendationCode(year, number));
    await this.post.toUnits(tx, [unitId], {
      once,
      recommendationId,
      subject: `Đã có trả lời kiến nghị ${codes.join(', ')}`,
      paragraphs: [
        `${BOARD} đã công bố trả lời kiến nghị của đơn vị:`,
        ...asked.map(({ text }, at) => `${codes[at] ?? ''}: ${text}`),
        'Đề nghị đơn vị xem trả lời và xác nhận đã nhận được.',
      ],
    });
  }
}
