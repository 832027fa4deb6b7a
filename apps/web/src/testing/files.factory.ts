import type { Schema } from '@kyhop/api-contract';

let count = 0;

/** A document of a meeting as the API tells it. All of it is made up. */
export function aMeetingFile(over: Partial<Schema<'MeetingFileDto'>> = {}): Schema<'MeetingFileDto'> {
  count += 1;
  return {
    id: `0190a000-0000-7000-8000-00000000f${String(count).padStart(3, '0')}`,
    meetingId: '0190a000-0000-7000-8000-000000000101',
    agendaItemId: null,
    agendaItemTitle: null,
    delegationId: null,
    delegationName: null,
    name: `Tài liệu mẫu ${count}.pdf`,
    mediaType: 'application/pdf',
    size: 1_258_291,
    sha256: '0'.repeat(64),
    audience: 'EVERYONE',
    uploadedByName: 'Thư ký mẫu',
    uploadedAt: '2021-03-20T02:00:00.000Z',
    version: 1,
    ...over,
  };
}

/** The documents of a meeting as its secretary sees them, unless told otherwise. */
export const files = (
  items: Schema<'MeetingFileDto'>[],
  over: Partial<Schema<'MeetingFileListDto'>> = {},
): Schema<'MeetingFileListDto'> => ({
  items,
  limits: { maxBytes: 2_097_152, kinds: ['pdf', 'docx', 'txt'] },
  actions: ['manage'],
  ...over,
});
