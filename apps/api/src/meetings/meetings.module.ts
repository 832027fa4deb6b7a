import { Module } from '@nestjs/common';
import { AgendaCarry } from './agenda-carry.service';
import { AgendaChange } from './agenda-change.service';
import { AgendaFilling } from './agenda-filling.service';
import { AgendaReader } from './agenda-reader.service';
import { AgendaTemplateController } from './agenda-template.controller';
import { AgendaTemplateService } from './agenda-template.service';
import { AgendaController } from './agenda.controller';
import { AgendaService } from './agenda.service';
import { CalendarReader } from './calendar/calendar-reader.service';
import { CalendarController } from './calendar/calendar.controller';
import { FeedFile } from './calendar/feed-file.service';
import { FeedController } from './calendar/feed.controller';
import { FeedService } from './calendar/feed.service';
import { MeetingWarnings } from './calendar/meeting-warnings.service';
import { Rescheduling } from './calendar/rescheduling.service';
import { SuggestionService } from './calendar/suggestion.service';
import { LastYear } from './last-year.service';
import { LeftBytes } from './files/left-bytes.service';
import { MeetingFileController } from './files/meeting-file.controller';
import { MeetingFileService } from './files/meeting-file.service';
import { MeetingFiles } from './files/meeting-files.service';
import { MessagesModule } from '../messages/messages.module';
import { PaperworkModule } from '../paperwork/paperwork.module';
import { MeetingAccess } from './meeting-access.service';
import { MeetingLife } from './meeting-life.service';
import { MeetingReader } from './meeting-reader.service';
import { MeetingController } from './meeting.controller';
import { MeetingService } from './meeting.service';
import { SessionPromises } from './session-promises.service';
import { SchedulePost } from './schedule/schedule-post.service';
import { ScheduleRelease } from './schedule/schedule-release.service';
import { ScheduleVersionController } from './schedule/schedule-version.controller';
import { ScheduleVersions } from './schedule/schedule-versions.service';

/** What is planned: meetings, their life cycle and agenda. */
@Module({
  imports: [MessagesModule, PaperworkModule],
  controllers: [
    MeetingFileController,
    CalendarController,
    FeedController,
    MeetingController,
    AgendaController,
    AgendaTemplateController,
    ScheduleVersionController,
  ],
  providers: [
    CalendarReader,
    MeetingWarnings,
    Rescheduling,
    SuggestionService,
    FeedService,
    FeedFile,
    MeetingFiles,
    LeftBytes,
    MeetingFileService,
    MeetingAccess,
    MeetingReader,
    MeetingService,
    MeetingLife,
    AgendaReader,
    AgendaChange,
    AgendaService,
    ScheduleRelease,
    SchedulePost,
    ScheduleVersions,
    AgendaFilling,
    AgendaCarry,
    AgendaTemplateService,
    LastYear,
    SessionPromises,
  ],
  exports: [MeetingFiles, MeetingAccess, MeetingReader, MeetingLife, AgendaReader, ScheduleRelease],
})
export class MeetingsModule {}
