/** How mail leaves the house (SMTP_URL, MAIL_FROM). */
export interface MailSettings {
  host: string;
  port: number;
  /** TLS from the first byte; otherwise as soon as the server offers it. */
  secure: boolean;
  auth: { user: string; pass: string } | null;
  /** Who writes, as recipients see it; also the organizer in calendar files. */
  from: { name: string; address: string };
}

const PORTS: Record<string, number> = { 'smtp:': 25, 'smtps:': 465 };

/** "Cụm thi đua … <thuong.truc@example.vn>", or the address alone. */
const SENDER = /^(?:"?(?<name>[^<>"\r\n]*?)"?\s*<)?(?<address>[^\s<>@"]+@[^\s<>@"]+?)>?$/u;

/** The settings; null when one of the two cannot be read. */
export function readMailSettings(smtpUrl: string, mailFrom: string): MailSettings | null {
  const url = URL.canParse(smtpUrl) ? new URL(smtpUrl) : null;
  const { name = '', address } = SENDER.exec(mailFrom.trim())?.groups ?? {};
  const usual = url && PORTS[url.protocol];
  if (!url || !usual || url.hostname === '' || address === undefined) return null;
  const user = decodeURIComponent(url.username);
  return {
    host: url.hostname.replace(/^\[|\]$/gu, ''),
    port: Number(url.port) || usual,
    secure: url.protocol === 'smtps:',
    auth: user === '' ? null : { user, pass: decodeURIComponent(url.password) },
    from: { name: name.trim(), address },
  };
}
