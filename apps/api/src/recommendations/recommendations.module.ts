import { Module } from '@nestjs/common';
import { MeetingsModule } from '../meetings/meetings.module';
import { MessagesModule } from '../messages/messages.module';
import { DeskPost } from './desk-post.service';
import { RecommendationSteps } from './flow/recommendation-steps.service';
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
  controllers: [RecommendationController, ResponseController],
  providers: [
    DeskPost,
    RecommendationSteps,
    RecommendationIntake,
    RecommendationAccess,
    RecommendationList,
    RecommendationService,
    ResponseService,
  ],
  exports: [RecommendationIntake],
})
export class RecommendationsModule {}
