import { Worker } from 'node:worker_threads';
import { type GridRow, MOST_COLUMNS, type Sheet, type TableLimits, UnreadableList } from './grid';

/** What the thread says (xlsx-worker.mjs). */
type Message =
  | { type: 'sheet'; name: string }
  | { type: 'rows'; rows: GridRow[]; part: number }
  | { type: 'not_a_workbook' | 'too_many_rows' | 'end' };

interface ThreadLimits {
  /** Megabytes of memory for the thread. */
  megabytes: number;
  milliseconds: number;
}

/** 5,000 delegates take a few dozen megabytes and half a second; ten megabytes of cells take these, or are no list. */
const THREAD_LIMITS: ThreadLimits = { megabytes: 384, milliseconds: 60_000 };

/**
 * The visible sheets of a workbook, read beside the server: requests go on meanwhile, and a file that bursts when it is
 * unpacked ends its thread, not the server.
 */
export function readXlsx(
  bytes: Uint8Array,
  { rows, characters }: TableLimits,
  onProgress: (part: number) => void,
  { megabytes, milliseconds }: ThreadLimits = THREAD_LIMITS,
): Promise<Sheet[]> {
  const sheets: Sheet[] = [];
  const worker = new Worker(new URL('./xlsx-worker.mjs', import.meta.url), {
    workerData: {
      bytes,
      mostRows: rows,
      mostColumns: MOST_COLUMNS,
      mostCharacters: characters,
      mostBytes: megabytes * 1_048_576,
    },
    resourceLimits: { maxOldGenerationSizeMb: megabytes },
  });
  return new Promise<Sheet[]>((resolve, reject) => {
    const fail = (code: UnreadableList['code']) => reject(new UnreadableList(code));
    const timer = setTimeout(() => fail('import.too_heavy'), milliseconds);
    worker.on('error', (error) => (isBurst(error) ? fail('import.too_heavy') : reject(error)));
    worker.on('exit', () => {
      clearTimeout(timer);
      fail('import.unreadable');
    });
    worker.on('message', (message: Message) => {
      if (message.type === 'sheet') sheets.push({ name: message.name, rows: [] });
      else if (message.type === 'rows') {
        sheets.at(-1)?.rows.push(...message.rows);
        onProgress(message.part);
      } else if (message.type === 'end') resolve(sheets);
      else fail(`import.${message.type}`);
    });
  }).finally(() => worker.terminate());
}

/** The thread took more than its limits; any other error of it is a fault of ours, and goes to the log. */
const isBurst = (error: NodeJS.ErrnoException): boolean =>
  error instanceof RangeError || error.code === 'ERR_WORKER_OUT_OF_MEMORY';
