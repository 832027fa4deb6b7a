import { Module } from '@nestjs/common';
import { MeetingsModule } from '../meetings/meetings.module';
import { MessagesModule } from '../messages/messages.module';
import { AnswerDecisions } from './answers/answer-decisions.service';
import { AnswerNotice } from './answers/answer-notice.service';
import { AnswerQueue } from './answers/answer-queue.service';
import { AnswerTemplateController } from './answers/answer-template.controller';
import { AnswerTemplates } from './answers/answer-templates.service';
import { ActionRequestController } from './commitments/action-request.controller';
import { ActionRequestService } from './commitments/action-request.service';
import { CommitmentController } from './commitments/commitment.controller';
import { CommitmentService } from './commitments/commitment.service';
import { DeskPost } from './desk-post.service';
import { AssignmentService } from './flow/assignment.service';
import { DeadlineExtension } from './flow/deadline-extension.service';
import { DeskSettingsController } from './flow/desk-settings.controller';
import { DeskSettingsService } from './flow/desk-settings.service';
import { FlowController } from './flow/flow.controller';
import { RecommendationMoves } from './flow/recommendation-moves.service';
import { RecommendationSteps } from './flow/recommendation-steps.service';
import { UpwardReports } from './flow/upward-reports.service';
import { IntakeTemplate } from './intake/intake-template.service';
import { RecommendationImportReader } from './intake/recommendation-import-reader.service';
import { RecommendationImportController } from './intake/recommendation-import.controller';
import { RecommendationImportService } from './intake/recommendation-import.service';
import { NoteController } from './notes/note.controller';
import { NoteService } from './notes/note.service';
import { LikenessController } from './likeness/likeness.controller';
import { Likeness } from './likeness/likeness.service';
import { RecommendationGroups } from './likeness/recommendation-groups.service';
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
import { ReportController } from './report/report.controller';
import { RecommendationReport } from './report/report.service';
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
    FlowController,
    DeskSettingsController,
    ResponseController,
    AnswerTemplateController,
    CommitmentController,
    ActionRequestController,
    RecommendationImportController,
    NoteController,
    LikenessController,
    OpinionController,
    OverviewController,
    ReceiptController,
    ReminderController,
    ReportController,
  ],
  providers: [
    DeskPost,
    RecommendationSteps,
    RecommendationMoves,
    AssignmentService,
    DeadlineExtension,
    UpwardReports,
    DeskSettingsService,
    RecommendationIntake,
    RecommendationAccess,
    RecommendationList,
    RecommendationService,
    ResponseService,
    AnswerDecisions,
    AnswerNotice,
    AnswerQueue,
    AnswerTemplates,
    CommitmentService,
    ActionRequestService,
    IntakeTemplate,
    RecommendationImportService,
    RecommendationImportReader,
    NoteService,
    Likeness,
    RecommendationGroups,
    OpinionList,
    OpinionService,
    RecommendationOverview,
    ReceiptService,
    ReminderService,
    ReminderRound,
    RecommendationReport,
  ],
  exports: [RecommendationIntake],
})
export class RecommendationsModule {}
