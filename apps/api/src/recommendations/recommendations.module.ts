import { Module } from '@nestjs/common';
import { MeetingsModule } from '../meetings/meetings.module';
import { MessagesModule } from '../messages/messages.module';
import { AnswerDecisions } from './answers/answer-decisions.service';
import { AnswerNotice } from './answers/answer-notice.service';
import { AnswerQueue } from './answers/answer-queue.service';
import { AnswerTemplateController } from './answers/answer-template.controller';
import { AnswerTemplates } from './answers/answer-templates.service';
import { DeskPost } from './desk-post.service';
import { RecommendationSteps } from './flow/recommendation-steps.service';
import { OpinionList } from './opinions/opinion-list.service';
import { OpinionController } from './opinions/opinion.controller';
import { OpinionService } from './opinions/opinion.service';
import { OverviewController } from './overview/overview.controller';
import { RecommendationOverview } from './overview/overview.service';
import { ReceiptController } from './receipts/receipt.controller';
import { ReceiptService } from './receipts/receipt.service';
import { ReminderRound } from './reminders/reminder-round.service';
import { ReminderController } from './reminders/reminder.controller';
import { ReminderService } from './reminders/reminder.service';
import { RecommendationAccess } from './recommendation-access.service';
import { RecommendationIntake } from './recommendation-intake.service';
import { RecommendationList } from './recommendation-list.service';
import { RecommendationController } from './recommendation.controller';
import { RecommendationService } from './recommendation.service';
import { ResponseController } from './response.controller';
import { ResponseService } from './response.service';

/** What was asked and answered. */
@Module({
  imports: [MeetingsModule, MessagesModule],
  controllers: [
    RecommendationController,
    ResponseController,
    OpinionController,
    OverviewController,
    ReceiptController,
    ReminderController,
  ],
  providers: [
    DeskPost,
    RecommendationSteps,
    RecommendationIntake,
    RecommendationAccess,
    RecommendationList,
    RecommendationService,
    ResponseService,
    AnswerDecisions,
    AnswerNotice,
    AnswerQueue,
    AnswerTemplates,
    OpinionList,
    OpinionService,
    RecommendationOverview,
    ReceiptService,
    ReminderService,
    ReminderRound,
  ],
  exports: [RecommendationIntake],
})
export class RecommendationsModule {}
