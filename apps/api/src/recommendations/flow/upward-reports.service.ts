import { Injectable } from '@nestjs/common';
import { todayInVietnam } from '@kyhop/vietnamese';
import { type EntityManager, IsNull } from 'typeorm';
import { Clock } from '../../common/clock';
import { conflict, fieldProblem } from '../../common/problem';
import { Transactions } from '../../common/transactions';
import type { Caller } from '../../identity/caller';
import { RecommendationAccess } from '../recommendation-access.service';
import { leadsThrough } from '../recommendation-status';
import type { RecommendationDto } from '../recommendation.dto';
import type { Recommendation } from '../recommendation.entity';
import type { ReplyToReportDto, ReportUpDto } from './assignment.dto';
import { RecommendationSteps } from './recommendation-steps.service';
import { UpwardReport } from './upward-report.entity';

/** Tổng hợp, báo cáo cấp có thẩm quyền, and what came back: the two steps say more than a plain one. */
@Injectable()
export class UpwardReports {
  constructor(
    private readonly transactions: Transactions,
    private readonly access: RecommendationAccess,
    private readonly steps: RecommendationSteps,
    private readonly clock: Clock,
  ) {}

  reportUp(caller: Caller, recommendationId: string, body: ReportUpDto): Promise<RecommendationDto> {
    const { version, id, note = null, ...report } = body;
    return this.transactions.run(caller, async (tx) => {
      const known = await tx.findOneBy(UpwardReport, { id });
      if (known !== null && known.recommendationId !== recommendationId) throw conflict('resource.exists');
      if (known !== null) return this.access.show(caller, recommendationId, tx);
      const found = await this.lock(tx, caller, { id: recommendationId, version }, 'report-up');
      const now = this.clock.now();
      if (report.reportedOn > todayInVietnam(now)) throw fieldProblem('reportedOn', 'in_the_future');
      await tx.insert(UpwardReport, { id, recommendationId, ...report, note, byUserId: caller.userId, at: now });
      await this.steps.take(tx, caller, found, 'REPORTED_UP', { reason: null, resultClass: found.resultClass });
      return this.access.show(caller, recommendationId, tx);
    });
  }

  /** With the reply the work goes on. What was reported before reports were kept has its reply in the history alone. */
  reply(caller: Caller, id: string, { version, reply, repliedOn }: ReplyToReportDto): Promise<RecommendationDto> {
    return this.transactions.run(caller, async (tx) => {
      const found = await this.lock(tx, caller, { id, version }, 'reply');
      if (repliedOn > todayInVietnam(this.clock.now())) throw fieldProblem('repliedOn', 'in_the_future');
      const open = await tx.findOneBy(UpwardReport, { recommendationId: id, repliedOn: IsNull() });
      if (open !== null && repliedOn < open.reportedOn) throw fieldProblem('repliedOn', 'before_report');
      if (open !== null) await tx.update(UpwardReport, open.id, { reply, repliedOn, version: open.version + 1 });
      const reason = open === null ? reply : null;
      await this.steps.take(tx, caller, found, 'IN_PROGRESS', { reason, resultClass: found.resultClass });
      return this.access.show(caller, id, tx);
    });
  }

  private async lock(
    tx: EntityManager,
    caller: Caller,
    seen: { id: string; version: number },
    deed: 'report-up' | 'reply',
  ): Promise<Recommendation> {
    const board = () => caller.can('recommendation:handle');
    const { recommendation } = await this.access.lockSeen(tx, caller, seen, board);
    if (leadsThrough(recommendation.status, deed)) return recommendation;
    throw conflict('recommendation.illegal_transition', { current: await this.access.show(caller, seen.id, tx) });
  }
}
