import { ApiProperty } from '@nestjs/swagger';
import { IdField, Maybe, OneOf, SeenVersion, Text } from '../../common/fields';
import { FILE_KINDS, type FileKind } from '../../paperwork/file-kinds';
import { FILE_AUDIENCES, type FileAudience } from '../meeting-file.entity';

class MeetingFileFields {
  /** What it is called; its extension follows what it is, whatever is given here. */
  @Text(300)
  name: string;

  /** The line of the programme of this meeting that it belongs to; none: the whole meeting. */
  @Maybe()
  @IdField()
  agendaItemId?: string | null;

  /** Who reads it: whoever sees the meeting, or only those who run it. */
  @OneOf(FILE_AUDIENCES, 'FileAudience')
  audience: FileAudience;
}

/** In the address: the body is the document itself. */
export class UploadQuery extends MeetingFileFields {}

export class UpdateMeetingFileDto extends MeetingFileFields {
  @SeenVersion()
  version: number;
}

/** A document of a meeting or of one of its lines. */
export class MeetingFileDto {
  /** The document. */
  id: string;
  /** The meeting. */
  meetingId: string;
  /** The line of the programme that it belongs to; null: the whole meeting. */
  agendaItemId: string | null;
  /** That line's title. */
  agendaItemTitle: string | null;
  /** The delegation that handed it in; null: the secretariat. */
  delegationId: string | null;
  /** That delegation's unit. */
  delegationName: string | null;
  /** Name with extension, under which it is saved. */
  name: string;
  /** Media type, as found in its bytes. */
  mediaType: string;
  /** Bytes. */
  size: number;
  /** SHA-256, hexadecimal: whoever has a copy can compare. */
  sha256: string;
  /** Who reads it. */
  @ApiProperty({ enum: FILE_AUDIENCES, enumName: 'FileAudience' })
  audience: FileAudience;
  /** Who uploaded it; null: it came by a link without an account. */
  uploadedByName: string | null;
  /** When it came in. */
  uploadedAt: Date;
  /** Raised by every change; whoever changes it names the version that they saw. */
  version: number;
}

/** What may be uploaded. */
export class FileLimitsDto {
  /** The largest document, in bytes. */
  maxBytes: number;
  /** Extensions of the kinds that are taken. */
  @ApiProperty({ enum: FILE_KINDS, enumName: 'FileKind', isArray: true })
  kinds: FileKind[];
}

export class MeetingFileListDto {
  /** Those of the whole meeting first, then by line of the programme; by name within. */
  items: MeetingFileDto[];
  /** What may be uploaded. */
  limits: FileLimitsDto;
  /** What the caller may do now: `manage`. */
  actions: string[];
}
