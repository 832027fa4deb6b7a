import type { EntityManager } from 'typeorm';
import { beforeEach, describe, expect, it } from 'vitest';
import { useApi } from '../../../test/api';
import { Jobs } from './jobs';

const api = useApi();
let jobs: Jobs;
let done: string[];

beforeEach(async () => {
  await api.rows('DELETE FROM pgboss.job');
  jobs = api.app.get(Jobs);
  done = [];
  jobs.handle('schedule.release', ({ meetingId }) => {
    done.push(meetingId);
    return Promise.resolve();
  });
});

const inTransaction = (work: (tx: EntityManager) => Promise<void>) => api.database.transaction(work);

describe('a job', () => {
  it('is done once its transaction is committed', async () => {
    await inTransaction((tx) => jobs.send(tx, 'schedule.release', { meetingId: 'a' }));
    await api.runJobs();
    await api.runJobs();
    expect(done).toEqual(['a']);
  });

  it('does not exist when its transaction is rolled back', async () => {
    const failing = inTransaction(async (tx) => {
      await jobs.send(tx, 'schedule.release', { meetingId: 'a' });
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    await api.runJobs({ early: true });
    expect(done).toEqual([]);
  });

  it('waits its time, and takes in what is asked of the same meanwhile', async () => {
    const ask = (meetingId: string) =>
      inTransaction((tx) => jobs.send(tx, 'schedule.release', { meetingId }, { afterSeconds: 60, once: meetingId }));
    await ask('a');
    await ask('a');
    await ask('b');
    await api.runJobs();
    expect(done).toEqual([]);
    await api.runJobs({ early: true });
    expect(done.sort()).toEqual(['a', 'b']);
  });

  it('is tried again when it failed', async () => {
    let attempts = 0;
    jobs.handle('schedule.release', () => {
      attempts += 1;
      return attempts === 1 ? Promise.reject(new Error('not yet')) : Promise.resolve();
    });
    await inTransaction((tx) => jobs.send(tx, 'schedule.release', { meetingId: 'a' }));
    await api.runJobs();
    expect(attempts).toBe(1);
    await api.runJobs({ early: true });
    await api.runJobs({ early: true });
    expect(attempts).toBe(2);
  });
});
