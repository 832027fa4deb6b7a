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
  asked: { year: number; number: number; text: string }[];
}

/** Who waits for an answer to this recommendation: the unit that asked, and those whose own were merged into it. */
const ASKING = `
  SELECT r.raised_by_unit_id AS "unitId", (array_agg(r.id ORDER BY r.number_year, r.number))[1] AS "recommendationId",
         json_agg(json_build_object('year', r.number_year, 'number', r.number, 'text', left(r.text, 200))
                  ORDER BY r.number_year, r.number) AS asked
  FROM recommendation r
  WHERE (r.id = $1 OR r.merged_into_id = $1) AND r.raised_by_unit_id IS NOT NULL AND r.number IS NOT NULL
  GROUP BY r.raised_by_unit_id ORDER BY r.raised_by_unit_id`;

/** Tells the units that asked that there is an answer. */
@Injectable()
export class AnswerNotice {
  constructor(private readonly post: DeskPost) {}

  /** Once for each answer and unit, however many of its recommendations it settles. */
  async published(tx: EntityManager, { id }: Pick<Response, 'id'>, recommendationId: string): Promise<void> {
    for (const asking of await tx.query<Asking[]>(ASKING, [recommendationId])) {
      const codes = asking.asked.map(({ year, number }) => recommendationCode(year, number));
      await this.post.toUnits(tx, [asking.unitId], {
        once: `answer:${id}:${asking.unitId}`,
        recommendationId: asking.recommendationId,
        subject: `Đã có trả lời kiến nghị ${codes.join(', ')}`,
        paragraphs: [
          `${BOARD} đã công bố trả lời kiến nghị của đơn vị:`,
          ...asking.asked.map(({ text }, at) => `${codes[at] ?? ''}: ${text}`),
          'Đề nghị đơn vị xem trả lời và xác nhận đã nhận được.',
        ],
      });
    }
  }
}
