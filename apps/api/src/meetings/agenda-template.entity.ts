import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { Id, oneOf, Version } from '../database/columns';
import { Cluster } from '../directory/cluster.entity';
import type { AgendaItemKind } from './agenda-item.entity';
import { MEETING_KINDS, type MeetingKind } from './meeting.entity';

/** A line of a template; `{năm}` and `{năm sau}` in its title stand for the emulation year and the one after. */
export interface TemplateLine {
  kind: AgendaItemKind;
  title: string;
  minutesPlanned: number;
  /** Lines that are parts of this one. */
  parts: Omit<TemplateLine, 'parts'>[];
}

/** A programme to begin with (docs/domain.md §1.9). */
@Entity()
@Check('ck_agenda_template_meeting_kind', oneOf('meeting_kind', MEETING_KINDS))
export class AgendaTemplate {
  @Id() id: string;

  /** Whose template it is; null: everybody's. */
  @Index()
  @ForeignKey(() => Cluster)
  @Column('uuid', { nullable: true })
  clusterId: string | null;

  @Column('text') name: string;

  @Column('text') meetingKind: MeetingKind;

  @Column('jsonb') lines: TemplateLine[];

  @Version() version: number;
}
