import { Module } from '@nestjs/common';
import { MeetingsModule } from '../meetings/meetings.module';
import { PaperworkModule } from '../paperwork/paperwork.module';
import { RecommendationsModule } from '../recommendations/recommendations.module';
import { MinutesSteps } from './minutes-steps.service';
import { MinutesController } from './minutes.controller';
import { MinutesService } from './minutes.service';
import { RecordReader } from './record-reader.service';

/** What is recorded: the minutes, from draft to issue. */
@Module({
  imports: [MeetingsModule, PaperworkModule, RecommendationsModule],
  controllers: [MinutesController],
  providers: [MinutesService, MinutesSteps, RecordReader],
})
export class MinutesModule {}
