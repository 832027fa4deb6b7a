import type { Recommendation } from '../recommendations.queries';

/** The stations of a recommendation as the unit that asked sees them. */
export const STATIONS = ['asked', 'received', 'assigned', 'answered', 'confirmed', 'closed'] as const;
export type Station = (typeof STATIONS)[number];

type Standing = Pick<Recommendation, 'status' | 'leadUnit' | 'answered' | 'answeredOn' | 'received' | 'code'>;

/** Which stations lie behind it; the first of the others is where it stands. */
export function stationsBehind({ status, leadUnit, answered, answeredOn, received, code }: Standing): Set<Station> {
  const isAnswered = answered && (answeredOn !== null || status === 'MERGED');
  const behind: Record<Station, boolean> = {
    asked: true,
    received: code !== null,
    assigned: leadUnit !== null || isAnswered,
    answered: isAnswered,
    confirmed: received === 'CONFIRMED' || received === 'SILENT',
    closed: status === 'CLOSED',
  };
  return new Set(STATIONS.filter((station) => behind[station]));
}
