/** What is printed where a number is not known yet. */
export const SHORT_DOTS = '……';

/** "Những số thể hiện ngày nhỏ hơn 10 và tháng 1, 2 phải ghi thêm số 0 phía trước" (Appendix I, part I, II.4.b): March has none. */
export function dateInWords(date: string): string {
  const [year = SHORT_DOTS, month = SHORT_DOTS, day = SHORT_DOTS] = date.split('-');
  return `ngày ${day} tháng ${Number(month) > 2 ? String(Number(month)) : month} năm ${year}`;
}

/** A date that is not known yet: room to write it by hand. */
export const UNKNOWN_DATE = `ngày ${SHORT_DOTS} tháng ${SHORT_DOTS} năm ${SHORT_DOTS}`;
