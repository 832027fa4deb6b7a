import type { ParagraphBlock } from '@kyhop/official-documents';
import { fold } from '@kyhop/vietnamese';
import type { EntryDetails } from '../proceedings/entry.entity';
import { capitalised } from './capitalised';
import type { RecordedEntry } from './minutes-record';

/** How the words of a line are led in; `who` is the speaker as the record names them, or null. */
function leadOf({ kind, details, raisedBy }: RecordedEntry, who: string | null): string | null {
  switch (kind) {
    case 'NOTE':
      return who && `${who}:`;
    case 'SPEECH':
      return who === null ? 'Phát biểu:' : `${who} phát biểu:`;
    case 'OPINION':
      return who === null ? 'Ý kiến:' : `${who} có ý kiến:`;
    case 'RECOMMENDATION':
      return recommendationLead(who, raisedBy);
    case 'RESPONSE':
      return who === null ? 'Trả lời:' : `${who} trả lời:`;
    case 'CONSENSUS':
      return CONSENSUS_LEADS[details.outcome ?? 'UNANIMOUS'];
    case 'DECISION':
      return who === null ? 'Quyết định:' : `${who} kết luận:`;
    case 'SCORING_DECISION':
      return details.criterion
        ? `Quyết định về chấm điểm, tiêu chí “${details.criterion}”:`
        : 'Quyết định về chấm điểm:';
    case 'ACTION_REQUEST':
      return who === null ? 'Đề nghị các đơn vị:' : `${who} đề nghị các đơn vị:`;
    case 'VOTE':
      return 'Biểu quyết:';
  }
}

function recommendationLead(who: string | null, raisedBy: string | null): string {
  const asker = who ?? (raisedBy && capitalised(raisedBy));
  return asker === null ? 'Kiến nghị:' : `${asker} kiến nghị:`;
}

const CONSENSUS_LEADS: Record<NonNullable<EntryDetails['outcome']>, string> = {
  UNANIMOUS: 'Thống nhất:',
  MAJORITY: 'Đa số thống nhất:',
  NOT_AGREED: 'Chưa thống nhất:',
};

const asSentence = (text: string): string => (/[.…!?:;]$/u.test(text) ? text : `${text}.`);

/** "Kết quả: tán thành 10 phiếu, không tán thành 1 phiếu, không có ý kiến 1 phiếu; tổng số 12 phiếu." */
function ballots({ votesFor, votesAgainst, votesAbstain }: EntryDetails): string | null {
  if (votesFor === undefined && votesAgainst === undefined && votesAbstain === undefined) return null;
  const [agree, against, abstain] = [votesFor ?? 0, votesAgainst ?? 0, votesAbstain ?? 0];
  const total = agree + against + abstain;
  return `Kết quả: tán thành ${agree} phiếu, không tán thành ${against} phiếu, không có ý kiến ${abstain} phiếu; tổng số ${total} phiếu.`;
}

/** What the fields of a kind say beyond the text; what the text says already is not said twice. */
function additions({ text, details }: RecordedEntry): string[] {
  const { subject, ruling, proposedBy } = details;
  const said = fold(text);
  const isNew = (words: string | undefined): words is string => !!words?.trim() && !said.includes(fold(words));
  return [
    ...(isNew(subject) ? [`Nội dung: ${asSentence(subject)}`] : []),
    ...(isNew(ruling) ? [`Nội dung được công nhận: ${asSentence(ruling)}`] : []),
    ...(isNew(proposedBy) ? [`Theo ý kiến của ${asSentence(proposedBy.replace(/^Đồng chí /u, 'đồng chí '))}`] : []),
    ...[ballots(details)].filter((words) => words !== null),
  ];
}

/** A line of the record as a paragraph of the minutes; null when nothing was written. */
export function entryParagraph(entry: RecordedEntry, who: string | null): ParagraphBlock | null {
  const words = [entry.text.trim(), ...additions(entry)].filter((part) => part !== '');
  if (words.length === 0) return null;
  return { kind: 'paragraph', lead: leadOf(entry, who), text: words.join('\n') };
}
