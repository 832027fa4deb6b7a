import type { Schema } from '@kyhop/api-contract';

type Cells = Schema<'ImportCellsDto'>;

const NOTHING: Cells = { NAME: '', POSITION: '', ORGANISATION: '', PROVINCE: '', PHONE: '', EMAIL: '', NOTE: '' };

/** A row of a list as it was read; its name is made up. */
export function anImportRow({
  cells,
  ...over
}: Partial<Omit<Schema<'ImportRowDto'>, 'cells'>> & { cells?: Partial<Cells> } = {}): Schema<'ImportRowDto'> {
  return {
    number: 2,
    kind: 'PERSON',
    headCount: null,
    role: 'OFFICIAL',
    side: 'MEMBER',
    cells: { ...NOTHING, NAME: 'Nguyễn Văn Mẫu', ...cells },
    section: null,
    delegationId: null,
    skipped: false,
    people: [],
    personId: null,
    issues: [],
    ...over,
  };
}

/** What was read of a table with these rows. */
export function anImportPreview(
  rows: Schema<'ImportRowDto'>[],
  over: Partial<Schema<'ImportPreviewDto'>> = {},
): Schema<'ImportPreviewDto'> {
  const taken = rows.filter(({ skipped }) => !skipped);
  const errors = taken.filter(({ issues }) => issues.some(({ severity }) => severity === 'ERROR')).length;
  return {
    format: 'TABLE',
    sheets: ['Danh sách'],
    sheet: 0,
    headerRow: 1,
    labels: ['Họ và tên', 'Email'],
    columns: ['NAME', 'EMAIL'],
    question: null,
    summary: { rows: rows.length, taken: taken.length, errors, warnings: 0, doubles: 0, known: 0, offered: 0 },
    rows,
    total: rows.length,
    rest: [],
    ...over,
  };
}

/** A list that was read and waits to be looked at. */
export function anImport(over: Partial<Schema<'AttendeeImportDto'>> = {}): Schema<'AttendeeImportDto'> {
  return {
    id: '0190b000-0000-7000-8000-0000000000f1',
    meetingId: '0190b000-0000-7000-8000-0000000000f2',
    fileName: 'danh-sach-mau.xlsx',
    state: 'READY',
    progress: 100,
    failure: null,
    told: { format: null, sheet: null, headerRow: null, columns: null, encoding: null },
    preview: anImportPreview([anImportRow()]),
    delegations: [],
    version: 2,
    ...over,
  };
}
