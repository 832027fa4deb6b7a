import { beforeAll, describe, expect, it } from 'vitest';
import {
  ANSWERS,
  ASKED,
  ASSUMED,
  ATTENDEES,
  CALL_TO_MEMBERS,
  CAPTIONS,
  CLOSING,
  CONFERENCE,
  CONSENSUS,
  DELEGATES,
  PRAISE,
  SCORING,
  SESSION,
  SPEECH,
  TOAN,
  UNWRITTEN,
  VU,
} from './article/article';
import { tellTheStory, type Story } from './article/story';
import { ADMIN } from './article/people';
import { useProgram } from './support/program';

/** A real server: no demo data, one administrator, and the reference data of every installation. */
const program = useProgram({ demo: false, admin: ADMIN });

let story: Story;

beforeAll(async () => {
  story = await tellTheStory(program);
});

describe('the preparatory session that was entered through the screens', () => {
  it('is the one of the article, without a clock time of its own', () => {
    expect(story.told.session).toMatchObject({
      ...{ kind: 'PREPARATORY', title: SESSION.title, venue: SESSION.venue, heldOn: SESSION.heldOn },
      ...{ dayPart: 'AFTERNOON', startTime: null, endTime: null, status: 'CLOSED' },
      ...{ clusterName: 'Cụm thi đua các tỉnh Tây Nam Bộ', hostUnitName: 'Hậu Giang', sample: false },
    });
  });

  it('belongs to the emulation year 2020 although it was held in 2021', () => {
    expect(story.told.session.emulationYear).toBe(2020);
  });

  it('prepares the conference of the morning after', () => {
    const { session, conference } = story.told;
    expect(session.prepares?.id).toBe(conference.id);
    expect(conference).toMatchObject({
      ...{ kind: 'SUMMARY', title: CONFERENCE.title, heldOn: CONFERENCE.heldOn, dayPart: 'MORNING' },
      ...{ emulationYear: 2020, startTime: null, preparedBy: { id: session.id } },
    });
  });

  it('was attended by the four people and the two groups of the article, in its order', () => {
    const named = story.told.attendees.filter(({ role }) => role === 'OFFICIAL');
    expect(named.map(({ kind, name, positions, side }) => ({ kind, name, positions, side }))).toEqual(ATTENDEES);
  });

  it('has no head count, which the article does not give', () => {
    expect(story.told.attendees.map(({ headCount }) => headCount)).toEqual(story.told.attendees.map(() => null));
  });

  it('has a chair and a secretary by assumption of this test only, and they say so', () => {
    const assumed = story.told.attendees.filter(({ role }) => role !== 'OFFICIAL');
    expect(assumed.map(({ role, name }) => [role, name])).toEqual([
      ['CHAIR', ASSUMED.chair.name],
      ['SECRETARY', ASSUMED.secretary.name],
    ]);
  });
});

describe('the record', () => {
  const spoken = (text: string) => story.told.entries.find((entry) => entry.text === text);
  const speakerOf = (text: string) => {
    const entry = spoken(text);
    const person = story.told.attendees.find(({ id }) => id === entry?.speakerId);
    return person?.name ?? entry?.speakerText ?? null;
  };

  it('holds everything that was said, once, in the order of the article', () => {
    expect(story.told.entries.map(({ kind, text }) => [kind, text])).toEqual([
      ['SPEECH', SPEECH],
      ...Object.values(ASKED).map(({ text }) => ['RECOMMENDATION', text]),
      ['CONSENSUS', CONSENSUS.text],
      ['RESPONSE', ANSWERS.inspection.text],
      ...SCORING.map(({ text }) => ['SCORING_DECISION', text]),
      ['SPEECH', PRAISE],
      ['RESPONSE', ANSWERS.resistance.text],
      ['RESPONSE', ANSWERS.training.text],
      ['RESPONSE', ANSWERS.schools.text],
      ['ACTION_REQUEST', CALL_TO_MEMBERS],
      ['RESPONSE', ANSWERS.apparatus.text],
      ['RESPONSE', ANSWERS.communication.text],
      ['NOTE', CLOSING],
    ]);
  });

  it.each([
    [PRAISE, TOAN],
    [CALL_TO_MEMBERS, TOAN],
    [ANSWERS.inspection.text, VU],
    [ANSWERS.resistance.text, TOAN],
    [ASKED.thematic.text, DELEGATES],
    [ASKED.apparatus.text, DELEGATES],
  ])('"%s" is said by %s', (text, speaker) => {
    expect(speakerOf(text)).toBe(speaker);
  });

  it('has the unanimous consensus on the report of the cluster, without a vote', () => {
    expect(spoken(CONSENSUS.text)?.details).toEqual({ subject: CONSENSUS.subject, outcome: CONSENSUS.outcome });
  });

  it.each(SCORING)('has the scoring decision "$ruling", proposed by Lê Văn Vũ', ({ text, criterion, ruling }) => {
    expect(spoken(text)?.details).toMatchObject({ criterion, ruling, proposedBy: expect.stringContaining(VU) });
  });
});

