import { Applicant } from '../delegations/applicant.entity';
import { AttendeeImport } from '../delegations/attendee-import.entity';
import { Attendee } from '../delegations/attendee.entity';
import { Delegation } from '../delegations/delegation.entity';
import { Invitation } from '../delegations/invitation.entity';
import { InvitationWording } from '../delegations/invitation-wording.entity';
import { Paper } from '../delegations/paper.entity';
import { ClusterMembership } from '../directory/cluster-membership.entity';
import { ClusterYear } from '../directory/cluster-year.entity';
import { Cluster } from '../directory/cluster.entity';
import { Holiday } from '../directory/holiday.entity';
import { PersonPosition } from '../directory/person-position.entity';
import { Person } from '../directory/person.entity';
import { Topic } from '../directory/topic.entity';
import { Unit } from '../directory/unit.entity';
import { AuditEvent } from '../identity/audit-event.entity';
import { RoleAssignment } from '../identity/role-assignment.entity';
import { Session } from '../identity/session.entity';
import { User } from '../identity/user.entity';
import { AgendaItem } from '../meetings/agenda-item.entity';
import { AgendaTemplate } from '../meetings/agenda-template.entity';
import { CalendarFeed } from '../meetings/calendar-feed.entity';
import { MeetingFile } from '../meetings/meeting-file.entity';
import { Meeting } from '../meetings/meeting.entity';
import { ScheduleVersion } from '../meetings/schedule-version.entity';
import { WarningReason } from '../meetings/warning-reason.entity';
import { Message } from '../messages/message.entity';
import { MinutesRevision } from '../minutes/minutes-revision.entity';
import { Minutes } from '../minutes/minutes.entity';
import { DocumentCounter } from '../paperwork/document-counter.entity';
import { IssuedDocument } from '../paperwork/issued-document.entity';
import { StoredFile } from '../paperwork/stored-file.entity';
import { Entry } from '../proceedings/entry.entity';
import { Photo } from '../proceedings/photo.entity';
import { AnswerTemplate } from '../recommendations/answers/answer-template.entity';
import { ActionReply } from '../recommendations/commitments/action-reply.entity';
import { ActionRequest } from '../recommendations/commitments/action-request.entity';
import { Commitment } from '../recommendations/commitments/commitment.entity';
import { DeadlineChange } from '../recommendations/flow/deadline-change.entity';
import { DeskSettings } from '../recommendations/flow/desk-settings.entity';
import { UpwardReport } from '../recommendations/flow/upward-report.entity';
import { RecommendationImport } from '../recommendations/intake/recommendation-import.entity';
import { DeskNote } from '../recommendations/notes/desk-note.entity';
import { NoteMention } from '../recommendations/notes/note-mention.entity';
import { CoordinatingOpinion } from '../recommendations/opinions/coordinating-opinion.entity';
import { AnswerReceipt } from '../recommendations/receipts/answer-receipt.entity';
import { Reminder } from '../recommendations/reminders/reminder.entity';
import { RecommendationCounter } from '../recommendations/recommendation-counter.entity';
import { RecommendationStep } from '../recommendations/recommendation-step.entity';
import { Recommendation } from '../recommendations/recommendation.entity';
import { Response } from '../recommendations/response.entity';

/** Named one by one: the program is bundled, so there are no files to search for entities. */
export const ENTITIES = [
  User,
  RoleAssignment,
  Session,
  AuditEvent,
  Unit,
  Cluster,
  ClusterMembership,
  ClusterYear,
  Topic,
  Holiday,
  Person,
  PersonPosition,
  Message,
  DocumentCounter,
  StoredFile,
  IssuedDocument,
  Meeting,
  AgendaItem,
  AgendaTemplate,
  ScheduleVersion,
  WarningReason,
  MeetingFile,
  CalendarFeed,
  Delegation,
  Attendee,
  Invitation,
  InvitationWording,
  Applicant,
  Paper,
  AttendeeImport,
  Recommendation,
  RecommendationCounter,
  RecommendationStep,
  Response,
  DeskSettings,
  DeadlineChange,
  UpwardReport,
  CoordinatingOpinion,
  AnswerReceipt,
  Reminder,
  AnswerTemplate,
  Commitment,
  ActionRequest,
  ActionReply,
  RecommendationImport,
  DeskNote,
  NoteMention,
  Entry,
  Photo,
  Minutes,
  MinutesRevision,
];
