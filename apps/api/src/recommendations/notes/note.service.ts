import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, In, IsNull, Not } from 'typeorm';
import { validate as isUuid } from 'uuid';
import { Clock } from '../../common/clock';
import { badCursor, DEFAULT_PAGE, decodeCursor, isInstant, type PageQuery, toPage } from '../../common/paging';
import { assertVersion, conflict, fieldProblem, forbidden, notFound } from '../../common/problem';
import { Transactions } from '../../common/transactions';
import type { Caller } from '../../identity/caller';
import { User } from '../../identity/user.entity';
import { codeInLetter } from '../desk-letter';
import { DeskPost } from '../desk-post.service';
import { readBoard } from '../flow/desk-people';
import { queryNamed } from '../named-query';
import { visibleRecommendations } from '../recommendation-scope';
import { DeskNote } from './desk-note.entity';
import { NoteMention } from './note-mention.entity';
import { type MentionRow, MENTIONS, type NoteRow, NOTES, toMention, toNoteDto } from './note-rows';
import type { CreateNoteDto, MentionPageDto, NoteDto, NotesDto, UpdateNoteDto } from './note.dto';

interface Noted {
  numberYear: number;
  number: number | null;
}

/** Ghi chú nội bộ: what the board tells itself about a recommendation. For anybody else none of it exists. */
@Injectable()
export class NoteService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly post: DeskPost,
    private readonly clock: Clock,
  ) {}

  async list(caller: Caller, recommendationId: string): Promise<NotesDto> {
    const { manager } = this.dataSource;
    await this.see(manager, caller, recommendationId);
    const rows = await queryNamed<NoteRow>(
      manager,
      `${NOTES} WHERE n.recommendation_id = :recommendationId ORDER BY n.created_at, n.id`,
      { me: caller.userId, recommendationId },
    );
    return { items: rows.map((row) => toNoteDto(caller, row)) };
  }

  create(caller: Caller, recommendationId: string, { id, text, mentionIds }: CreateNoteDto): Promise<NoteDto> {
    return this.transactions.run(caller, async (tx) => {
      const noted = await this.see(tx, caller, recommendationId);
      const { userId: authorId } = caller;
      const inserted = await tx
        .createQueryBuilder()
        .insert()
        .into(DeskNote)
        .values({ id, recommendationId, authorId, text, createdAt: this.clock.now() })
        .orIgnore()
        .returning('id')
        .execute();
      const isNew = (inserted.raw as unknown[]).length > 0;
      if (!isNew && !(await tx.existsBy(DeskNote, { id, recommendationId, authorId })))
        throw conflict('resource.exists');
      if (isNew) await this.mention(tx, caller, { id, recommendationId }, noted, mentionIds);
      return this.read(tx, caller, id);
    });
  }

  update(caller: Caller, id: string, { version, text, mentionIds }: UpdateNoteDto): Promise<NoteDto> {
    return this.transactions.run(caller, async (tx) => {
      const { note, noted } = await this.own(tx, caller, id, version);
      await tx.update(DeskNote, id, { text, version: version + 1 });
      await tx.delete(NoteMention, { noteId: id, userId: Not(In(mentionIds)) });
      await this.mention(tx, caller, note, noted, mentionIds);
      return this.read(tx, caller, id);
    });
  }

  remove(caller: Caller, id: string, version: number): Promise<void> {
    return this.transactions.run(caller, async (tx) => {
      await this.own(tx, caller, id, version);
      await tx.delete(DeskNote, id);
    });
  }

  async mentions(caller: Caller, { after, limit = DEFAULT_PAGE }: PageQuery): Promise<MentionPageDto> {
    const last = after === undefined ? null : placeOf(after);
    const rows = await queryNamed<MentionRow>(
      this.dataSource.manager,
      `${MENTIONS} ${last === null ? '' : BEYOND} ORDER BY x.seen_at IS NOT NULL, n.created_at DESC, n.id LIMIT :most`,
      { me: caller.userId, most: limit + 1, ...last },
    );
    const place = ({ seenAt, createdAt, noteId }: MentionRow) => [
      Number(seenAt !== null),
      createdAt.toISOString(),
      noteId,
    ];
    return { ...toPage(rows, limit, place, toMention), unseen: rows[0]?.waiting ?? 0 };
  }

  /** 404 for whoever is not named in it. Seen once is seen. */
  seen(caller: Caller, noteId: string): Promise<void> {
    return this.transactions.run(caller, async (tx) => {
      const mine = { noteId, userId: caller.userId };
      const { affected } = await tx.update(NoteMention, { ...mine, seenAt: IsNull() }, { seenAt: this.clock.now() });
      if (affected === 0 && !(await tx.existsBy(NoteMention, mine))) throw notFound();
    });
  }

  /** The recommendation, if it exists for the caller. */
  private async see(tx: EntityManager, caller: Caller, id: string): Promise<Noted> {
    const visible = visibleRecommendations(caller);
    const [found] = await queryNamed<Noted>(
      tx,
      `SELECT r.number_year AS "numberYear", r.number FROM recommendation r JOIN meeting m ON m.id = r.meeting_id
       WHERE r.id = :id AND ${visible.sql}`,
      { ...visible.parameters, id },
    );
    if (found === undefined) throw notFound();
    return found;
  }

  /** A note for a change, locked: 404 for a note that does not exist for the caller, 403 for another's. */
  private async own(
    tx: EntityManager,
    caller: Caller,
    id: string,
    version: number,
  ): Promise<{ note: DeskNote; noted: Noted }> {
    const note = await tx.findOne(DeskNote, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (note === null) throw notFound();
    const noted = await this.see(tx, caller, note.recommendationId);
    if (note.authorId !== caller.userId) throw forbidden();
    const current = note.version === version ? null : await this.read(tx, caller, id);
    assertVersion(note, version, () => current);
    return { note, noted };
  }

  private async read(tx: EntityManager, caller: Caller, id: string): Promise<NoteDto> {
    const [row] = await queryNamed<NoteRow>(tx, `${NOTES} WHERE n.id = :id`, { me: caller.userId, id });
    if (row === undefined) throw notFound();
    return toNoteDto(caller, row);
  }

  /** Names people of the board: each is told once, and keeps having seen it when the words change. */
  private async mention(
    tx: EntityManager,
    caller: Caller,
    { id: noteId, recommendationId }: Pick<DeskNote, 'id' | 'recommendationId'>,
    noted: Noted,
    mentionIds: readonly string[],
  ): Promise<void> {
    const board = new Set((await readBoard(tx)).map(({ id }) => id));
    // Who left the board stays named in what was written before.
    const before = await tx.findBy(NoteMention, { noteId });
    const known = new Set(before.map(({ userId }) => userId));
    const added = mentionIds.filter((userId) => !known.has(userId));
    if (added.some((userId) => !board.has(userId))) throw fieldProblem('mentionIds', 'not_found');
    if (added.length === 0) return;
    await tx.insert(
      NoteMention,
      added.map((userId) => ({ noteId, userId })),
    );
    const { displayName } = await tx.findOneByOrFail(User, { id: caller.userId });
    const code = codeInLetter(noted);
    // The words of the note stay at the desk: a mail lies on other people's servers.
    await this.post.toUsers(
      tx,
      added.filter((userId) => userId !== caller.userId),
      {
        once: `note:${noteId}`,
        recommendationId,
        subject: `${displayName} nhắc đồng chí trong ghi chú về kiến nghị ${code}`,
        paragraphs: [`${displayName} nhắc đồng chí trong một ghi chú nội bộ về kiến nghị ${code}.`],
      },
    );
  }
}

const BEYOND = `AND (x.seen_at IS NOT NULL, -extract(epoch FROM n.created_at), n.id)
  > (:seen::boolean, -extract(epoch FROM :at::timestamptz), :id::uuid)`;

function placeOf(cursor: string): { seen: boolean; at: string; id: string } {
  const [seen, at, id] = decodeCursor(cursor, 3);
  if ((seen !== 0 && seen !== 1) || !isInstant(at) || !isUuid(id)) throw badCursor();
  return { seen: seen === 1, at, id: String(id) };
}
