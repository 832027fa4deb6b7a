/**
 * Reads a workbook in a thread of its own: it may take all of a core, and a file made to burst takes the memory of this
 * thread and no more (read-xlsx.ts sets the limits). JavaScript, because Node starts the file as it stands.
 */
import { setInterval } from 'node:timers';
import { setTimeout } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';
import ExcelJS from 'exceljs';

const { bytes, mostRows, mostColumns, mostCharacters, mostBytes } = workerData;

/** Rows that go over at once: few enough for the receiver to breathe between. */
const BATCH = 100;
const LEGACY_FONT = /^(?:\.Vn|VNI[- ])/i;

const twoDigits = (number) => String(number).padStart(2, '0');

/** What a cell shows. Dates are days without a zone, which ExcelJS gives as midnight in UTC. */
function textOf(value) {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) {
    return `${twoDigits(value.getUTCDate())}/${twoDigits(value.getUTCMonth() + 1)}/${value.getUTCFullYear()}`;
  }
  if (typeof value !== 'object') return String(value);
  if ('richText' in value) return value.richText.map(({ text }) => text).join('');
  if ('formula' in value || 'sharedFormula' in value) return textOf(value.result);
  if ('text' in value) return textOf(value.text);
  return '';
}

function fontOf(cell) {
  const runs = cell.value?.richText ?? [];
  const names = [cell.font?.name, ...runs.map(({ font }) => font?.name)];
  return names.find((name) => typeof name === 'string' && LEGACY_FONT.test(name));
}

function readRow(row) {
  const cells = [];
  const fonts = {};
  for (let column = 0; column < Math.min(row.cellCount, mostColumns); column += 1) {
    const cell = row.getCell(column + 1);
    // Half of a surrogate pair cannot be stored.
    cells.push(textOf(cell.value).slice(0, mostCharacters).toWellFormed());
    const font = cells[column] === '' ? undefined : fontOf(cell);
    if (font !== undefined) fonts[column] = font;
  }
  return { number: row.number, cells, fonts };
}

/** Sends a sheet in batches, with a pause after each: the receiver would otherwise take all of them in at once. */
async function sendSheet(sheet) {
  let batch = [];
  let count = 0;
  parentPort.postMessage({ type: 'sheet', name: sheet.name.toWellFormed() });
  for (let number = 1; number <= sheet.rowCount; number += 1) {
    const row = sheet.findRow(number);
    if (row === undefined || !row.hasValues) continue;
    count += 1;
    if (count > mostRows) {
      parentPort.postMessage({ type: 'too_many_rows' });
      return;
    }
    batch.push(readRow(row));
    if (batch.length < BATCH) continue;
    parentPort.postMessage({ type: 'rows', rows: batch, part: number / sheet.rowCount });
    batch = [];
    await setTimeout(1);
  }
  parentPort.postMessage({ type: 'rows', rows: batch, part: 1 });
}

// Pictures are unpacked into buffers, which the limit of the thread's heap does not count.
setInterval(() => {
  if (process.memoryUsage().external > mostBytes) throw new RangeError('The workbook bursts.');
}, 10).unref();

const workbook = new ExcelJS.Workbook();
try {
  await workbook.xlsx.load(bytes, { ignoreNodes: ['dataValidations', 'conditionalFormatting', 'drawing'] });
} catch {
  parentPort.postMessage({ type: 'not_a_workbook' });
}
for (const sheet of workbook.worksheets.filter(({ state }) => state !== 'hidden' && state !== 'veryHidden')) {
  await sendSheet(sheet);
}
parentPort.postMessage({ type: 'end' });
