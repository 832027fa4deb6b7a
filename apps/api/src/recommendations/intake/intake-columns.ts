import type { TableLimits } from '../../common/table-import/grid';
import { columnNames, PLACE_COLUMN } from '../../common/table-import/header';

/** What a column of a table of recommendations may tell, in the order in which it is shown. */
export const INTAKE_FIELDS = ['TEXT', 'UNIT', 'TOPIC', 'COMPETENCE', 'PERSON', 'DAY', 'NOTE'] as const;
export type IntakeField = (typeof INTAKE_FIELDS)[number];

/** What all provinces ask in a year is about three thousand (docs/domain.md §4.2); a cell may be longer than what fits. */
export const INTAKE_LIMITS: TableLimits = { rows: 3000, characters: 12_000 };

/** The columns of the appendix of docs/domain.md §4.4, as officials write them. */
export const INTAKE_COLUMNS = columnNames<IntakeField>('TEXT', [
  ['DAY', /^ngay\b|^thoi (?:gian|diem)|^date\b/u],
  ['NOTE', /^ghi chu|^chu thich|^notes?$|^remarks?$/u],
  ['TOPIC', /linh vuc|^chu de|^nhom (?:van de|kien nghi|noi dung)|^loai kien nghi|^topic/u],
  ['COMPETENCE', /tham quyen|^cap (?:giai quyet|co tham quyen)|^competen/u],
  ['PERSON', /^(?:ho (?:va )?ten )?nguoi\b|^dai bieu|^ho (?:va )?ten|^raised by|^person/u],
  ['UNIT', PLACE_COLUMN],
  [
    'UNIT',
    /^(?:ten )?(?:don vi|co quan|noi (?:gui|kien nghi|de xuat))\b(?! (?:chu tri|phoi hop|giai quyet|tra loi))|^(?:unit|province)/u,
  ],
  ['TEXT', /noi dung|^(?:cac )?(?:kien nghi|de xuat|y kien|van de)|^recommendation|^(?:text|content)$/u],
]);
