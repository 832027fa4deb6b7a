import { Injectable } from '@nestjs/common';
import { normaliseLine } from '@kyhop/vietnamese';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../common/clock';
import { assertVersion, conflict, notFound } from '../../common/problem';
import { MeetingFiles } from '../../meetings/files/meeting-files.service';
import { MeetingFile } from '../../meetings/meeting-file.entity';
import { Paper } from '../paper.entity';
import { AnswerChange } from './answer-change.service';
import type { Door, Knock } from './answer-door.service';
import type { InvitationAnswerDto } from './answer-page.dto';
import { AnswerReader } from './answer-reader.service';
import { answerActions, type Desk, MOST_PAPERS, paperActions } from './answer-rules';
import type { OfferPaperDto } from './answer.dto';

type Offer = Pick<Paper, 'title' | 'presenter' | 'minutesAsked'>;

const offerOf = ({ title, presenter, minutesAsked }: OfferPaperDto): Offer => ({
  title: normaliseLine(title),
  presenter: presenter ? normaliseLine(presenter) : null,
  minutesAsked,
});

const sameOffer = (one: Offer, other: Offer): boolean =>
  one.title === other.title && one.presenter === other.presenter && one.minutesAsked === other.minutesAsked;

/** Papers that a delegation offers: changed and withdrawn by it until the secretariat has decided. */
@Injectable()
export class AnswerPapers {
  constructor(
    private readonly changes: AnswerChange,
    private readonly reader: AnswerReader,
    private readonly files: MeetingFiles,
    private readonly clock: Clock,
  ) {}

  put(knock: Knock, id: string, body: OfferPaperDto): Promise<InvitationAnswerDto> {
    return this.changes.run(knock, async (tx, door, desk) => {
      const paper = desk.papers.find((one) => one.id === id);
      if (paper) await this.change(tx, door, desk, paper, body);
      else await this.add(tx, door, desk, id, body);
    });
  }

  async remove(knock: Knock, id: string, version: number): Promise<InvitationAnswerDto> {
    const forgotten: string[] = [];
    const page = await this.changes.run(knock, async (tx, door, desk) => {
      const current = await this.reader.read(tx, door);
      const paper = openPaper(desk, id);
      assertVersion(paper, version, () => current);
      await tx.delete(Paper, id);
      forgotten.push(...(await dropFile(tx, paper)));
    });
    await this.files.forget(forgotten);
    return page;
  }

  private async change(tx: EntityManager, door: Door, desk: Desk, paper: Paper, body: OfferPaperDto): Promise<void> {
    const offer = offerOf(body);
    if (sameOffer(paper, offer)) return;
    openPaper(desk, paper.id);
    const current = await this.reader.read(tx, door);
    assertVersion(paper, body.version ?? 0, () => current);
    await tx.update(Paper, paper.id, { ...offer, version: paper.version + 1 });
  }

  private async add(tx: EntityManager, door: Door, desk: Desk, id: string, body: OfferPaperDto): Promise<void> {
    if (body.version || (await tx.existsBy(Paper, { id }))) throw notFound();
    const { delegation, meeting } = door;
    if (delegation === null || !answerActions(desk).includes('offer')) throw conflict('paper.not_taken');
    if (desk.papers.length >= MOST_PAPERS) throw conflict('answer.too_many');
    await tx.insert(Paper, {
      ...offerOf(body),
      id,
      meetingId: meeting.id,
      delegationId: delegation.id,
      submittedAt: this.clock.now(),
    });
  }
}

/** The paper of this delegation that may still change; 404 when it has none, 409 when it was decided. */
export function openPaper(desk: Desk, id: string): Paper {
  const paper = desk.papers.find((one) => one.id === id);
  if (paper === undefined) throw notFound();
  if (!paperActions(desk, paper).includes('change')) throw conflict('paper.decided');
  return paper;
}

/** Deletes the row of a paper's file; gives what its bytes lie under, to be forgotten once that is certain. */
export async function dropFile(tx: EntityManager, { fileId }: Pick<Paper, 'fileId'>): Promise<string[]> {
  const file = fileId === null ? null : await tx.findOneBy(MeetingFile, { id: fileId });
  if (file === null) return [];
  await tx.delete(MeetingFile, file.id);
  return [file.storageKey];
}
