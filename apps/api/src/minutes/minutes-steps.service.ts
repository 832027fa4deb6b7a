import { Injectable } from '@nestjs/common';
import { renderMinutesDocx, type MinutesDocument } from '@kyhop/official-documents';
import { vietnamDateOf } from '@kyhop/vietnamese';
import type { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { Clock } from '../common/clock';
import { assertVersion, conflict, unprocessable } from '../common/problem';
import { Transactions } from '../common/transactions';
import { Cluster } from '../directory/cluster.entity';
import type { Caller } from '../identity/caller';
import { MeetingAccess } from '../meetings/meeting-access.service';
import type { Meeting } from '../meetings/meeting.entity';
import { DocumentRegister } from '../paperwork/document-register.service';
import { IssuedDocument } from '../paperwork/issued-document.entity';
import { RecommendationIntake } from '../recommendations/recommendation-intake.service';
import type { MinutesDto, MoveMinutesDto, UpdateMinutesDto } from './minutes.dto';
import { isSigned, stepBetween } from './minutes-status';
import { MinutesRevision } from './minutes-revision.entity';
import { Minutes, type MinutesStatus } from './minutes.entity';
import { digestOf, DOCX, MinutesService, untouched } from './minutes.service';

/** Takes minutes from draft to issue. The meeting is locked throughout, so that its record cannot change meanwhile. */
@Injectable()
export class MinutesSteps {
  constructor(
    private readonly transactions: Transactions,
    private readonly access: MeetingAccess,
    private readonly minutes: MinutesService,
    private readonly register: DocumentRegister,
    private readonly intake: RecommendationIntake,
    private readonly clock: Clock,
  ) {}

  /** Changes what is not part of the record: recipients and the head. */
  update(caller: Caller, meetingId: string, body: UpdateMinutesDto): Promise<MinutesDto> {
    return this.change(caller, meetingId, body.version, (_tx, _meeting, { status }) => {
      if (isSigned(status)) throw conflict('minutes.signed');
      const recipients = body.recipients.map((recipient) => recipient.trim());
      return Promise.resolve({ recipients, parentAgency: body.parentAgency ?? null });
    });
  }

  /** Takes the minutes one step on, or back from review. */
  move(caller: Caller, meetingId: string, { to, version, digest }: MoveMinutesDto): Promise<MinutesDto> {
    return this.change(caller, meetingId, version, async (tx, meeting, minutes) => {
      switch (stepBetween(minutes.status, to)) {
        case 'submit':
        case 'return':
          await this.keepRevision(tx, caller, minutes.id, to, await this.minutes.document(tx, meeting, minutes));
          return { status: to };
        case 'sign':
          return this.sign(tx, caller, meeting, minutes, digest ?? null);
        case 'issue':
          return this.issue(tx, minutes);
        case null:
          throw conflict(isSigned(minutes.status) ? 'minutes.signed' : 'minutes.illegal_transition');
      }
    });
  }

  /** One update for each change: signed minutes take no second one (migrations/spine/invariants.ts). */
  private change(
    caller: Caller,
    meetingId: string,
    seen: number,
    work: (tx: EntityManager, meeting: Meeting, minutes: Minutes) => Promise<Partial<Minutes>>,
  ): Promise<MinutesDto> {
    return this.transactions.run(caller, async (tx) => {
      const meeting = await this.access.manage(caller, meetingId, tx);
      const minutes = await lockedMinutes(tx, meetingId);
      const current = minutes.version === seen ? null : await this.minutes.toDto(tx, meeting, minutes, true);
      assertVersion(minutes, seen, () => current);
      const changed = { ...minutes, ...(await work(tx, meeting, minutes)), version: minutes.version + 1 };
      await tx.save(Minutes, changed);
      return this.minutes.toDto(tx, meeting, changed, true);
    });
  }

  /** Number, paper and frozen text come into being together, or not at all. */
  private async sign(
    tx: EntityManager,
    caller: Caller,
    meeting: Meeting,
    minutes: Minutes,
    digest: string | null,
  ): Promise<Partial<Minutes>> {
    const blockers = await this.minutes.blockers(tx, meeting);
    if (blockers.length > 0) {
      throw unprocessable(
        'minutes.not_ready',
        blockers.map(({ code, params }) => ({ path: code, code: 'not_ready', params })),
      );
    }
    const draft = await this.minutes.document(tx, meeting, minutes);
    if (digest !== null && digest !== digestOf(draft)) throw conflict('minutes.record_changed');

    const now = this.clock.now();
    // What was entered into the record after the close of the meeting goes to the desk now, at the latest.
    await this.intake.receiveFromMeeting(tx, caller, meeting.id, now);
    const { document, registered } = await this.numbered(tx, meeting, draft, now);
    await this.keepRevision(tx, caller, minutes.id, 'SIGNED', document);
    return { status: 'SIGNED', content: { ...document }, documentId: registered.id, signedAt: now };
  }

  private async numbered(
    tx: EntityManager,
    meeting: Meeting,
    draft: MinutesDocument,
    now: Date,
  ): Promise<{ document: MinutesDocument; registered: IssuedDocument }> {
    const issuer = await tx.findOneByOrFail(Cluster, { id: meeting.clusterId });
    const withNumber = (number: number): MinutesDocument => ({ ...draft, number: { ...draft.number, number } });
    const registered = await this.register.register(tx, {
      issuerId: issuer.id,
      issuerSymbol: issuer.documentSymbol,
      series: 'BB',
      signedOn: vietnamDateOf(now),
      subject: meeting.title,
      meetingId: meeting.id,
      paper: async ({ number, symbol }) => ({
        name: `Biên bản ${symbol.replace('/', '-')}.docx`,
        mediaType: DOCX,
        content: await renderMinutesDocx(withNumber(number)),
      }),
    });
    return { document: withNumber(registered.number), registered };
  }

  private async issue(tx: EntityManager, { documentId }: Minutes): Promise<Partial<Minutes>> {
    const now = this.clock.now();
    await tx.update(
      IssuedDocument,
      { id: documentId ?? '' },
      {
        issuedOn: vietnamDateOf(now),
        version: () => 'version + 1',
      },
    );
    return { status: 'ISSUED', issuedAt: now };
  }

  private async keepRevision(
    tx: EntityManager,
    caller: Caller,
    minutesId: string,
    status: MinutesStatus,
    document: MinutesDocument,
  ): Promise<void> {
    const revision = (await tx.countBy(MinutesRevision, { minutesId })) + 1;
    const at = this.clock.now();
    const content = { ...document };
    await tx.save(MinutesRevision, {
      id: uuidv7(),
      minutesId,
      revision,
      status,
      content,
      byUserId: caller.userId,
      at,
    });
  }
}

/** The row for a change, made on the first one. The meeting's lock keeps two first changes from meeting. */
async function lockedMinutes(tx: EntityManager, meetingId: string): Promise<Minutes> {
  const found = await tx.findOne(Minutes, { where: { meetingId }, lock: { mode: 'pessimistic_write' } });
  if (found !== null) return found;
  const made: Minutes = { id: uuidv7(), ...untouched(meetingId) };
  return tx.save(Minutes, made);
}
