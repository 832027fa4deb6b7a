import { Injectable } from '@nestjs/common';
import { fold, normaliseLine } from '@kyhop/vietnamese';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../common/clock';
import { assertVersion, conflict, fieldProblem, notFound } from '../../common/problem';
import { Applicant } from '../applicant.entity';
import { Attendee } from '../attendee.entity';
import { AnswerChange } from './answer-change.service';
import type { Door, Knock } from './answer-door.service';
import type { InvitationAnswerDto } from './answer-page.dto';
import { AnswerReader } from './answer-reader.service';
import {
  answerActions,
  applicantActions,
  type Desk,
  MOST_APPLICANTS,
  MOST_PEOPLE,
  personActions,
  seatsTaken,
  sideOf,
} from './answer-rules';
import type { NamePersonDto } from './answer.dto';

type Naming = Pick<Attendee, 'name' | 'positions' | 'email' | 'phone'>;

const namingOf = ({ name, positions, email, phone }: NamePersonDto): Naming => ({
  name: normaliseLine(name),
  positions: positions.map(normaliseLine),
  email: email ?? null,
  phone: phone ?? null,
});

const sameNaming = (one: Naming, other: Naming): boolean =>
  one.name === other.name &&
  one.email === other.email &&
  one.phone === other.phone &&
  one.positions.join('\n') === other.positions.join('\n');

/** The people whom a delegation names: within its quota they are on the list at once, beyond it they wait. */
@Injectable()
export class AnswerPeople {
  constructor(
    private readonly changes: AnswerChange,
    private readonly reader: AnswerReader,
    private readonly clock: Clock,
  ) {}

  put(knock: Knock, id: string, body: NamePersonDto): Promise<InvitationAnswerDto> {
    return this.changes.run(knock, async (tx, door, desk) => {
      const person = desk.people.find((one) => one.id === id);
      const applicant = desk.applicants.find((one) => one.id === id);
      if (person) await this.changePerson(tx, door, desk, person, body);
      else if (applicant) await this.changeApplicant(tx, door, desk, applicant, body);
      else await this.add(tx, door, desk, id, body);
    });
  }

  remove(knock: Knock, id: string, version: number): Promise<InvitationAnswerDto> {
    return this.changes.run(knock, async (tx, door, desk) => {
      const current = await this.reader.read(tx, door);
      const person = desk.people.find((one) => one.id === id);
      const applicant = desk.applicants.find((one) => one.id === id);
      const found = person ?? applicant;
      if (found === undefined) throw notFound();
      assertVersion(found, version, () => current);
      if (person) {
        if (!personActions(desk, person).includes('remove')) throw conflict('answer.not_theirs');
        await tx.delete(Attendee, id);
      } else await tx.delete(Applicant, id);
    });
  }

  private async changePerson(
    tx: EntityManager,
    door: Door,
    desk: Desk,
    person: Attendee,
    body: NamePersonDto,
  ): Promise<void> {
    const naming = namingOf(body);
    if (sameNaming(person, naming)) return;
    if (!personActions(desk, person).includes('change')) throw conflict('answer.not_theirs');
    const current = await this.reader.read(tx, door);
    assertVersion(person, body.version ?? 0, () => current);
    await tx.update(Attendee, person.id, {
      ...naming,
      // Another name is another person: neither the account nor the person of the directory goes with the seat.
      ...(fold(person.name) !== fold(naming.name) && { userId: null, personId: null }),
      version: person.version + 1,
    });
  }

  private async changeApplicant(
    tx: EntityManager,
    door: Door,
    desk: Desk,
    applicant: Applicant,
    body: NamePersonDto,
  ): Promise<void> {
    const naming = namingOf(body);
    const note = body.note ?? null;
    if (sameNaming(applicant, naming) && applicant.note === note) return;
    if (!applicantActions(desk, applicant).includes('change')) throw conflict('applicant.decided');
    if (note && applicant.wants === 'PLACE') throw fieldProblem('note', 'not_allowed');
    const current = await this.reader.read(tx, door);
    assertVersion(applicant, body.version ?? 0, () => current);
    await tx.update(Applicant, applicant.id, { ...naming, note, version: applicant.version + 1 });
  }

  private async add(tx: EntityManager, door: Door, desk: Desk, id: string, body: NamePersonDto): Promise<void> {
    // An id that somebody else's person has is not told apart from one that was taken off the list meanwhile.
    if (body.version || (await isTaken(tx, id))) throw notFound();
    if (body.substituteForId) return this.askConsent(tx, door, desk, id, body);
    if (body.note) throw fieldProblem('note', 'not_allowed');
    if (!answerActions(desk).includes('name')) throw conflict('answer.not_theirs');
    const { delegation } = door;
    if (delegation === null) throw conflict('answer.not_theirs');
    if (delegation.quota !== null && seatsTaken(desk.people) >= delegation.quota) {
      await this.apply(tx, door, desk, { id, ...namingOf(body), wants: 'PLACE', substituteForId: null, note: null });
      return;
    }
    if (desk.people.length >= MOST_PEOPLE) throw conflict('answer.too_many');
    const last = (await tx.maximum(Attendee, 'protocolOrder', { meetingId: door.meeting.id })) ?? 0;
    await tx.insert(Attendee, {
      ...namingOf(body),
      id,
      meetingId: door.meeting.id,
      delegationId: delegation.id,
      kind: 'PERSON',
      side: sideOf(desk.people, delegation, door.meeting),
      coming: desk.answer === 'ACCEPTED' ? 'YES' : 'UNKNOWN',
      protocolOrder: last + 1,
    });
  }

  private async askConsent(tx: EntityManager, door: Door, desk: Desk, id: string, body: NamePersonDto): Promise<void> {
    const replaced = desk.people.find((one) => one.id === body.substituteForId);
    if (replaced === undefined) throw fieldProblem('substituteForId', 'not_found');
    if (!personActions(desk, replaced).includes('substitute')) throw fieldProblem('substituteForId', 'taken');
    const note = body.note ?? null;
    await this.apply(tx, door, desk, { id, ...namingOf(body), wants: 'CONSENT', substituteForId: replaced.id, note });
  }

  private async apply(
    tx: EntityManager,
    { meeting, delegation }: Door,
    desk: Desk,
    applicant: Pick<Applicant, 'id' | 'wants' | 'substituteForId' | 'note'> & Naming,
  ): Promise<void> {
    if (desk.applicants.length >= MOST_APPLICANTS) throw conflict('answer.too_many');
    await tx.insert(Applicant, {
      ...applicant,
      meetingId: meeting.id,
      delegationId: delegation?.id ?? null,
      submittedAt: this.clock.now(),
    });
  }
}

const isTaken = async (tx: EntityManager, id: string): Promise<boolean> =>
  (await tx.existsBy(Attendee, { id })) || (await tx.existsBy(Applicant, { id }));
