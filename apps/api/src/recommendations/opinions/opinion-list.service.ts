import { Injectable } from '@nestjs/common';
import { todayInVietnam } from '@kyhop/vietnamese';
import { DataSource } from 'typeorm';
import { Clock } from '../../common/clock';
import type { Caller } from '../../identity/caller';
import { queryNamed } from '../named-query';
import { codeOf } from '../recommendation-number';
import { OPINION_PAIRS, OPINION_SOURCES, type OpinionRow, toOpinionDto, visibleOpinions } from './opinion-rows';
import type { AskedOpinionsDto } from './opinion.dto';

interface AskedRow {
  recommendationId: string;
  numberYear: number;
  number: number | null;
  recommendationText: string;
  opinion: OpinionRow;
}

/** More are not asked of anybody at once; whoever gives one sees the next. */
const MOST = 200;

@Injectable()
export class OpinionList {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** What is waited for, by its day. One statement. */
  async open(caller: Caller): Promise<AskedOpinionsDto> {
    const { sql, parameters } = visibleOpinions(caller);
    const rows = await queryNamed<AskedRow>(
      this.dataSource.manager,
      `SELECT r.id AS "recommendationId", r.number_year AS "numberYear", r.number,
              left(r.text, 500) AS "recommendationText", json_build_object(${OPINION_PAIRS}) AS opinion
       FROM ${OPINION_SOURCES} JOIN recommendation r ON r.id = o.recommendation_id
       WHERE o.given_at IS NULL AND ${sql} ORDER BY o.due_on, o.id LIMIT ${MOST}`,
      parameters,
    );
    const today = todayInVietnam(this.clock.now());
    return {
      items: rows.map(({ opinion, recommendationId, numberYear, number, recommendationText }) => ({
        ...toOpinionDto(caller, opinion, today),
        recommendationId,
        code: codeOf({ numberYear, number }),
        recommendationText,
      })),
    };
  }
}
