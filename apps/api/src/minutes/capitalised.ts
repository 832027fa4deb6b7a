/** The text with a capital at its beginning; the rest stays as it was typed. */
export const capitalised = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
