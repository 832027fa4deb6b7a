import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, ValidateNested } from 'class-validator';
import { IdField, Maybe, OneOf, SeenVersion, Text, WholeNumber } from '../common/fields';
import { AGENDA_ITEM_KINDS, type AgendaItemKind } from './agenda-item.entity';
import { MEETING_KINDS, type MeetingKind } from './meeting.entity';

/** More than any programme needs: lines of a template, and parts of one line. */
const MOST_LINES = 60;

/** A part of a line of a template. */
export class TemplatePartDto {
  /** What happens in it. */
  @OneOf(AGENDA_ITEM_KINDS, 'AgendaItemKind')
  kind: AgendaItemKind;

  /** As it will stand in the programme; `{năm}` and `{năm sau}` stand for the emulation year and the one after. */
  @Text(500)
  title: string;

  /** Planned length in minutes. */
  @WholeNumber(0, 1440)
  minutesPlanned: number;
}

/** A line of a template. */
export class TemplateLineDto extends TemplatePartDto {
  /** The lines that are parts of this one. */
  @IsArray()
  @ArrayMaxSize(MOST_LINES, { context: { max: MOST_LINES } })
  @ValidateNested({ each: true })
  @Type(() => TemplatePartDto)
  parts: TemplatePartDto[];
}

export class AgendaTemplateFieldsDto {
  /** What lists of choice call it. */
  @Text(200)
  name: string;

  /** The kind of meeting that it is offered to first. */
  @OneOf(MEETING_KINDS, 'MeetingKind')
  meetingKind: MeetingKind;

  /** In the order of the programme. */
  @IsArray()
  @ArrayMinSize(1, { context: { min: 1 } })
  @ArrayMaxSize(MOST_LINES, { context: { max: MOST_LINES } })
  @ValidateNested({ each: true })
  @Type(() => TemplateLineDto)
  lines: TemplateLineDto[];
}

export class CreateAgendaTemplateDto extends AgendaTemplateFieldsDto {
  /** Made by the client: the same id twice is one template. */
  @IdField()
  id: string;

  /** The cluster whose template it is; null: everybody's, which administrators make. */
  @Maybe()
  @IdField()
  clusterId?: string | null;
}

export class UpdateAgendaTemplateDto extends AgendaTemplateFieldsDto {
  @SeenVersion()
  version: number;
}

export class AgendaTemplateQuery {
  /** Made for this kind of meeting. */
  @Maybe()
  @OneOf(MEETING_KINDS, 'MeetingKind')
  kind?: MeetingKind;
}

export class FillAgendaDto {
  /** The template: everybody's, or one of the meeting's cluster. */
  @IdField()
  templateId: string;
}

export class SaveAsTemplateDto {
  /** Made by the client: the same id twice is one template. */
  @IdField()
  id: string;

  /** What lists of choice will call it. */
  @Text(200)
  name: string;
}

export const TEMPLATE_ACTIONS = ['update', 'delete'] as const;
export type TemplateAction = (typeof TEMPLATE_ACTIONS)[number];

/** A programme to begin with. */
export class AgendaTemplateDto {
  /** The template. */
  id: string;
  /** The cluster whose template it is; null: everybody's. */
  clusterId: string | null;
  /** The cluster's name. */
  clusterName: string | null;
  /** What lists of choice call it. */
  name: string;
  /** The kind of meeting that it is offered to first. */
  @ApiProperty({ enum: MEETING_KINDS, enumName: 'MeetingKind' })
  meetingKind: MeetingKind;
  /** In the order of the programme. */
  lines: TemplateLineDto[];
  /** Raised by every change; whoever changes it names the version that they saw. */
  version: number;
  /** What the caller may do with it. */
  @ApiProperty({ enum: TEMPLATE_ACTIONS, enumName: 'TemplateAction', isArray: true })
  actions: TemplateAction[];
}

/** For whom the caller may make templates. */
export class TemplateOwnerDto {
  /** A cluster that the caller's province heads in some year; null: for everybody. */
  clusterId: string | null;
  /** The cluster's name. */
  clusterName: string | null;
}

export class AgendaTemplateListDto {
  /** Everybody's first, then those of clusters; by kind and name. */
  items: AgendaTemplateDto[];
  /** For whom the caller may make one. */
  owners: TemplateOwnerDto[];
}
