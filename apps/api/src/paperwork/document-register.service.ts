import { Injectable } from '@nestjs/common';
import { formatDocumentNumber, type PlainDate } from '@kyhop/vietnamese';
import type { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { Clock } from '../common/clock';
import { FileStore, type NewFile } from './file-store.service';
import { IssuedDocument } from './issued-document.entity';

/** Series that are numbered: abbreviations of Decree 30/2020, appendix III. */
export const DOCUMENT_SERIES = ['BB', 'GM'] as const;
export type DocumentSeries = (typeof DOCUMENT_SERIES)[number];

/** A number that was just given. */
export interface GivenNumber {
  /** Order in the issuer's calendar year, from 1. */
  number: number;
  /** Number and symbol as printed: 07/BB-CTĐTNB. */
  symbol: string;
}

/** What is entered into the book of outgoing documents. */
export interface Registration {
  issuerId: string;
  /** The issuer's abbreviation: CTĐTNB. */
  issuerSymbol: string;
  series: DocumentSeries;
  /** The day of signing in Vietnam: its year is the year of the number. */
  signedOn: PlainDate;
  /** Trích yếu. */
  subject: string;
  meetingId: string;
  /** Makes the paper: it prints the number, so the number comes first. */
  paper: (given: GivenNumber) => Promise<NewFile>;
}

/** The book of outgoing documents (sổ văn bản đi). */
@Injectable()
export class DocumentRegister {
  constructor(
    private readonly files: FileStore,
    private readonly clock: Clock,
  ) {}

  /**
   * Gives the next number of the issuer's year and series, makes the paper with it and enters both. Until the
   * transaction ends nobody else gets a number of that series: what is rolled back leaves no gap.
   */
  async register(tx: EntityManager, { paper, issuerSymbol, ...entered }: Registration): Promise<IssuedDocument> {
    const year = Number(entered.signedOn.slice(0, 4));
    const number = await nextNumber(tx, entered.issuerId, year, entered.series);
    const symbol = formatDocumentNumber({ number, type: entered.series, issuerSymbol });
    const file = await this.files.keep(tx, await paper({ number, symbol }));
    const row = { id: uuidv7(), ...entered, year, number, symbol, fileId: file.id, createdAt: this.clock.now() };
    await tx.insert(IssuedDocument, row);
    return tx.findOneByOrFail(IssuedDocument, { id: row.id });
  }
}

/** The row lock that the update takes makes numbering wait its turn, also for a series that starts today. */
async function nextNumber(tx: EntityManager, issuerId: string, year: number, series: string): Promise<number> {
  const rows = await tx.query<{ last_number: number }[]>(
    `INSERT INTO document_counter (issuer_id, year, series, last_number) VALUES ($1, $2, $3, 1)
     ON CONFLICT (issuer_id, year, series) DO UPDATE SET last_number = document_counter.last_number + 1
     RETURNING last_number`,
    [issuerId, year, series],
  );
  const given = rows[0];
  if (given === undefined) throw new Error('The counter gave no number.');
  return given.last_number;
}
