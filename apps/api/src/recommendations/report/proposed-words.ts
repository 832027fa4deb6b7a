import type { EntityManager } from 'typeorm';
import type { Cluster } from '../../directory/cluster.entity';
import { yearsInWords } from './report-words';
import type { ReportWordsDto } from './report.dto';

/** Who reports, and on what. */
export interface Reporting {
  /** The cluster whose secretariat reports; null: the board does. */
  issuer: Cluster | null;
  scopeName: string;
  fromYear: number;
  year: number;
}

const CALLED = { CLUSTER: ['TM. Cụm thi đua', 'Cụm trưởng'], BLOC: ['TM. Khối thi đua', 'Khối trưởng'] } as const;

/** The national authorities sit there. */
const CAPITAL = 'Hà Nội';
const COUNCIL = 'Hội đồng Thi đua - Khen thưởng Trung ương';

/** The board's full name, and the name of the province that heads the cluster in that year. */
async function names(tx: EntityManager, { issuer, year }: Reporting): Promise<{ board: string; head: string }> {
  const rows = await tx.query<{ board: string | null; head: string | null }[]>(
    `SELECT (SELECT full_name FROM unit WHERE kind = 'CENTRAL_BOARD' ORDER BY id LIMIT 1) AS board,
       (SELECT u.name FROM cluster_year y JOIN unit u ON u.id = y.head_unit_id
        WHERE y.cluster_id = $1 AND y.year = $2) AS head`,
    [issuer?.id ?? null, year],
  );
  return { board: rows[0]?.board ?? '', head: rows[0]?.head ?? '' };
}

/** What the writer is offered to begin with: everything in it can be written otherwise. */
export async function proposedWords(tx: EntityManager, reporting: Reporting): Promise<ReportWordsDto> {
  const { issuer, scopeName } = reporting;
  const { board, head } = await names(tx, reporting);
  const free = { parentAgency: null, assessment: '', proposals: '', signerName: null, recipients: [] };
  const subject = `Tổng hợp kết quả giải quyết kiến nghị ${yearsInWords(reporting)} của ${scopeName}`;
  if (issuer === null) {
    const signs = { authority: [], position: 'Trưởng ban' };
    return { ...free, ...signs, subject, agency: board, symbol: 'BC-BTĐKT', place: CAPITAL, addressees: [COUNCIL] };
  }
  const [authority, position] = CALLED[issuer.type];
  return {
    ...free,
    subject,
    agency: issuer.name,
    symbol: `BC-${issuer.documentSymbol}`,
    place: head,
    addressees: [board],
    authority: [authority],
    position,
  };
}
