import MailComposer from 'nodemailer/lib/mail-composer';
import type { MailSettings } from '../config/mail-settings';
import type { Message } from './message.entity';

/** A kept file that goes with a mail. */
export interface MailFile {
  name: string;
  mediaType: string;
  content: Buffer;
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

const escaped = (text: string): string => text.replace(/[&<>"']/gu, (letter) => ENTITIES[letter] ?? letter);

/** A mark at the end of an address closes the sentence, it does not belong to the address. */
const ADDRESS = /https?:\/\/[^\s<>"]*[^\s<>".,;:!?)\]]/gu;

/** A paragraph a line, with addresses to click on: for those whose mail program does not find them by itself. */
function htmlOf(text: string): string {
  const paragraphs = text.split(/\r?\n/u).map((line) => {
    let html = '';
    let at = 0;
    for (const { 0: address, index } of line.matchAll(ADDRESS)) {
      html += `${escaped(line.slice(at, index))}<a href="${escaped(address)}">${escaped(address)}</a>`;
      at = index + address.length;
    }
    return `<p>${html}${escaped(line.slice(at))}</p>`;
  });
  return `<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"></head><body>\n${paragraphs.join('\n')}\n</body></html>`;
}

/** The name of a mail all over the world, the same with each attempt: by it a copy can be told from another mail. */
const messageIdOf = (id: string, { from }: Pick<MailSettings, 'from'>): string =>
  `<${id}@${from.address.slice(from.address.lastIndexOf('@') + 1)}>`;

/**
 * The mail as it goes over the wire (RFC 5322). The calendar file goes twice: beside the text, where programs look for
 * something to accept, and attached, for those that do not.
 */
export function mailBytes(message: Message, files: readonly MailFile[], settings: MailSettings): Promise<Buffer> {
  const { calendarMethod, calendarContent } = message;
  const composer = new MailComposer({
    messageId: messageIdOf(message.id, settings),
    date: message.createdAt,
    from: settings.from,
    to: { name: message.recipientName, address: message.recipientAddress },
    subject: message.subject,
    text: message.body,
    html: htmlOf(message.body),
    ...(calendarMethod !== null &&
      calendarContent !== null && {
        icalEvent: { method: calendarMethod, content: calendarContent, filename: 'lich-hop.ics' },
      }),
    attachments: files.map(({ name, mediaType, content }) => ({ filename: name, contentType: mediaType, content })),
    // No machine is to answer this, "out of office" least of all (RFC 3834).
    headers: { 'Auto-Submitted': 'auto-generated' },
    // The words are ours, but an address in them must never make the server read a file or fetch a page.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return composer.compile().build();
}
