import { addDays, instantOf } from '@kyhop/vietnamese';
import type { DataSource } from 'typeorm';
import { Clock } from '../../common/clock';
import { Transactions } from '../../common/transactions';
import { Caller } from '../../identity/caller';
import { MeetingAccess } from '../../meetings/meeting-access.service';
import type { Meeting } from '../../meetings/meeting.entity';
import { MinutesService } from '../../minutes/minutes.service';
import { MinutesSteps } from '../../minutes/minutes-steps.service';
import type { MinutesStatus } from '../../minutes/minutes.entity';
import { RecordReader } from '../../minutes/record-reader.service';
import { DocumentRegister } from '../../paperwork/document-register.service';
import { DocumentService } from '../../paperwork/document.service';
import { FileStore } from '../../paperwork/file-store.service';
import { RecommendationIntake } from '../../recommendations/recommendation-intake.service';
import type { SampleCluster } from './sample-cluster';

const TO: Record<'reviewed' | 'issued', MinutesStatus[]> = {
  reviewed: ['IN_REVIEW'],
  issued: ['IN_REVIEW', 'SIGNED', 'ISSUED'],
};

/** Takes the minutes of a sample meeting to a state, on the day after it, by the steps that a secretary takes. */
export async function takeMinutes(
  database: DataSource,
  cluster: SampleCluster,
  meeting: Meeting,
  state: keyof typeof TO,
): Promise<void> {
  const clock = new Clock();
  clock.now = () => instantOf(addDays(meeting.heldOn, 1), '09:00');
  const [headId = null] = cluster.unitIds;
  const secretary = new Caller(cluster.userIds.secretariat, [{ role: 'SECRETARIAT', unitId: headId }]);
  const steps = stepsOf(database, clock);
  const change = { recipients: ['Các đơn vị thành viên', 'Ban TĐKT Trung ương (mẫu)'], parentAgency: null };
  let { version } = await steps.update(secretary, meeting.id, { ...change, version: 1 });
  for (const to of TO[state]) ({ version } = await steps.move(secretary, meeting.id, { to, version }));
}

function stepsOf(database: DataSource, clock: Clock): MinutesSteps {
  const access = new MeetingAccess(database);
  const files = new FileStore(clock);
  const minutes = new MinutesService(database, access, new RecordReader(), new DocumentService(database));
  const register = new DocumentRegister(files, clock);
  return new MinutesSteps(
    new Transactions(database, clock),
    access,
    minutes,
    register,
    new RecommendationIntake(),
    clock,
  );
}
