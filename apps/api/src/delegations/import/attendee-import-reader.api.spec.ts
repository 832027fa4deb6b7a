import { beforeAll, expect, it } from 'vitest';
import { v7 as uuidv7 } from 'uuid';
import { useApi } from '../../../test/api';
import { aClusterYear, aMeeting } from '../../../test/factories';
import { Jobs } from '../../common/jobs/jobs';
import { AttendeeImport } from '../attendee-import.entity';

const api = useApi();

beforeAll(() => aClusterYear(api.database));

async function aListBroughtAt(time: string): Promise<string> {
  const id = uuidv7();
  const { id: meetingId } = await aMeeting(api.database);
  const content = Buffer.from('Nguyễn Văn Mẫu;0912345678');
  const createdAt = new Date(time);
  await api.database
    .getRepository(AttendeeImport)
    .insert({ id, meetingId, fileName: 'danh-sach.csv', content, createdAt });
  return id;
}

it('lists of delegates are forgotten once a week has passed since they were brought', async () => {
  await aListBroughtAt('2021-03-18T05:29:59Z');
  const younger = await aListBroughtAt('2021-03-18T05:30:00Z');
  api.setTime('2021-03-25T05:30:00Z');
  await api.database.transaction((tx) => api.app.get(Jobs).send(tx, 'attendee-import.forget', {}));
  await api.runJobs();
  expect(await api.rows('SELECT id FROM attendee_import')).toEqual([{ id: younger }]);
});
