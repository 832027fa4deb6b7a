import type { Schema } from '@kyhop/api-contract';

type Cells = Schema<'IntakeCellsDto'>;

const NOTHING: Cells = { TEXT: '', UNIT: '', TOPIC: '', COMPETENCE: '', PERSON: '', DAY: '', NOTE: '' };

/** A row of a table of recommendations as it was read; what it asks is made up. */
export function anIntakeRow({
  cells,
  ...over
}: Partial<Omit<Schema<'IntakeRowDto'>, 'cells'>> & { cells?: Partial<Cells> } = {}): Schema<'IntakeRowDto'> {
  return {
    number: 2,
    cells: { ...NOTHING, TEXT: 'Đề nghị tập huấn (mẫu)', UNIT: 'Tỉnh Mẫu', ...cells },
    section: null,
    unit: { id: 'u1', name: 'Tỉnh Mẫu' },
    topic: null,
    competence: null,
    raisedBy: null,
    raisedOn: null,
    skipped: false,
    issues: [],
    ...over,
  };
}

/** A table that was read and waits to be looked at. */
export function anIntake(
  rows: Schema<'IntakeRowDto'>[] = [anIntakeRow()],
  over: Partial<Schema<'RecommendationImportDto'>> = {},
): Schema<'RecommendationImportDto'> {
  const taken = rows.filter(({ skipped }) => !skipped);
  const errors = taken.filter(({ issues }) => issues.some(({ severity }) => severity === 'ERROR')).length;
  return {
    id: '0190b000-0000-7000-8000-0000000000e1',
    meetingId: '0190b000-0000-7000-8000-0000000000e2',
    fileName: 'kien-nghi-mau.xlsx',
    state: 'READY',
    progress: 100,
    failure: null,
    told: { sheet: null, headerRow: null, columns: null, encoding: null },
    preview: {
      sheets: ['KN'],
      sheet: 0,
      headerRow: 1,
      labels: ['Nội dung', 'Đơn vị'],
      columns: ['TEXT', 'UNIT'],
      question: null,
      summary: { rows: rows.length, taken: taken.length, errors, warnings: 0, doubles: 0 },
      rows,
      total: rows.length,
    },
    applied: null,
    version: 2,
    ...over,
  };
}
