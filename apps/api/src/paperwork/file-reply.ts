import { StreamableFile } from '@nestjs/common';
import type { NewFile } from './file-store.service';

/** What a header may hold in quotes (RFC 9110): the name without marks, for clients that read no other form. */
const plainName = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/gu, '')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D')
    .replace(/[^\w .()-]/gu, '_');

/** RFC 5987 leaves fewer characters as they are than `encodeURIComponent` does. */
const encodedName = (name: string): string =>
  encodeURIComponent(name).replace(/['()*]/gu, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

/** Value of `content-disposition` under which a browser saves the file by its Vietnamese name. */
export const attachment = (name: string): string =>
  `attachment; filename="${plainName(name)}"; filename*=UTF-8''${encodedName(name)}`;

/** A file as an answer: saved, never shown inside the application's own origin. */
export const fileReply = ({ name, mediaType, content }: NewFile): StreamableFile =>
  new StreamableFile(content, { type: mediaType, disposition: attachment(name), length: content.byteLength });
