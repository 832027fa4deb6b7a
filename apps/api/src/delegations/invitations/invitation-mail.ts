import { formatDateInWords, insideSentence } from '@kyhop/vietnamese';
import type { NewMessage } from '../../messages/outbox.service';
import { chairInWords, type InvitedParty, type InvitingMeeting } from './compose-invitation';
import { timeInWords } from './invitation-words';

/** One who is written to. */
export interface MailedParty extends InvitedParty {
  /** A person is addressed otherwise than an office. */
  personal: boolean;
  /** Number and symbol of the paper: 05/GM-CTĐTNB. */
  symbol: string;
  /** The address under which they answer. */
  link: string;
}

type Words = Pick<NewMessage, 'subject' | 'body'>;

const paragraphs = (...texts: (string | null)[]): string => texts.filter((text) => text !== null).join('\n\n');

const you = ({ personal }: MailedParty): string => (personal ? 'Quý đại biểu' : 'Quý cơ quan');

/** Who chairs, when and where: a line each. */
const facts = (inviting: InvitingMeeting): string => {
  const chair = chairInWords(inviting);
  return [
    ...(chair === null ? [] : [`Chủ trì: ${chair}.`]),
    `Thời gian: ${timeInWords(inviting.meeting)}.`,
    `Địa điểm: ${inviting.meeting.venue}.`,
  ].join('\n');
};

/** What is asked, until when, and where it is answered. */
function request({ meeting }: InvitingMeeting, party: MailedParty): string {
  const until = meeting.answerBy === null ? '' : ` chậm nhất ${formatDateInWords(meeting.answerBy)}`;
  if (party.personal) return `Kính đề nghị ${you(party)} xác nhận tham dự${until} tại địa chỉ:\n${party.link}`;
  const limit = party.quota === null ? '' : ` (không quá ${String(party.quota).padStart(2, '0')} đại biểu)`;
  return `Kính đề nghị ${you(party)} xác nhận tham dự và đăng ký thành phần đoàn${limit}${until} tại địa chỉ:\n${party.link}`;
}

const closing = ({ issuer }: InvitingMeeting): string => `Trân trọng,\nBan Thư ký ${issuer.name}`;

/** The mail that carries the paper. */
export function invitationMail(inviting: InvitingMeeting, party: MailedParty): Words {
  const { meeting, issuer } = inviting;
  return {
    subject: `Giấy mời số ${party.symbol}: ${meeting.title}`,
    body: paragraphs(
      `Kính gửi: ${party.addressee}.`,
      `${issuer.name} trân trọng kính mời ${insideSentence(party.addressee)} tới dự ${meeting.title}.`,
      facts(inviting),
      `Giấy mời số ${party.symbol} và lịch họp được gửi kèm thư này. Chương trình, tài liệu của cuộc họp có tại địa chỉ dưới đây.`,
      request(inviting, party),
      `Địa chỉ trên dành riêng cho ${you(party)}, không cần tài khoản; đề nghị không chuyển cho nơi khác.`,
      `${issuer.name} rất mong được đón tiếp ${you(party)}.`,
      closing(inviting),
    ),
  };
}

/** The mail that asks once more, when nothing has been answered. */
export function reminderMail(inviting: InvitingMeeting, party: MailedParty): Words {
  const { meeting, issuer } = inviting;
  return {
    subject: `Đề nghị xác nhận tham dự: ${meeting.title}`,
    body: paragraphs(
      `Kính gửi: ${party.addressee}.`,
      `${issuer.name} đã gửi Giấy mời số ${party.symbol} mời ${insideSentence(party.addressee)} tới dự ${meeting.title}. Đến nay chúng tôi chưa nhận được ý kiến trả lời.`,
      facts(inviting),
      request(inviting, party),
      `Nếu ${you(party)} đã trả lời bằng văn bản hoặc điện thoại, xin vui lòng bỏ qua thư này.`,
      closing(inviting),
    ),
  };
}
