import { v7 as uuidv7 } from 'uuid';
import { beforeAll, describe, expect, it } from 'vitest';
import { type ApiClient, useApi } from '../../test/api';
import { aClusterYear, aMeeting, anAttendee, aUser } from '../../test/factories';

const api = useApi();
let secretary: ApiClient;

beforeAll(async () => {
  await aClusterYear(api.database);
  secretary = await api.as(await aUser(api.database, 'SECRETARIAT'));
});

const aCaption = (fields: object = {}) => ({ id: uuidv7(), caption: 'Đại biểu mẫu phát biểu', position: 0, ...fields });
const photosOf = (meetingId: string) => api.rows('SELECT * FROM photo WHERE meeting_id = $1', [meetingId]);

describe('the photos of a meeting', () => {
  it('are added once however often they are sent, changed, and taken out', async () => {
    const meeting = await aMeeting(api.database, { status: 'CLOSED' });
    const pictured = (await anAttendee(api.database, { meetingId: meeting.id })).id;
    const photo = aCaption({ pictured });
    await secretary.post(`/meetings/${meeting.id}/photos`, photo);
    const again = await secretary.post(`/meetings/${meeting.id}/photos`, photo);
    expect(again).toMatchObject({ status: 201, body: { ...photo, credit: null, version: 1 } });
    const { id, ...fields } = aCaption({ id: photo.id, caption: 'đã sửa', credit: 'Xuân Mẫu', version: 1 });
    expect((await secretary.put(`/photos/${id}`, fields)).status).toBe(200);
    expect((await secretary.get(`/meetings/${meeting.id}/photos`)).body).toMatchObject({
      items: [{ caption: 'đã sửa', credit: 'Xuân Mẫu', pictured: null, version: 2 }],
      actions: ['write'],
    });
    expect((await secretary.delete(`/photos/${id}?version=1`)).status).toBe(409);
    expect((await secretary.delete(`/photos/${id}?version=2`)).status).toBe(204);
    expect(await photosOf(meeting.id)).toEqual([]);
  });

  it('show attendees of the meeting only', async () => {
    const meeting = await aMeeting(api.database, { status: 'CLOSED' });
    const stranger = await anAttendee(api.database, { meetingId: (await aMeeting(api.database)).id });
    const answer = await secretary.post(`/meetings/${meeting.id}/photos`, aCaption({ pictured: stranger.id }));
    expect(answer).toMatchObject({ status: 422, body: { fields: [{ path: 'pictured', code: 'not_found' }] } });
  });

  it('are read by the board and written by the secretariat', async () => {
    const meeting = await aMeeting(api.database, { status: 'CLOSED' });
    const board = await api.as(await aUser(api.database, 'BOARD_STAFF'));
    expect((await board.get(`/meetings/${meeting.id}/photos`)).status).toBe(200);
    expect((await board.post(`/meetings/${meeting.id}/photos`, aCaption())).status).toBe(403);
    expect(await photosOf(meeting.id)).toEqual([]);
  });
});
