import type { Caller } from '../../identity/caller';
import { codeOf } from '../recommendation-number';
import type { MentionDto, NoteDto } from './note.dto';

/** Notes with their author and those who are named in them; `:me` is who looks. */
export const NOTES = `
  SELECT n.id, n.text, n.created_at AS "createdAt", n.version, json_build_object('id', u.id, 'name', u.display_name) AS author,
    coalesce((SELECT json_agg(json_build_object('id', w.id, 'name', w.display_name) ORDER BY fold(w.display_name), w.id)
              FROM note_mention x JOIN user_account w ON w.id = x.user_id WHERE x.note_id = n.id), '[]') AS mentions,
    EXISTS (SELECT 1 FROM note_mention x WHERE x.note_id = n.id AND x.user_id = :me AND x.seen_at IS NULL) AS unseen
  FROM desk_note n JOIN user_account u ON u.id = n.author_id`;

export type NoteRow = Omit<NoteDto, 'edited' | 'actions'>;

export const toNoteDto = ({ userId }: Caller, row: NoteRow): NoteDto => ({
  ...row,
  edited: row.version > 1,
  actions: row.author.id === userId ? ['update', 'delete'] : [],
});

/** The notes in which `:me` is named; the place in the list is whether it was seen, when it was written, and its id. */
export const MENTIONS = `
  SELECT n.id AS "noteId", n.text, n.created_at AS "createdAt", x.seen_at AS "seenAt",
    json_build_object('id', u.id, 'name', u.display_name) AS author,
    r.id AS "recommendationId", r.number_year AS "numberYear", r.number,
    (SELECT count(*)::int FROM note_mention y WHERE y.user_id = :me AND y.seen_at IS NULL) AS waiting
  FROM note_mention x
  JOIN desk_note n ON n.id = x.note_id
  JOIN user_account u ON u.id = n.author_id
  JOIN recommendation r ON r.id = n.recommendation_id
  WHERE x.user_id = :me`;

export type MentionRow = Omit<MentionDto, 'recommendation'> & {
  recommendationId: string;
  numberYear: number;
  number: number | null;
  waiting: number;
};

export function toMention(row: MentionRow): MentionDto {
  const { noteId, text, createdAt, seenAt, author, recommendationId: id, numberYear, number } = row;
  const recommendation = { id, code: codeOf({ numberYear, number }) };
  return { noteId, text, createdAt, seenAt, author, recommendation };
}
