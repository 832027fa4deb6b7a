import { Module } from '@nestjs/common';
import { AgendaReader } from './agenda-reader.service';
import { AgendaController } from './agenda.controller';
import { AgendaService } from './agenda.service';
import { MeetingAccess } from './meeting-access.service';
import { MeetingLife } from './meeting-life.service';
import { MeetingReader } from './meeting-reader.service';
import { MeetingController } from './meeting.controller';
import { MeetingService } from './meeting.service';

/** What is planned: meetings, their life cycle and agenda. */
@Module({
  controllers: [MeetingController, AgendaController],
  providers: [MeetingAccess, MeetingReader, MeetingService, MeetingLife, AgendaReader, AgendaService],
  exports: [MeetingAccess, MeetingReader, MeetingLife, AgendaReader],
})
export class MeetingsModule {}
