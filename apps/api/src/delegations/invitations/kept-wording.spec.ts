import { describe, expect, it } from 'vitest';
import type { InvitationWordingDto } from './invitation-wording.dto';
import { withWrittenWords } from './kept-wording';

const proposed: InvitationWordingDto = {
  parentAgency: null,
  place: 'Hậu Giang',
  notes: ['Mặc trang phục công sở.', 'Đề nghị xác nhận chậm nhất ngày 20.'],
  authority: ['TM. Cụm thi đua'],
  position: 'Cụm trưởng',
  signerName: null,
  recipients: ['Như trên'],
};
const now = { ...proposed, notes: ['Mặc trang phục công sở.', 'Đề nghị xác nhận chậm nhất ngày 22.'] };
const again = (written: Partial<InvitationWordingDto>, offered: InvitationWordingDto = now): InvitationWordingDto =>
  withWrittenWords(offered, { kept: { ...proposed, ...written }, proposed });

describe('the wording of the next papers of a meeting', () => {
  it('is what is proposed now, where nothing was written by hand', () => {
    expect(again({})).toEqual(now);
    expect(again({}, { ...now, place: 'Cần Thơ', signerName: 'Lê Mẫu' })).toMatchObject({
      place: 'Cần Thơ',
      signerName: 'Lê Mẫu',
    });
  });

  it('keeps what was written by hand, also that something was left out', () => {
    expect(again({ place: 'Vị Thanh', signerName: 'Lê Mẫu', position: null, parentAgency: 'UBND' })).toMatchObject({
      ...{ place: 'Vị Thanh', signerName: 'Lê Mẫu', position: null, parentAgency: 'UBND' },
    });
    expect(again({ recipients: ['Như trên', 'Văn phòng'] }).recipients).toEqual(['Như trên', 'Văn phòng']);
    expect(again({ authority: ['KT. Cụm trưởng'] }).authority).toEqual(['KT. Cụm trưởng']);
  });

  it('prints no deadline that has moved beside notes that were added', () => {
    const notes = [...proposed.notes, 'Mang theo tài liệu.'];
    expect(again({ notes }).notes).toEqual([...now.notes, 'Mang theo tài liệu.']);
  });

  it('leaves out a note that was struck out, and says none twice', () => {
    const notes = ['Mang theo tài liệu.', 'Đề nghị xác nhận chậm nhất ngày 20.'];
    const offered = { ...now, notes: ['Mặc trang phục công sở.', 'Mang theo tài liệu.'] };
    expect(again({ notes }, offered).notes).toEqual(['Mang theo tài liệu.']);
  });
});
