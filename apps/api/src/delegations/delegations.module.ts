import { Module } from '@nestjs/common';
import { MeetingsModule } from '../meetings/meetings.module';
import { AttendeeController } from './attendee.controller';
import { AttendeeService } from './attendee.service';
import { DelegationController } from './delegation.controller';
import { DelegationList } from './delegation-list.service';
import { DelegationService } from './delegation.service';

/** Who comes: delegations and attendees. */
@Module({
  imports: [MeetingsModule],
  controllers: [DelegationController, AttendeeController],
  providers: [DelegationList, DelegationService, AttendeeService],
})
export class DelegationsModule {}
