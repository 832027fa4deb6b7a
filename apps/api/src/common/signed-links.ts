import { createHmac, timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** What a link is for: a signature for one purpose says nothing for another. */
export type LinkPurpose = 'invitation' | 'feed';

/** What a genuine token names. Whether that version still stands is for the reader to see. */
export interface SignedLink {
  id: string;
  version: number;
}

const TOKEN = /^([A-Za-z0-9_-]{22})\.(\d{1,9})\.([A-Za-z0-9_-]{43})$/u;

/**
 * Links that open something without an account: the id, a version that whoever keeps the record raises to revoke them,
 * and a signature over both that only this server can make. Nothing is stored of them, so nothing can leak from a
 * backup but the key, which is made with the database (table `app_secret`).
 */
@Injectable()
export class SignedLinks {
  private key: Promise<Buffer> | null = null;

  constructor(private readonly dataSource: DataSource) {}

  /** A token for an address: 68 to 76 characters that need no escaping. */
  async sign(purpose: LinkPurpose, id: string, version: number): Promise<string> {
    return `${packed(id)}.${version}.${await this.signature(purpose, id, version)}`;
  }

  /** What a token names; null when nobody here signed it for this purpose. */
  async read(purpose: LinkPurpose, token: string): Promise<SignedLink | null> {
    const [, packedId, digits, signature] = TOKEN.exec(token) ?? [];
    if (packedId === undefined || digits === undefined || signature === undefined) return null;
    const link = { id: unpacked(packedId), version: Number(digits) };
    const genuine = Buffer.from(await this.signature(purpose, link.id, link.version));
    return timingSafeEqual(genuine, Buffer.from(signature)) ? link : null;
  }

  private async signature(purpose: LinkPurpose, id: string, version: number): Promise<string> {
    this.key ??= this.readKey();
    return createHmac('sha256', await this.key)
      .update(`${purpose}:${id}:${version}`)
      .digest('base64url');
  }

  private async readKey(): Promise<Buffer> {
    const [row] = await this.dataSource.query<{ value: Buffer }[]>(`SELECT value FROM app_secret WHERE name = 'links'`);
    if (row === undefined) throw new Error('The key that signs links is missing.');
    return row.value;
  }
}

const packed = (id: string): string => Buffer.from(id.replaceAll('-', ''), 'hex').toString('base64url');

function unpacked(text: string): string {
  const hex = Buffer.from(text, 'base64url').toString('hex');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/u, '$1-$2-$3-$4-$5');
}
