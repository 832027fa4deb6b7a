import type { Table, TableColumn } from '@kyhop/official-documents';
import { formatDate } from '@kyhop/vietnamese';
import { documentsOf, type ReportGroup } from './report-groups';
import { COMPETENCE_WORDS, resultWords, STATUS_NOTES } from './report-words';

/** A column of the appendix of docs/domain.md §4.4. */
export interface AppendixColumn extends TableColumn {
  value: (group: ReportGroup, at: number) => string;
}

const lines = (texts: readonly (string | null)[]): string => texts.filter((text) => text !== null).join('\n');

/** What else the reader should know: how late, how often, what it repeats, where it stands. */
export function noteOf({ overdue, origins, repeats, status }: ReportGroup): string {
  return lines([
    overdue ? 'Quá hạn' : null,
    STATUS_NOTES[status] ?? null,
    origins.length > 1 ? `Gộp ${origins.length} kiến nghị` : null,
    repeats.length > 0 ? `Lặp lại ${repeats.join(', ')}` : null,
  ]);
}

/** Widths in millimetres, 252 in all: the text of a page across (libs/official-documents, LANDSCAPE_TEXT_WIDTH_MM). */
export const APPENDIX_COLUMNS: readonly AppendixColumn[] = [
  { header: 'STT', widthMm: 11, align: 'center', value: (_, at) => String(at + 1) },
  // The number on a line of its own: a narrow cell would break it at a hyphen.
  { header: 'Nội dung kiến nghị', widthMm: 43, align: 'left', value: ({ text, code }) => `${text}\n(${code})` },
  { header: 'Đơn vị kiến nghị', widthMm: 22, align: 'left', value: ({ units }) => units.join('; ') },
  { header: 'Lĩnh vực', widthMm: 19, align: 'left', value: ({ topic }) => topic ?? '' },
  {
    header: 'Thẩm quyền',
    widthMm: 20,
    align: 'left',
    value: ({ competence }) => (competence === null ? '' : COMPETENCE_WORDS[competence]),
  },
  { header: 'Đơn vị chủ trì', widthMm: 20, align: 'left', value: ({ leadUnit }) => leadUnit ?? '' },
  {
    header: 'Kết quả, nội dung trả lời',
    widthMm: 38,
    align: 'left',
    value: ({ answers }) => lines(answers.map(({ text }) => text)),
  },
  { header: 'Văn bản trả lời (số, ngày)', widthMm: 24, align: 'left', value: (group) => documentsOf(group).join('; ') },
  { header: 'Phân loại kết quả', widthMm: 17, align: 'left', value: ({ result }) => resultWords(result) },
  {
    header: 'Hạn',
    widthMm: 20,
    align: 'center',
    value: ({ dueOn }) => (dueOn === null ? '' : formatDate(dueOn)),
  },
  { header: 'Ghi chú', widthMm: 18, align: 'left', value: noteOf },
];

/** One row for each group, with all who asked. */
export const appendixTable = (groups: readonly ReportGroup[]): Table => ({
  columns: APPENDIX_COLUMNS.map(({ header, widthMm, align }) => ({ header, widthMm, align })),
  rows: groups.map((group, at) => APPENDIX_COLUMNS.map(({ value }) => value(group, at))),
});
