import type { Schema } from '@kyhop/api-contract';

const MEETING = { id: '0190a000-0000-7000-8000-000000000b01', title: 'Phiên họp mẫu', heldOn: '2021-03-25' };

/** An open commitment without a day, for the board. */
export const aCommitment = (over: Partial<Schema<'CommitmentDto'>> = {}): Schema<'CommitmentDto'> => ({
  id: '0190a000-0000-7000-8000-000000000f01',
  body: 'Vụ mẫu',
  text: 'Sẽ phối hợp với các trường (mẫu).',
  dueOn: null,
  overdue: false,
  state: 'OPEN',
  outcome: null,
  settledOn: null,
  spoken: true,
  recommendation: { id: '0190a000-0000-7000-8000-000000000c01', code: 'KN-2020-006', text: 'Tập huấn (mẫu).' },
  meeting: MEETING,
  clusterName: 'Cụm mẫu',
  version: 1,
  actions: ['settle'],
  ...over,
});

/** A member that has not replied, for somebody who may not reply for it. */
export const aMember = (over: Partial<Schema<'MemberReplyDto'>> = {}): Schema<'MemberReplyDto'> => ({
  unitId: 'kg',
  unitName: 'Kiên Giang',
  state: null,
  text: null,
  at: null,
  version: null,
  mayReply: false,
  ...over,
});

/** A call from the record. */
export const aCall = (over: Partial<Schema<'ActionRequestDto'>> = {}): Schema<'ActionRequestDto'> => ({
  id: '0190a000-0000-7000-8000-000000000f11',
  text: 'Đề nghị các đơn vị viết bài (mẫu).',
  askedBy: 'Người mẫu',
  dueOn: null,
  source: 'RECORD',
  recommendation: null,
  meeting: MEETING,
  clusterName: 'Cụm mẫu',
  members: [aMember(), aMember({ unitId: 'st', unitName: 'Sóc Trăng' })],
  version: 1,
  actions: [],
  ...over,
});
