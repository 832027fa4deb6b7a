import type { InvitationWordingDto } from './invitation-wording.dto';

/** The papers that were issued last, and what had been proposed for them. */
export interface IssuedWording {
  kept: InvitationWordingDto;
  proposed: InvitationWordingDto;
}

/**
 * What was written by hand stands; what was left as proposed follows the meeting, as it is proposed now: a deadline that
 * has moved must not be printed as it was.
 */
export function withWrittenWords(now: InvitationWordingDto, { kept, proposed }: IssuedWording): InvitationWordingDto {
  const one = <Name extends 'parentAgency' | 'place' | 'position' | 'signerName'>(name: Name) =>
    (kept[name] ?? null) === (proposed[name] ?? null) ? now[name] : kept[name];
  const lines = (name: 'notes' | 'authority' | 'recipients') => withWrittenLines(now[name], kept[name], proposed[name]);
  return {
    parentAgency: one('parentAgency'),
    place: one('place'),
    notes: lines('notes'),
    authority: lines('authority'),
    position: one('position'),
    signerName: one('signerName'),
    recipients: lines('recipients'),
  };
}

/** Lines that were struck out stay away; those that were added come behind those that are proposed now. */
function withWrittenLines(now: readonly string[], kept: readonly string[], proposed: readonly string[]): string[] {
  const struck = proposed.filter((line) => !kept.includes(line));
  const added = kept.filter((line) => !proposed.includes(line));
  const standing = now.filter((line) => !struck.includes(line));
  return [...standing, ...added.filter((line) => !standing.includes(line))];
}
