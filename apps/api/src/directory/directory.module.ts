import { Module } from '@nestjs/common';
import { HolidayController } from './holiday.controller';
import { HolidayService } from './holiday.service';
import { TopicController } from './topic.controller';
import { TopicService } from './topic.service';

/** Who is: units, clusters and their members, years, holidays, topics. */
@Module({ controllers: [HolidayController, TopicController], providers: [HolidayService, TopicService], exports: [] })
export class DirectoryModule {}
