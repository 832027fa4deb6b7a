import { Module } from '@nestjs/common';
import { MeetingsModule } from '../meetings/meetings.module';
import { RecommendationsModule } from '../recommendations/recommendations.module';
import { EntryController } from './entry.controller';
import { EntryIntake } from './entry-intake.service';
import { EntryService } from './entry.service';
import { MeetingTransitionController } from './meeting-transition.controller';
import { MeetingTransitions } from './meeting-transition.service';
import { PhotoController } from './photo.controller';
import { PhotoService } from './photo.service';
import { RecordAccess } from './record-access.service';

/** What happens: the life of a meeting and the record of what is said. */
@Module({
  imports: [MeetingsModule, RecommendationsModule],
  controllers: [MeetingTransitionController, EntryController, PhotoController],
  providers: [MeetingTransitions, EntryService, EntryIntake, PhotoService, RecordAccess],
})
export class ProceedingsModule {}
