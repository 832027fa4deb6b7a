import { ATTENDEE_ROLES } from '../attendee.entity';
import type { BoardTotalsDto, ComingDto, InviteeDto, PaperSumDto, RoleHeadsDto } from './invitation-board.dto';
import type { HeadsRow } from './invitation-board.queries';

const ANSWER_OF = { YES: 'yes', UNKNOWN: 'unknown', NO: 'no' } as const;

/** How many come, may come and do not. */
export function sumHeads(rows: readonly HeadsRow[]): ComingDto {
  const sum: ComingDto = { yes: 0, unknown: 0, no: 0 };
  for (const { coming, heads } of rows) sum[ANSWER_OF[coming]] += heads;
  return sum;
}

const sumRoles = (rows: readonly HeadsRow[]): RoleHeadsDto[] =>
  ATTENDEE_ROLES.map((role) => ({ role, heads: sumHeads(rows.filter((row) => row.role === role)) })).filter(
    ({ heads }) => heads.yes + heads.unknown + heads.no > 0,
  );

const sumPapers = (invitees: readonly InviteeDto[]): PaperSumDto => ({
  offered: invitees.reduce((sum, { papers }) => sum + papers.offered, 0),
  accepted: invitees.reduce((sum, { papers }) => sum + papers.accepted, 0),
  minutes: invitees.reduce((sum, { papers }) => sum + papers.minutes, 0),
});

/** The sums over the whole board. */
export function totalsOf(invitees: readonly InviteeDto[], heads: readonly HeadsRow[]): BoardTotalsDto {
  const invitations = invitees.flatMap(({ invitation }) => invitation ?? []);
  const issued = invitations.filter(({ sentAt }) => sentAt !== null);
  const answering = (...answers: string[]): number => issued.filter(({ answer }) => answers.includes(answer)).length;
  return {
    invited: invitations.length,
    issued: issued.length,
    answered: answering('ACCEPTED', 'DECLINED'),
    accepted: answering('ACCEPTED'),
    declined: answering('DECLINED'),
    heads: sumHeads(heads),
    roles: sumRoles(heads),
    papers: sumPapers(invitees),
  };
}
