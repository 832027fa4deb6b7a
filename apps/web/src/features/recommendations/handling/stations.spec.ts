import { describe, expect, it } from 'vitest';
import { type Station, STATIONS, stationsBehind } from './stations';

const asked = {
  ...{ status: 'DRAFT' as const, leadUnit: null, answered: false, answeredOn: null, received: null, code: null },
};
const received = { ...asked, status: 'RECEIVED' as const, code: 'KN-2021-001' };
const assigned = { ...received, status: 'IN_PROGRESS' as const, leadUnit: { id: 'u1', name: 'Vụ III' } };
const answered = { ...assigned, status: 'ANSWERED' as const, answered: true, answeredOn: '2021-04-20' };

describe('where a recommendation stands for the unit that asked', () => {
  it.each<[string, Parameters<typeof stationsBehind>[0], Station]>([
    ['noted in the record', asked, 'asked'],
    ['received', received, 'received'],
    ['with a unit', assigned, 'assigned'],
    ['answered', answered, 'answered'],
    ['answered at once, without a lead', { ...answered, leadUnit: null }, 'answered'],
    [
      'merged, and answered with the group',
      { ...assigned, status: 'MERGED', leadUnit: null, answered: true },
      'answered',
    ],
    ['taken up anew after an answer', { ...answered, status: 'IN_PROGRESS', answeredOn: null }, 'assigned'],
    ['confirmed', { ...answered, received: 'CONFIRMED' }, 'confirmed'],
    ['received in silence', { ...answered, received: 'SILENT' }, 'confirmed'],
    ['not satisfied', { ...answered, received: 'UNSATISFIED' }, 'answered'],
    ['closed', { ...answered, status: 'CLOSED', received: 'CONFIRMED' }, 'closed'],
  ])('%s', (_, standing, last) => {
    const behind = stationsBehind(standing);
    expect([...behind]).toEqual(STATIONS.slice(0, STATIONS.indexOf(last) + 1));
  });
});
