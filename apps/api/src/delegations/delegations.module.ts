import { Module } from '@nestjs/common';
import { DirectoryModule } from '../directory/directory.module';
import { MeetingsModule } from '../meetings/meetings.module';
import { MessagesModule } from '../messages/messages.module';
import { PaperworkModule } from '../paperwork/paperwork.module';
import { AnswerChange } from './answers/answer-change.service';
import { AnswerDoor } from './answers/answer-door.service';
import { AnswerFiles } from './answers/answer-files.service';
import { AnswerPapers } from './answers/answer-papers.service';
import { AnswerPeople } from './answers/answer-people.service';
import { AnswerReader } from './answers/answer-reader.service';
import { LinkAnswerController } from './answers/answer.controller';
import { AnswerService } from './answers/answer.service';
import { ApplicantService } from './answers/applicant.service';
import { DecisionAccess } from './answers/decision-access.service';
import { DecisionController } from './answers/decision.controller';
import { PaperService } from './answers/paper.service';
import { UnitAnswerController } from './answers/unit-answer.controller';
import { AttendeeController } from './attendee.controller';
import { AttendeeService } from './attendee.service';
import { DelegationController } from './delegation.controller';
import { DelegationList } from './delegation-list.service';
import { DelegationService } from './delegation.service';
import { AttendeeImportReader } from './import/attendee-import-reader.service';
import { AttendeeImportController } from './import/attendee-import.controller';
import { AttendeeImportService } from './import/attendee-import.service';
import { InvitationBoard } from './invitations/invitation-board.service';
import { InvitationIssue } from './invitations/invitation-issue.service';
import { InvitationPost } from './invitations/invitation-post.service';
import { InvitationReminder } from './invitations/invitation-reminder.service';
import { InvitationController } from './invitations/invitation.controller';
import { InvitationService } from './invitations/invitation.service';
import { MeetingCopyController } from './meeting-copy.controller';
import { MeetingCopy } from './meeting-copy.service';
import { PersonMergeController } from './people/person-merge.controller';
import { PersonMerge } from './people/person-merge.service';

/** Who comes: delegations and attendees. */
@Module({
  imports: [DirectoryModule, MessagesModule, MeetingsModule, PaperworkModule],
  controllers: [
    DelegationController,
    AttendeeController,
    LinkAnswerController,
    UnitAnswerController,
    DecisionController,
    InvitationController,
    AttendeeImportController,
    PersonMergeController,
    MeetingCopyController,
  ],
  providers: [
    AnswerDoor,
    AnswerReader,
    AnswerChange,
    AnswerService,
    AnswerPeople,
    AnswerPapers,
    AnswerFiles,
    DecisionAccess,
    ApplicantService,
    PaperService,
    AttendeeImportService,
    AttendeeImportReader,
    InvitationBoard,
    InvitationService,
    InvitationIssue,
    InvitationPost,
    InvitationReminder,
    PersonMerge,
    MeetingCopy,
    DelegationList,
    DelegationService,
    AttendeeService,
  ],
})
export class DelegationsModule {}
