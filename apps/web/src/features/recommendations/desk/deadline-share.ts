const DAY = 86_400_000;
const instantOf = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/** Calendar days from today to a deadline, both `YYYY-MM-DD`; negative once it has passed. */
export const daysLeft = (today: string, deadline: string): number =>
  Math.round((instantOf(deadline) - instantOf(today)) / DAY);

/** The share (0 to 1) of the time between the day of asking and the deadline that is left today. */
export function leftShare(raisedOn: string, deadline: string, today: string): number {
  const whole = daysLeft(raisedOn, deadline);
  const left = daysLeft(today, deadline);
  if (left <= 0) return 0;
  return whole <= 0 ? 1 : Math.min(1, left / whole);
}
