import { renderInvitationDocx } from '@kyhop/official-documents';
import { addDays, vietnamDateOf } from '@kyhop/vietnamese';
import type { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { Clock } from '../../common/clock';
import { Applicant } from '../../delegations/applicant.entity';
import { Attendee } from '../../delegations/attendee.entity';
import { Delegation } from '../../delegations/delegation.entity';
import { Invitation } from '../../delegations/invitation.entity';
import { composeInvitation, proposedWording } from '../../delegations/invitations/compose-invitation';
import { readInvitingMeeting } from '../../delegations/invitations/inviting-meeting';
import { Paper } from '../../delegations/paper.entity';
import { Meeting } from '../../meetings/meeting.entity';
import { DocumentRegister } from '../../paperwork/document-register.service';
import { MEDIA_TYPES } from '../../paperwork/file-kinds';
import { FileStore } from '../../paperwork/file-store.service';
import { IssuedDocument } from '../../paperwork/issued-document.entity';

type Said = Pick<Invitation, 'answer' | 'answeredVia' | 'answeredBy'> &
  Partial<Pick<Invitation, 'declineReason' | 'arrivalNote' | 'lodgingNote'>>;

const COMING = { NONE: 'UNKNOWN', ACCEPTED: 'YES', DECLINED: 'NO' } as const;

/** What the sample units say, in their order; the last ones have not answered yet. Made up, as their names say. */
const ANSWERS: (Said | null)[] = [
  { answer: 'ACCEPTED', answeredVia: 'IN_PERSON', answeredBy: 'Nguyễn Văn An (mẫu)' },
  {
    ...{ answer: 'ACCEPTED', answeredVia: 'LINK', answeredBy: 'Trần Thị Bình (mẫu)' },
    ...{ arrivalNote: 'Ô tô, đến chiều hôm trước', lodgingNote: '2 phòng, 1 suất ăn chay' },
  },
  { answer: 'ACCEPTED', answeredVia: 'TELEPHONE', answeredBy: 'Văn phòng Đơn vị mẫu C' },
  {
    ...{ answer: 'DECLINED', answeredVia: 'LETTER', answeredBy: 'Văn phòng Đơn vị mẫu D' },
    declineReason: 'Trùng kỳ họp của đơn vị (mẫu)',
  },
];

/** Invites every delegation of a sample meeting on paper, numbered in the register, and has some of them answer. */
export async function inviteDelegations(tx: EntityManager, meetingId: string, now: Date): Promise<void> {
  await tx.update(Meeting, meetingId, { answerBy: addDays(vietnamDateOf(now), 2) });
  const delegations = await tx.find(Delegation, { where: { meetingId }, order: { protocolOrder: 'ASC' } });
  for (const [at, delegation] of delegations.entries()) {
    const answer = ANSWERS[at] ?? null;
    await invite(tx, delegation, { ...answer, answeredAt: answer && now }, now);
    if (answer) await tx.update(Attendee, { delegationId: delegation.id }, { coming: COMING[answer.answer] });
  }
  const [, second, third] = delegations;
  if (second) {
    await tx.insert(Paper, {
      ...{ id: uuidv7(), meetingId, delegationId: second.id, submittedAt: now, minutesAsked: 8 },
      ...{ title: 'Kinh nghiệm nhân điển hình tiên tiến (mẫu)', presenter: 'Trần Thị Bình (mẫu)' },
    });
  }
  if (third) {
    await tx.insert(Applicant, {
      ...{ id: uuidv7(), meetingId, delegationId: third.id, wants: 'PLACE', submittedAt: now },
      ...{ name: 'Đỗ Văn Giang (mẫu)', positions: ['Chuyên viên Đơn vị mẫu C'] },
    });
  }
}

async function invite(tx: EntityManager, delegation: Delegation, said: Partial<Invitation>, now: Date): Promise<void> {
  const clock = new Clock();
  clock.now = () => now;
  const { meetingId, unitId, quota } = delegation;
  const inviting = await readInvitingMeeting(tx, await tx.findOneByOrFail(Meeting, { id: meetingId }));
  const [unit] = await tx.query<{ name: string }[]>('SELECT full_name AS name FROM unit WHERE id = $1', [unitId]);
  const party = { addressee: unit?.name ?? '', quota };
  const date = vietnamDateOf(now);
  const paper = await new DocumentRegister(new FileStore(clock), clock).register(tx, {
    ...{ issuerId: inviting.issuer.id, issuerSymbol: inviting.issuer.documentSymbol, series: 'GM', signedOn: date },
    ...{ subject: `Mời ${party.addressee} dự ${inviting.meeting.title}`, meetingId },
    paper: async ({ number, symbol }) => ({
      name: `Giấy mời ${symbol.replace('/', '-')}.docx`,
      mediaType: MEDIA_TYPES.docx,
      content: await renderInvitationDocx(
        composeInvitation(inviting, party, proposedWording(inviting), { number, date }),
      ),
    }),
  });
  await tx.update(IssuedDocument, paper.id, { issuedOn: date, version: 2 });
  const { addressee } = party;
  const row = { id: uuidv7(), meetingId, delegationId: delegation.id, addressee, documentId: paper.id, sentAt: now };
  await tx.insert(Invitation, { ...row, ...said });
}
