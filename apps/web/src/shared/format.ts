const ZONE = 'Asia/Ho_Chi_Minh';

const parts = new Intl.DateTimeFormat('en-GB', {
  timeZone: ZONE,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
});

function inVietnam(instant: string | Date) {
  const given = new Map(parts.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]));
  const part = (type: Intl.DateTimeFormatPartTypes) => given.get(type) ?? '';
  return {
    day: `${part('day')}/${part('month')}/${part('year')}`,
    isoDay: `${part('year')}-${part('month')}-${part('day')}`,
    minute: `${part('hour')}:${part('minute')}`,
    second: `${part('hour')}:${part('minute')}:${part('second')}`,
  };
}

/** `2021-03-25` as 25/03/2021. A day has no time zone: it is never passed through a Date. */
export function formatDay(day: string): string {
  const [year, month, date] = day.split('-');
  return `${date}/${month}/${year}`;
}

/** An instant as 14:32, in Vietnam. */
export const formatTime = (instant: string | Date) => inVietnam(instant).minute;

/** An instant as 14:32:05, in Vietnam. */
export const formatTimeToSecond = (instant: string | Date) => inVietnam(instant).second;

/** An instant as 14:32 25/03/2021, in Vietnam. */
export function formatInstant(instant: string | Date): string {
  const { minute, day } = inVietnam(instant);
  return `${minute} ${day}`;
}

/** Today in Vietnam, `YYYY-MM-DD`, wherever the browser stands. */
export const today = (now: Date = new Date()) => inVietnam(now).isoDay;

/** The weekday and the day: "Thứ Năm, 25/03/2021". */
export function formatWeekday(day: string, language: string): string {
  const name = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );
  // Browsers write "Chủ Nhật"; officials write "Chủ nhật", as they write "thứ Hai".
  if (name === 'Chủ Nhật') return `Chủ nhật, ${formatDay(day)}`;
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}, ${formatDay(day)}`;
}
