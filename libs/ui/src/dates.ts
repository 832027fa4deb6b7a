/** Reads a day as officials write it (25/3/2021, 25-03-2021, 25.3.21, 25032021) or as ISO. Gives `YYYY-MM-DD` or null. */
export function parseDay(text: string): string | null {
  const trimmed = text.trim();
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(trimmed);
  if (iso) return day(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const written =
    /^(\d{1,2})[/.\-\s](\d{1,2})[/.\-\s](\d{4}|\d{2})$/.exec(trimmed) ?? /^(\d{2})(\d{2})(\d{4})$/.exec(trimmed);
  if (!written) return null;
  const year = Number(written[3]);
  return day(year < 100 ? 2000 + year : year, Number(written[2]), Number(written[1]));
}

/** Reads a time of day (8:00, 08h30, 8h, 0830, 14.00). Gives `HH:mm` or null. */
export function parseTime(text: string): string | null {
  const written = /^(\d{1,2})\s*(?:[:h.]\s*(\d{2})?)?$/i.exec(text.trim()) ?? /^(\d{1,2})(\d{2})$/.exec(text.trim());
  if (!written) return null;
  const hours = Number(written[1]);
  const minutes = Number(written[2] ?? 0);
  if (hours > 23 || minutes > 59) return null;
  return `${pad(hours)}:${pad(minutes)}`;
}

function day(year: number, month: number, date: number): string | null {
  const there = new Date(Date.UTC(year, month - 1, date));
  const exists = there.getUTCFullYear() === year && there.getUTCMonth() === month - 1 && there.getUTCDate() === date;
  return exists ? `${String(year).padStart(4, '0')}-${pad(month)}-${pad(date)}` : null;
}

const pad = (figure: number) => String(figure).padStart(2, '0');
