import type { NewMessage } from '../../messages/outbox.service';
import type { Meeting } from '../../meetings/meeting.entity';
import type { Applicant } from '../applicant.entity';
import type { Paper } from '../paper.entity';
import type { Addressee } from './decision-addressee';

interface ApplicantCase {
  meeting: Pick<Meeting, 'id' | 'title'>;
  applicant: Pick<Applicant, 'id' | 'wants' | 'name' | 'positions' | 'version'>;
  to: Addressee;
}

const CLOSING = 'Đơn vị có thể xem và thay đổi nội dung trả lời tại liên kết trong giấy mời.\n\nTrân trọng.';

const withPosition = ({ name, positions }: Pick<Applicant, 'name' | 'positions'>): string =>
  positions[0] ? `${name} (${positions[0]})` : name;

/** A letter of the secretariat about what was asked under an invitation; said once for each state of it. */
function letter(
  { meeting, to }: Pick<ApplicantCase, 'meeting' | 'to'>,
  once: string,
  { subject, said }: { subject: string; said: string },
): NewMessage {
  return {
    kind: 'DECISION',
    once: `decision:${once}`,
    meetingId: meeting.id,
    invitationId: to.invitationId,
    to: { name: to.name, address: to.address },
    subject: `${subject}: ${meeting.title}`,
    body: `Kính gửi: ${to.name}\n\n${said}\n\n${CLOSING}`,
  };
}

/** Somebody got a place, or the chair's consent. */
export function admitted({ meeting, applicant, to }: ApplicantCase): NewMessage {
  const who = withPosition(applicant);
  const said =
    applicant.wants === 'CONSENT'
      ? `Chủ trì đồng ý để ${who} đi thay ${to.substituteForName ?? ''} dự “${meeting.title}”.`
      : `${who} đã được đưa từ danh sách chờ vào danh sách đại biểu dự “${meeting.title}”.`;
  const subject = applicant.wants === 'CONSENT' ? 'Đồng ý người đi thay' : 'Bổ sung đại biểu';
  return letter({ meeting, to }, `${applicant.id}:admitted`, { subject, said });
}

/** Somebody did not, and why. */
export function refused({ meeting, applicant, to, reason }: ApplicantCase & { reason: string }): NewMessage {
  const who = withPosition(applicant);
  const said =
    applicant.wants === 'CONSENT'
      ? `Chủ trì chưa đồng ý để ${who} đi thay ${to.substituteForName ?? ''} dự “${meeting.title}”. Lý do: ${reason}`
      : `Chưa bố trí được chỗ cho ${who} dự “${meeting.title}”. Lý do: ${reason}`;
  const subject = applicant.wants === 'CONSENT' ? 'Về người đi thay' : 'Về danh sách chờ';
  return letter({ meeting, to }, `${applicant.id}:refused:${applicant.version}`, { subject, said });
}

interface PaperCase {
  meeting: Pick<Meeting, 'id' | 'title'>;
  paper: Pick<Paper, 'id' | 'title'>;
  to: Addressee;
  /** Minutes given in the programme; null: accepted without a line of its own. */
  minutes: number | null;
}

/** A paper is accepted, with its time if it has a line in the programme. */
export function paperAccepted({ meeting, paper, to, minutes }: PaperCase): NewMessage {
  const time = minutes === null ? '' : ` Thời lượng trình bày: ${minutes} phút.`;
  const said = `Tham luận “${paper.title}” được chấp nhận trình bày tại “${meeting.title}”.${time}`;
  return letter({ meeting, to }, `${paper.id}:accepted`, { subject: 'Chấp nhận tham luận', said });
}

/** A paper is not read. */
export function paperDeclined({ meeting, paper, to }: Omit<PaperCase, 'minutes'>): NewMessage {
  const said = `Tham luận “${paper.title}” chưa được bố trí trình bày tại “${meeting.title}”.`;
  return letter({ meeting, to }, `${paper.id}:declined`, { subject: 'Về tham luận', said });
}
