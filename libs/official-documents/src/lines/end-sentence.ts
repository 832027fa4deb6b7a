import { dateInWords, SHORT_DOTS } from './date-in-words';

/** What the closing sentence of minutes tells. */
export interface MeetingEnd {
  /** What the meeting is called at the beginning of a sentence: "Cuộc họp", "Hội nghị", "Phiên họp trù bị". */
  meeting: string;
  /** Hour, 0 to 23, Vietnam time; null when only the day is known: dots are printed, as in the form. */
  hour: number | null;
  /** Minute, 0 to 59; null as for the hour. */
  minute: number | null;
  /** The day in Vietnam, ISO 8601 (2021-03-25). */
  date: string;
}

const twoDigits = (value: number | null): string => (value === null ? SHORT_DOTS : String(value).padStart(2, '0'));

/** The closing sentence of form 1.9: "Cuộc họp kết thúc vào 16 giờ 30, ngày 25 tháng 3 năm 2021./." */
export const minutesEndSentence = ({ meeting, hour, minute, date }: MeetingEnd): string =>
  `${meeting} kết thúc vào ${twoDigits(hour)} giờ ${twoDigits(minute)}, ${dateInWords(date)}./.`;
