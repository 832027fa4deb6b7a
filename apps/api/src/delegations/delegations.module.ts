import { Module } from '@nestjs/common';
import { MeetingsModule } from '../meetings/meetings.module';
import { MessagesModule } from '../messages/messages.module';
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

/** Who comes: delegations and attendees. */
@Module({
  imports: [MessagesModule, MeetingsModule],
  controllers: [
    DelegationController,
    AttendeeController,
    LinkAnswerController,
    UnitAnswerController,
    DecisionController,
  ],
  providers: [
    AnswerDoor,
    AnswerReader,
    AnswerService,
    AnswerPeople,
    AnswerPapers,
    AnswerFiles,
    DecisionAccess,
    ApplicantService,
    PaperService,
    DelegationList,
    DelegationService,
    AttendeeService,
  ],
})
export class DelegationsModule {}
