import { Check, Column, Entity } from 'typeorm';
import { Id, Instant } from '../database/columns';

/** The bytes of an issued paper. Never changed: the database refuses it. */
@Entity()
@Check('ck_stored_file_size', 'octet_length(content) = size')
export class StoredFile {
  @Id() id: string;

  @Column('text') name: string;

  @Column('text') mediaType: string;

  @Column('integer') size: number;

  /** SHA-256, hexadecimal. */
  @Column('text') sha256: string;

  @Column('bytea', { select: false }) content: Buffer;

  @Instant() createdAt: Date;
}
