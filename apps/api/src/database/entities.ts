import { Attendee } from '../delegations/attendee.entity';
import { Delegation } from '../delegations/delegation.entity';
import { ClusterMembership } from '../directory/cluster-membership.entity';
import { ClusterYear } from '../directory/cluster-year.entity';
import { Cluster } from '../directory/cluster.entity';
import { Holiday } from '../directory/holiday.entity';
import { Topic } from '../directory/topic.entity';
import { Unit } from '../directory/unit.entity';
import { AuditEvent } from '../identity/audit-event.entity';
import { RoleAssignment } from '../identity/role-assignment.entity';
import { Session } from '../identity/session.entity';
import { User } from '../identity/user.entity';
import { AgendaItem } from '../meetings/agenda-item.entity';
import { Meeting } from '../meetings/meeting.entity';
import { MinutesRevision } from '../minutes/minutes-revision.entity';
import { Minutes } from '../minutes/minutes.entity';
import { DocumentCounter } from '../paperwork/document-counter.entity';
import { IssuedDocument } from '../paperwork/issued-document.entity';
import { StoredFile } from '../paperwork/stored-file.entity';
import { Entry } from '../proceedings/entry.entity';
import { Photo } from '../proceedings/photo.entity';
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
  DocumentCounter,
  StoredFile,
  IssuedDocument,
  Meeting,
  AgendaItem,
  Delegation,
  Attendee,
  Recommendation,
  RecommendationCounter,
  RecommendationStep,
  Response,
  Entry,
  Photo,
  Minutes,
  MinutesRevision,
];
