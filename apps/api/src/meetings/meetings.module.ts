import { Module } from '@nestjs/common';
import { MeetingAccess } from './meeting-access.service';

/** What is planned: meetings, their life cycle and agenda. */
@Module({ controllers: [], providers: [MeetingAccess], exports: [MeetingAccess] })
export class MeetingsModule {}