describe('the photos', () => {
  it('have the three captions of the article, with the people in them and no credit', () => {
    const nameOf = (id: string | null) => story.told.attendees.find((attendee) => attendee.id === id)?.name;
    expect(
      story.told.photos.map(({ caption, pictured, credit }) => ({ text: caption, pictured: nameOf(pictured), credit })),
    ).toEqual(CAPTIONS.map((caption) => ({ ...caption, credit: null })));
  });
});

describe('what was asked', () => {
  it('is six things, in the words of the article, each received under a number when the session closed', () => {
    const asked = [...Object.values(ASKED), ...Object.values(UNWRITTEN)];
    const told = [...story.told.recommendations].map(([topic, { text, code }]) => ({ topic, text, code }));
    expect(told).toHaveLength(6);
    expect(told).toEqual(
      expect.arrayContaining(
        asked.map(({ topic, text }) => ({ topic, text, code: expect.stringMatching(/^KN-2020-\d{3}$/) })),
      ),
    );
  });

  it('names no province, because the article names none', () => {
    const told = [...story.told.recommendations.values()];
    expect(told.map(({ raisedByUnitId }) => raisedByUnitId)).toEqual(told.map(() => null));
  });

  it.each(Object.values(UNWRITTEN))('"$text" is known from its answer alone', ({ topic }) => {
    expect(story.told.recommendations.get(topic)?.entry).toBeNull();
  });

  it.each(Object.entries(ANSWERS))('is answered as the article tells (%s)', (_, { to, by, kinds, tense, text }) => {
    const responses = story.told.recommendations.get(to.topic)?.responses ?? [];
    expect(responses).toContainEqual(
      expect.objectContaining({
        ...{ text, tense, status: 'PUBLISHED', dueOn: null, documentReference: null },
        kinds: expect.arrayContaining([...kinds]),
        speaker: expect.stringContaining(by),
      }),
    );
    expect(responses.find((response) => response.text === text)?.kinds).toHaveLength(kinds.length);
  });

  it('leaves one unanswered, as the article does, until the board answers it', () => {
    expect(story.unanswered).toEqual([ASKED.thematic.text]);
    const [answer, ...others] = story.told.recommendations.get(ASKED.thematic.topic)?.responses ?? [];
    expect(others).toEqual([]);
    expect(answer).toMatchObject({ text: story.boardAnswer, status: 'PUBLISHED', entryId: null });
  });

  it('shows the secretary what the board has answered', () => {
    expect(story.seenBySecretary).toContain(story.boardAnswer);
  });
});

describe('the minutes', () => {
  it('are signed and issued under the first number of the cluster', () => {
    expect(story.told.minutes).toMatchObject({ status: 'ISSUED', symbol: expect.stringMatching(/^0?1\/BB-/) });
  });

  it('are a file with the seal that the register keeps', () => {
    expect(story.file.sha256).toBe(story.told.minutes.sha256);
  });

  it('say all of it', () => {
    const said = story.file.text.toLowerCase();
    const words = [
      ...Object.values(ASKED).map(({ text }) => text),
      ...Object.values(ANSWERS).map(({ text }) => text),
      ...SCORING.map(({ text }) => text),
      ...ATTENDEES.map(({ name }) => name),
      ...[CONSENSUS.text, PRAISE, CALL_TO_MEMBERS, CLOSING, ASSUMED.chair.name, ASSUMED.secretary.name],
    ];
    const bare = (text: string) => text.toLowerCase().replace(/[.;]+$/, '');
    expect(words.filter((text) => !said.includes(bare(text)))).toEqual([]);
  });

  it('tell when it began and ended as this test assumes, on the day of the article', () => {
    expect(story.file.text).toMatch(/14 giờ 00[^\n]*25 tháng 3 năm 2021/);
    expect(story.file.text).toMatch(/16 giờ 30/);
  });
});
