import type { Recommendation } from '../recommendations.queries';

type Sources = Pick<
  Recommendation,
  'steps' | 'deadlineChanges' | 'upwardReports' | 'receipts' | 'opinions' | 'reminders'
>;
type Of<Key extends keyof Sources> = Sources[Key][number];

/** Something that happened to a recommendation, as its history tells it. */
export type Happening = { id: string; at: string; by: string | null } & (
  | { kind: 'step'; step: Of<'steps'> }
  | { kind: 'deadline'; change: Of<'deadlineChanges'> }
  | { kind: 'upward'; report: Of<'upwardReports'> }
  | { kind: 'receipt'; receipt: Of<'receipts'> }
  | { kind: 'asked'; opinion: Of<'opinions'> }
  | { kind: 'given'; opinion: Of<'opinions'> }
  | { kind: 'reminder'; reminder: Of<'reminders'> }
);

/** Everything that happened, the first first. What happened at the same moment keeps the order of the way: step, then the rest. */
export function timelineOf(sources: Sources): Happening[] {
  const { steps, deadlineChanges, upwardReports, receipts, opinions, reminders } = sources;
  const all: Happening[] = [
    ...steps.map((step) => ({
      kind: 'step' as const,
      id: `${step.at} ${step.toStatus}`,
      at: step.at,
      by: step.by,
      step,
    })),
    ...deadlineChanges.map((change) => ({
      kind: 'deadline' as const,
      id: change.id,
      at: change.at,
      by: change.by,
      change,
    })),
    ...upwardReports.map((report) => ({
      kind: 'upward' as const,
      id: report.id,
      at: report.at,
      by: report.by,
      report,
    })),
    ...receipts.map((receipt) => ({
      kind: 'receipt' as const,
      id: receipt.id,
      at: receipt.at,
      by: receipt.by,
      receipt,
    })),
    ...reminders.map((reminder) => ({
      ...{ kind: 'reminder' as const, id: reminder.id, at: reminder.at, by: reminder.by },
      reminder,
    })),
    ...opinions.flatMap((opinion) => opinionHappenings(opinion)),
  ];
  return all.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at));
}

function opinionHappenings(opinion: Of<'opinions'>): Happening[] {
  const { id, askedAt, askedBy, givenAt, givenBy } = opinion;
  const asked = { kind: 'asked' as const, id: `${id} asked`, at: askedAt, by: askedBy, opinion };
  return givenAt ? [asked, { kind: 'given' as const, id: `${id} given`, at: givenAt, by: givenBy, opinion }] : [asked];
}
