import { prepareJobs } from '../common/jobs/prepare-jobs';
import { APPLICATION_ROLE, ownerDataSource } from './data-source';
import { loadDemoData } from './demo/load-demo-data';
import { loadReferenceData } from './reference/load-reference-data';

/** Any number will do, as long as every replica takes the same. */
const LOCK = 7_430_251;

/** Migrates, then loads reference data and, where wanted, demo data; replicas that start together take turns. */
export async function prepareDatabase(url: string, demo: boolean): Promise<void> {
  const owner = ownerDataSource(url);
  await owner.initialize();
  const guard = owner.createQueryRunner();
  try {
    await guard.query('SELECT pg_advisory_lock($1)', [LOCK]);
    await owner.runMigrations();
    await prepareJobs(owner, APPLICATION_ROLE);
    await owner.transaction((tx) => loadReferenceData(tx));
    if (demo) await loadDemoData(owner);
  } finally {
    await guard.release();
    await owner.destroy();
  }
}
