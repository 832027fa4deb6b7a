import { describe, expect, it } from 'vitest';
import { readiness, signingBlockers, type ReadinessFacts } from './readiness';

const ready: ReadinessFacts = {
  meeting: {
    kind: 'PREPARATORY',
    status: 'CLOSED',
    title: 'Họp mẫu',
    venue: 'Hội trường mẫu',
    heldOn: '2021-03-25',
    startTime: '14:00:00',
    endTime: '16:30:00',
    dayPart: null,
    startedAt: null,
    endedAt: null,
    preparesId: 'hội nghị',
  },
  agendaItems: 5,
  delegations: 12,
  attendees: 6,
  present: 6,
  unmarked: 0,
  hasChair: true,
  hasSecretary: true,
  entries: 9,
  emptyEntries: 0,
  unanswered: 0,
  minutesStatus: 'ISSUED',
};

type Changes = Omit<Partial<ReadinessFacts>, 'meeting'> & { meeting?: Partial<ReadinessFacts['meeting']> };
const facts = ({ meeting, ...changes }: Changes): ReadinessFacts => ({
  ...ready,
  ...changes,
  meeting: { ...ready.meeting, ...meeting },
});

describe('the readiness list', () => {
  it('is all done for a meeting that was held, minuted and issued', () => {
    expect(readiness(ready).filter(({ done }) => !done)).toEqual([]);
  });

  it.each<[string, Changes, string, 'sign' | null, Record<string, number>]>([
    ['an empty agenda', { agendaItems: 0 }, 'agenda', null, { count: 0 }],
    [
      'a part of the day instead of clock times',
      { meeting: { startTime: null, dayPart: 'AFTERNOON' } },
      'time',
      null,
      {},
    ],
    ['a missing venue', { meeting: { venue: ' ' } }, 'venue', null, {}],
    ['a session that prepares no conference', { meeting: { preparesId: null } }, 'conference', null, {}],
    ['nobody invited', { attendees: 0, delegations: 2 }, 'delegations', null, { delegations: 2, attendees: 0 }],
    ['a missing chair', { hasChair: false }, 'chair', 'sign', {}],
    ['a missing secretary', { hasSecretary: false }, 'secretary', 'sign', {}],
    ['a meeting that goes on', { meeting: { status: 'IN_SESSION' } }, 'closed', 'sign', {}],
    ['an unknown end', { meeting: { endTime: null } }, 'end_time', 'sign', {}],
    ['nobody present', { present: 0 }, 'attendance', 'sign', { present: 0, unmarked: 0 }],
    ['somebody not marked', { unmarked: 2 }, 'attendance', 'sign', { present: 6, unmarked: 2 }],
    ['an empty record', { entries: 0 }, 'record', 'sign', { count: 0 }],
    ['empty lines', { emptyEntries: 3 }, 'empty_lines', 'sign', { count: 3 }],
    ['unanswered recommendations', { unanswered: 1 }, 'unanswered', null, { count: 1 }],
    ['unsigned minutes', { minutesStatus: 'IN_REVIEW' }, 'minutes', null, {}],
  ])('names %s', (_, changes, code, blocks, params) => {
    const open = readiness(facts(changes)).filter(({ done }) => !done);
    expect(open).toEqual([{ code, done: false, blocks, params }]);
    expect(signingBlockers(facts(changes))).toEqual(blocks === 'sign' ? open : []);
  });

  it('asks for a conference only of sessions that prepare one', () => {
    const conference = facts({ meeting: { kind: 'SUMMARY', preparesId: null } });
    expect(readiness(conference).map(({ code }) => code)).not.toContain('conference');
  });
});
