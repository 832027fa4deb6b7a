export { insideSentence, upperVietnamese } from './capitals';
export { formatTimeInWords, isClockTime, parseClockTime, type ClockTime } from './clock-times';
export {
  addDays,
  dayOfWeek,
  dayPartInWords,
  formatDate,
  formatDateInWords,
  isPlainDate,
  parseVietnameseDate,
  weekday,
  type DayPart,
  type PlainDate,
} from './dates';
export { formatDocumentNumber, vietnameseLetter, type DocumentNumber } from './document-number';
export { fold } from './fold';
export {
  convertLegacy,
  detectLegacyEncoding,
  isCapitalFont,
  legacyEncodingOfFont,
  legibility,
  type LegacyDetection,
  type LegacyEncoding,
} from './legacy-encodings';
export { compareNames, givenName, nameSortKey } from './names';
export { foldSearch, highlight, matches, type HighlightPiece } from './search';
export { countCharacters, normaliseLine, normaliseText } from './text';
export { instantOf, todayInVietnam, vietnamClockOf, vietnamDateOf } from './time-zone';
export { addWorkingDays, isWorkingDay, workingDaysBetween, type WorkingCalendar } from './working-days';
