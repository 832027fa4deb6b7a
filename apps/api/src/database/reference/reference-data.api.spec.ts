import { describe, expect, it } from 'vitest';
import { useApi } from '../../../test/api';
import { province, southwest } from '../../../test/factories';
import { Cluster } from '../../directory/cluster.entity';
import { Unit } from '../../directory/unit.entity';
import { loadReferenceData } from './load-reference-data';

const api = useApi();

const provincesOn = (day: string) =>
  api.rows<{ code: string; name: string }>(
    `SELECT code, name FROM unit
     WHERE kind IN ('PROVINCE', 'MUNICIPALITY') AND daterange(valid_from, valid_to, '[]') @> $1::date`,
    [day],
  );

/** Every row of reference data, so that a second loading can be held against the first. */
const everything = () =>
  api.rows(`
    SELECT 'unit' AS of, to_jsonb(t) AS row FROM unit t UNION ALL
    SELECT 'cluster', to_jsonb(t) FROM cluster t UNION ALL
    SELECT 'membership', to_jsonb(t) FROM cluster_membership t UNION ALL
    SELECT 'topic', to_jsonb(t) FROM topic t UNION ALL
    SELECT 'holiday', to_jsonb(t) FROM holiday t UNION ALL
    SELECT 'agenda_template', to_jsonb(t) FROM agenda_template t
    ORDER BY 1, 2`);

const load = () => api.database.transaction((tx) => loadReferenceData(tx));

describe('the reference data', () => {
  it.each([
    ['2021-03-25', 63],
    ['2025-06-30', 63],
    ['2025-07-01', 34],
    ['2026-11-23', 34],
  ])('on %s know %s provinces and cities, each with a code of its own', async (day, count) => {
    const units = await provincesOn(day);
    expect(units).toHaveLength(count);
    expect(new Set(units.map(({ code }) => code)).size).toBe(count);
  });

  it('give code 91 to Kiên Giang before the merger and to An Giang after it', async () => {
    const holder = async (day: string) => (await provincesOn(day)).find(({ code }) => code === '91')?.name;
    expect(await holder('2025-06-30')).toBe('Kiên Giang');
    expect(await holder('2025-07-01')).toBe('An Giang');
  });

  it('let every province that ended become another, to which the days fit', async () => {
    const rows = await api.rows(
      `SELECT u.name FROM unit u LEFT JOIN unit s ON s.id = u.successor_id
       WHERE u.valid_to IS NOT NULL AND s.valid_from IS DISTINCT FROM u.valid_to + 1`,
    );
    expect(rows).toEqual([]);
    const [became] = await api.rows('SELECT s.name FROM unit u JOIN unit s ON s.id = u.successor_id WHERE u.id = $1', [
      province('hau-giang'),
    ]);
    expect(became).toEqual({ name: 'Cần Thơ' });
  });

  it('put each of the 63 into exactly one of nine clusters until the merger, twelve into the Southwest', async () => {
    const rows = await api.rows<{ cluster_id: string; members: string[] }>(
      `SELECT m.cluster_id, array_agg(m.unit_id) AS members FROM cluster_membership m
       WHERE daterange(m.valid_from, m.valid_to, '[]') @> date '2021-03-25' GROUP BY m.cluster_id`,
    );
    expect(rows).toHaveLength(9);
    const members = rows.flatMap((row) => row.members);
    expect(members).toHaveLength(63);
    expect(new Set(members).size).toBe(63);
    expect(rows.find((row) => row.cluster_id === southwest)?.members).toHaveLength(12);
    expect(await api.rows(`SELECT 1 FROM cluster_membership WHERE valid_to IS NULL`)).toEqual([]);
  });

  it('hold every text as NFC', async () => {
    expect(await api.rows('SELECT name FROM unit WHERE full_name IS NOT NFC NORMALIZED')).toEqual([]);
  });
});

describe('loading them again', () => {
  it('changes nothing', async () => {
    const before = await everything();
    await load();
    expect(await everything()).toEqual(before);
  });

  it('leaves what an administrator has changed', async () => {
    await api.database.getRepository(Cluster).update(southwest, { name: 'Cụm đã đổi tên', version: 2 });
    const hauGiang = province('hau-giang');
    await api.database.getRepository(Unit).update(hauGiang, { successorId: null, version: 2 });
    await load();
    const [cluster] = await api.rows('SELECT name, version FROM cluster WHERE id = $1', [southwest]);
    expect(cluster).toEqual({ name: 'Cụm đã đổi tên', version: 2 });
    expect(await api.rows('SELECT successor_id FROM unit WHERE id = $1', [hauGiang])).toEqual([{ successor_id: null }]);
  });
});
