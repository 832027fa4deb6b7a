import type { Schema } from '@kyhop/api-contract';

type Answer = Schema<'InvitationAnswerDto'>;

/** An invitation to a delegation of three that nobody has answered yet. All of it is made up. */
export function anAnswer({
  meeting,
  ...over
}: Partial<Omit<Answer, 'meeting'>> & { meeting?: Partial<Answer['meeting']> } = {}): Answer {
  return {
    meeting: {
      title: 'Hội nghị tổng kết',
      clusterName: 'Cụm mẫu',
      sample: false,
      hostUnitName: 'Tỉnh mẫu',
      venue: 'Hội trường mẫu',
      heldOn: '2021-03-25',
      startTime: '14:00',
      endTime: '17:00',
      dayPart: null,
      status: 'SCHEDULED',
      statusReason: null,
      preparationNote: null,
      chair: 'Phạm Chủ Trì, Chủ tịch (mẫu)',
      answerBy: null,
      programme: [],
      files: [],
      ...meeting,
    },
    addressee: 'Sở Nội vụ tỉnh mẫu',
    unitName: 'Tỉnh mẫu',
    quota: 3,
    registered: 0,
    answer: 'NONE',
    answeredVia: null,
    answeredAt: null,
    answeredBy: null,
    declineReason: null,
    arrivalNote: null,
    lodgingNote: null,
    people: [],
    applicants: [],
    papers: [],
    hasDocument: false,
    actions: ['answer', 'name', 'offer'],
    version: 1,
    ...over,
  };
}

/** Somebody of the delegation who is on the list. */
export const anAnswerPerson = (over: Partial<Answer['people'][number]> = {}): Answer['people'][number] => ({
  id: '0190a000-0000-7000-8000-000000000a01',
  kind: 'PERSON',
  name: 'Lê Văn Mẫu',
  positions: ['Giám đốc (mẫu)'],
  headCount: null,
  email: null,
  phone: null,
  coming: 'YES',
  substituteForId: null,
  version: 1,
  actions: ['change', 'remove', 'substitute'],
  ...over,
});

/** Somebody who waits for a place. */
export const anAnswerApplicant = (over: Partial<Answer['applicants'][number]> = {}): Answer['applicants'][number] => ({
  id: '0190a000-0000-7000-8000-000000000b01',
  wants: 'PLACE',
  substituteForId: null,
  substituteForName: null,
  name: 'Trần Thị Chờ',
  positions: [],
  email: null,
  phone: null,
  note: null,
  place: 1,
  refusedAt: null,
  refusalReason: null,
  version: 1,
  actions: ['change', 'remove'],
  ...over,
});

/** The same, as those see it who decide: a substitute unless told otherwise. */
export const anApplicant = (over: Partial<Schema<'ApplicantDto'>> = {}): Schema<'ApplicantDto'> => ({
  id: '0190a000-0000-7000-8000-000000000b02',
  wants: 'CONSENT',
  unitName: 'Tỉnh mẫu',
  name: 'Trần Thị Thay',
  positions: ['Phó Giám đốc (mẫu)'],
  email: null,
  phone: null,
  note: null,
  substituteForName: 'Lê Văn Mẫu',
  substituteForPositions: ['Giám đốc (mẫu)'],
  place: null,
  quota: 3,
  taken: 2,
  submittedAt: '2021-03-10T02:00:00Z',
  refusedAt: null,
  refusalReason: null,
  version: 1,
  actions: ['decide'],
  ...over,
});

/** A paper that is offered and not decided. */
export const aPaper = (over: Partial<Schema<'PaperDto'>> = {}): Schema<'PaperDto'> => ({
  id: '0190a000-0000-7000-8000-000000000c01',
  delegationId: '0190a000-0000-7000-8000-000000000d01',
  unitName: 'Tỉnh mẫu',
  title: 'Nhân rộng điển hình (mẫu)',
  presenter: 'Lê Văn Mẫu',
  minutesAsked: 15,
  fileId: null,
  fileName: null,
  state: 'SUBMITTED',
  agendaItemId: null,
  minutesGiven: null,
  submittedAt: '2021-03-10T02:00:00Z',
  version: 1,
  actions: ['decide'],
  ...over,
});
