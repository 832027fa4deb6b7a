import type { InvitationDocument } from '@kyhop/official-documents';
import { formatDateInWords } from '@kyhop/vietnamese';
import type { Meeting } from '../../meetings/meeting.entity';
import { personAddressee, timeInWords } from './invitation-words';
import type { InvitationWordingDto } from './invitation-wording.dto';

/** Everything about a meeting that its invitations say alike. */
export interface InvitingMeeting {
  meeting: Pick<
    Meeting,
    'id' | 'title' | 'kind' | 'heldOn' | 'startTime' | 'endTime' | 'dayPart' | 'venue' | 'answerBy' | 'preparationNote'
  >;
  issuer: { id: string; name: string; documentSymbol: string; type: 'CLUSTER' | 'BLOC' };
  /** Name of the province that heads the cluster in the meeting's year, without its noun. */
  headName: string | null;
  chair: { name: string; positions: string[]; side: string } | null;
}

/** One invitation among them. */
export interface InvitedParty {
  addressee: string;
  /** Most people of the delegation; null: no limit, or a person. */
  quota: number | null;
}

const CALLED = { CLUSTER: ['TM. Cụm thi đua', 'Cụm trưởng'], BLOC: ['TM. Khối thi đua', 'Khối trưởng'] } as const;

/** What the secretariat is offered to begin with: everything in it can be written otherwise before the papers go out. */
export function proposedWording({ meeting, issuer, headName, chair }: InvitingMeeting): InvitationWordingDto {
  const [authority, position] = CALLED[issuer.type];
  return {
    parentAgency: null,
    place: headName ?? '',
    notes: [
      ...(meeting.preparationNote === null ? [] : [meeting.preparationNote]),
      ...(meeting.answerBy === null
        ? []
        : [`Đề nghị xác nhận tham dự chậm nhất ${formatDateInWords(meeting.answerBy)}.`]),
    ],
    authority: [authority],
    position,
    // The head of the cluster chairs as the host (docs/domain.md §1.1): a chair from the centre does not sign for it.
    signerName: chair?.side === 'HOST' ? chair.name : null,
    recipients: ['Như trên'],
  };
}

export const chairInWords = ({ chair }: Pick<InvitingMeeting, 'chair'>): string | null =>
  chair && personAddressee({ ...chair, honorific: null, kind: 'PERSON', organisation: null });

/** Two digits, so that none can be put before it. */
const quotaNote = (quota: number): string => `Thành phần: không quá ${String(quota).padStart(2, '0')} đại biểu.`;

/** The paper of form 1.7; `number` and `date` are null until the register has given them. */
export function composeInvitation(
  inviting: InvitingMeeting,
  { addressee, quota }: InvitedParty,
  wording: InvitationWordingDto,
  given: { number: number; date: string } | null,
): InvitationDocument {
  const { meeting, issuer } = inviting;
  return {
    parentAgency: wording.parentAgency,
    agency: issuer.name,
    number: { number: given?.number ?? null, symbol: `GM-${issuer.documentSymbol}` },
    place: wording.place,
    date: given?.date ?? null,
    subject: meeting.title,
    addressee,
    event: meeting.title,
    chair: chairInWords(inviting),
    time: timeInWords(meeting),
    venue: meeting.venue.trim() || null,
    notes: [...(quota === null ? [] : [quotaNote(quota)]), ...wording.notes],
    signature: { authority: wording.authority, position: wording.position ?? null, name: wording.signerName ?? null },
    recipients: wording.recipients,
  };
}
