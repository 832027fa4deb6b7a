import { countCharacters } from '@kyhop/vietnamese';
import type { Severity } from '../../common/table-import/severity';
import { phoneOf, positionsOf } from './cells';
import type { ImportField } from './header';
import type { Issue, IssueCode, ReadRow } from './import-row';

/** Characters that fit (attendee.dto.ts). */
const LONGEST: Readonly<Record<ImportField, number>> = {
  NAME: 300,
  POSITION: 300,
  ORGANISATION: 300,
  PROVINCE: 300,
  PHONE: 50,
  EMAIL: 254,
  NOTE: 1000,
};

const MOST_POSITIONS = 12;

/** One address: something, @, a name with a dot. What the mail server makes of it shows when a mail is sent. */
const EMAIL = /^[^\s@,;<>]+@[^\s@,;<>.]+(?:\.[^\s@,;<>.]+)+$/u;

/** What is wrong with the cells of a row, whatever surrounds it. */
export const cellIssues = (row: ReadRow): Issue[] => [
  ...nameIssues(row),
  ...lengthIssues(row),
  ...contactIssues(row),
  ...row.unconverted.map((field) => issue(field, 'WARNING', 'not_converted')),
  ...(row.doubtful ? [issue('NAME', 'WARNING', 'check')] : []),
];

const issue = (field: ImportField, severity: Severity, code: IssueCode, params: Issue['params'] = {}): Issue => ({
  field,
  severity,
  code,
  params,
});

function* nameIssues({ cells, kind }: ReadRow): Generator<Issue> {
  const { NAME } = cells;
  if (NAME === '') yield issue('NAME', 'ERROR', 'required');
  else if (kind === 'PERSON' && (/[\d@]/u.test(NAME) || !NAME.includes(' '))) {
    yield issue('NAME', 'WARNING', 'not_a_name');
  }
}

function* lengthIssues({ cells }: ReadRow): Generator<Issue> {
  const { positions } = positionsOf(cells);
  if (positions.length > MOST_POSITIONS) yield issue('POSITION', 'ERROR', 'too_many', { max: MOST_POSITIONS });
  for (const [field, text] of Object.entries(cells) as [ImportField, string][]) {
    const max = LONGEST[field];
    const parts = field === 'POSITION' ? positions : [text];
    if (parts.some((part) => countCharacters(part) > max)) yield issue(field, 'ERROR', 'too_long', { max });
  }
}

function* contactIssues({ cells }: ReadRow): Generator<Issue> {
  const { EMAIL: email, PHONE: phone } = cells;
  if (email !== '' && !EMAIL.test(email)) yield issue('EMAIL', 'ERROR', 'not_an_email');
  const restored = phoneOf(cells);
  if (restored !== phone) yield issue('PHONE', 'WARNING', 'zero_restored', { phone: restored });
  else if (phone !== '' && !/^[\d\s.()+/;,-]{8,}$/u.test(phone)) yield issue('PHONE', 'WARNING', 'not_a_phone');
}
