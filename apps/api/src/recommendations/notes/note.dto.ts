import { IdField, Ids, SeenVersion, Text } from '../../common/fields';
import { NamedDto, RecommendationLinkDto } from '../flow/named.dto';

const MOST_CHARACTERS = 5000;
const MOST_MENTIONS = 20;

export class CreateNoteDto {
  /** Made by the client: the same id twice is one note. */
  @IdField()
  id: string;

  /** What is noted. */
  @Text(MOST_CHARACTERS)
  text: string;

  /** Who of the board is named in it. */
  @Ids(MOST_MENTIONS)
  mentionIds: string[];
}

export class UpdateNoteDto {
  @SeenVersion()
  version: number;

  /** What is noted. */
  @Text(MOST_CHARACTERS)
  text: string;

  /** Who of the board is named in it. */
  @Ids(MOST_MENTIONS)
  mentionIds: string[];
}

export class DeleteNoteQuery {
  @SeenVersion()
  version: number;
}

/** A note on the desk, for the board alone. */
export class NoteDto {
  /** The note. */
  id: string;
  /** What is noted. */
  text: string;
  /** Who wrote it. */
  author: NamedDto;
  /** When it was written. */
  createdAt: Date;
  /** Whether it was changed since. */
  edited: boolean;
  /** Who is named in it. */
  mentions: NamedDto[];
  /** The caller is named in it and has not seen it yet. */
  unseen: boolean;
  /** Raised by every change; whoever changes it names the version that they saw. */
  version: number;
  /** What the caller may do now: `update`, `delete`. */
  actions: string[];
}

export class NotesDto {
  /** The first one first. */
  items: NoteDto[];
}

/** A note in which the caller is named. */
export class MentionDto {
  /** The note. */
  noteId: string;
  /** The recommendation that it stands on. */
  recommendation: RecommendationLinkDto;
  /** Who wrote it. */
  author: NamedDto;
  /** What is noted. */
  text: string;
  /** When it was written. */
  createdAt: Date;
  /** When the caller saw it; null: not yet. */
  seenAt: Date | null;
}

export class MentionPageDto {
  /** Those not seen first, then the latest first. */
  items: MentionDto[];
  /** How many the caller has not seen. */
  unseen: number;
  /** Pass as `after` to read on; null: that was all. */
  next: string | null;
}
