import type { ReportBlock, ReportDocument, TableColumn } from '@kyhop/official-documents';
import { formatDate } from '@kyhop/vietnamese';
import { appendixTable } from './report-appendix';
import type { ReportGroup } from './report-groups';
import { COMPETENCE_WORDS, figure, resultWords, share, yearsInWords } from './report-words';
import type { NamedFigureDto, ReportFiguresDto, ReportItemDto, ReportItemsDto } from './report.dto';

/** Which report it is. */
export interface ReportPeriod {
  fromYear: number;
  year: number;
  /** "Cụm thi đua các tỉnh …", "các cụm, khối thi đua". */
  scopeName: string;
}

const heading = (text: string): ReportBlock => ({ kind: 'heading', text });
const part = (text: string): ReportBlock => ({ kind: 'part', text });
const paragraph = (text: string): ReportBlock => ({ kind: 'paragraph', text });

/** Words on the left, figures of equal width on the right: 160 mm in all, the text of an upright page. */
function figureColumns(name: string, figures: readonly string[]): TableColumn[] {
  const widthMm = figures.length > 3 ? 20 : 32;
  return [
    { header: name, widthMm: 160 - widthMm * figures.length, align: 'left' },
    ...figures.map((header): TableColumn => ({ header, widthMm, align: 'right' })),
  ];
}

const namedTable = (name: string, figures: readonly NamedFigureDto[], unknown: string): ReportBlock => ({
  kind: 'table',
  columns: figureColumns(name, ['Số kiến nghị', 'Sau khi gộp']),
  rows: figures.map((one) => [one.name ?? unknown, figure(one.origins), figure(one.groups)]),
});

function receivedInWords({ origins, groups }: ReportFiguresDto, { scopeName, ...years }: ReportPeriod): string {
  const when = yearsInWords(years).replace(/^./u, (letter) => letter.toLocaleUpperCase('vi'));
  if (origins === 0) return `${when}, chưa tiếp nhận kiến nghị nào của ${scopeName}.`;
  const merged = groups < origins ? `; sau khi gộp các kiến nghị trùng nội dung còn ${figure(groups)} kiến nghị` : '';
  return `${when}, đã tiếp nhận ${figure(origins)} kiến nghị của ${scopeName}${merged}.`;
}

function received(figures: ReportFiguresDto, period: ReportPeriod): ReportBlock[] {
  const tables = [
    heading('1. Theo lĩnh vực'),
    namedTable('Lĩnh vực', figures.byTopic, 'Chưa phân loại'),
    heading('2. Theo đơn vị kiến nghị'),
    namedTable('Đơn vị', figures.byUnit, 'Không nêu đơn vị'),
    paragraph('Kiến nghị được gộp tính một lần cho từng đơn vị cùng kiến nghị.'),
  ];
  return [
    part('I. Tình hình tiếp nhận kiến nghị'),
    paragraph(receivedInWords(figures, period)),
    ...(figures.origins === 0 ? [] : tables),
  ];
}

function resultTable({ byResult, groups, origins }: ReportFiguresDto): ReportBlock {
  const rows = byResult.map((one) => [
    resultWords(one.result),
    figure(one.origins),
    figure(one.groups),
    share(one.groups, groups),
  ]);
  return {
    kind: 'table',
    columns: figureColumns('Kết quả giải quyết', ['Số kiến nghị', 'Sau khi gộp', 'Tỷ lệ (%)']),
    rows: [...rows, ['Tổng số', figure(origins), figure(groups), share(groups, groups)]],
    sum: true,
  };
}

/** "KN-2020-014: Đề nghị … (Kiên Giang; hạn 25/03/2021)". */
const item = ({ code, text, units }: ReportItemDto, more: readonly (string | null)[]): string => {
  const facts = [units.join(', '), ...more].filter((fact) => fact !== null && fact !== '');
  return `${code}: ${text.replace(/\.$/u, '')}${facts.length === 0 ? '' : ` (${facts.join('; ')})`}`;
};

function listed({ total, items }: ReportItemsDto, words: (one: ReportItemDto) => string): ReportBlock[] {
  const rest = total - items.length;
  return [
    { kind: 'list', marker: 'DASH', items: items.map(words) },
    ...(rest > 0 ? [paragraph(`Ngoài ra còn ${figure(rest)} kiến nghị khác.`)] : []),
  ];
}

const dueInWords = (dueOn: string | null): string | null => (dueOn === null ? null : `hạn ${formatDate(dueOn)}`);
const leadInWords = (leadUnit: string | null): string | null => (leadUnit === null ? null : `chủ trì: ${leadUnit}`);

function settled({ documents, settledWithoutDocument }: ReportFiguresDto): ReportBlock[] {
  const unknown = `${figure(settledWithoutDocument)} kiến nghị đã giải quyết xong chưa ghi số văn bản.`;
  return [
    heading('3. Văn bản đã ban hành để giải quyết các kiến nghị đã giải quyết xong'),
    ...(documents.length === 0
      ? [paragraph('Chưa ghi nhận văn bản nào.')]
      : [
          {
            kind: 'list',
            marker: 'DASH',
            items: documents.map(({ reference, codes }) => `${reference}: ${codes.join(', ')}`),
          } satisfies ReportBlock,
        ]),
    ...(settledWithoutDocument > 0 ? [paragraph(unknown)] : []),
  ];
}

function results(figures: ReportFiguresDto): ReportBlock[] {
  const { atMeeting, overdue } = figures;
  return [
    part('II. Kết quả giải quyết'),
    heading('1. Theo bốn loại kết quả'),
    resultTable(figures),
    paragraph('Kiến nghị chưa được phân loại mà đơn vị chủ trì đang xử lý được tính là đang giải quyết.'),
    heading('2. Trả lời trực tiếp tại cuộc họp'),
    paragraph(
      `${figure(atMeeting.answered)} kiến nghị được trả lời trực tiếp tại cuộc họp; ${figure(atMeeting.noted)} kiến nghị mới ` +
        `được ghi nhận (chưa trả lời, hoặc tiếp thu để tổng hợp, báo cáo); ${figure(atMeeting.elsewhere)} kiến nghị gửi ngoài cuộc họp.`,
    ),
    ...settled(figures),
    heading('4. Kiến nghị quá hạn xử lý, trả lời'),
    ...(overdue.total === 0
      ? [paragraph('Không có kiến nghị quá hạn.')]
      : [
          paragraph(`${figure(overdue.total)} kiến nghị đã quá hạn:`),
          ...listed(overdue, (one) => item(one, [leadInWords(one.leadUnit), dueInWords(one.dueOn)])),
        ]),
  ];
}

const FORMER = { IN_PROGRESS: 'Đang giải quyết', PLANNED: 'Sẽ giải quyết' } as const;

function progress({ earlier, earlierOpen }: ReportFiguresDto): ReportBlock[] {
  const title = part('III. Tiến độ giải quyết các kiến nghị của những năm trước');
  if (earlier.every(({ total }) => total === 0)) {
    return [title, paragraph('Không có kiến nghị của những năm trước còn đang hoặc sẽ giải quyết.')];
  }
  return [
    title,
    {
      kind: 'table',
      columns: figureColumns('Trước đây trả lời', ['Tổng số', 'Đã xong', 'Giải trình', 'Đang', 'Sẽ', 'Chưa rõ']),
      rows: earlier.map(({ former, ...of }) => [
        FORMER[former],
        ...[of.total, of.resolved, of.explained, of.inProgress, of.planned, of.unsettled].map(figure),
      ]),
    },
    ...(earlierOpen.total === 0
      ? []
      : [
          paragraph(`${figure(earlierOpen.total)} kiến nghị chưa giải quyết xong:`),
          ...listed(earlierOpen, (one) => item(one, [leadInWords(one.leadUnit), resultWords(one.result)])),
        ]),
  ];
}

function issues({ repeated, mechanisms }: ReportFiguresDto): ReportBlock[] {
  const times = ({ times: count, repeats }: ReportItemDto) =>
    `${count} lượt${repeats.length > 0 ? `, trước đây: ${repeats.join(', ')}` : ''}`;
  const authority = ({ competence }: ReportItemDto) => (competence === null ? null : COMPETENCE_WORDS[competence]);
  return [
    part('IV. Những vấn đề nổi lên'),
    heading('1. Kiến nghị nhiều lần, của nhiều đơn vị'),
    ...(repeated.total === 0 ? [paragraph('Không có.')] : listed(repeated, (one) => item(one, [times(one)]))),
    heading('2. Kiến nghị về cơ chế, chính sách và nguồn lực'),
    ...(mechanisms.total === 0 ? [paragraph('Không có.')] : listed(mechanisms, (one) => item(one, [authority(one)]))),
  ];
}

/** The text of docs/domain.md §4.4, up to the parts that a person writes. */
export const reportBody = (figures: ReportFiguresDto, period: ReportPeriod): ReportBlock[] => [
  ...received(figures, period),
  ...results(figures),
  ...progress(figures),
  ...issues(figures),
];

/** The report without what a person writes on it: of head and foot only what the form needs. */
export const composeReport = (
  figures: ReportFiguresDto,
  period: ReportPeriod,
  groups: readonly ReportGroup[],
): ReportDocument => ({
  agency: '',
  number: { number: null, symbol: '' },
  place: '',
  date: null,
  subject: '',
  addressees: [],
  body: reportBody(figures, period),
  signature: { authority: [], position: null, name: null },
  recipients: [],
  appendix: {
    title: `Tổng hợp kết quả giải quyết kiến nghị ${yearsInWords(period)}`,
    table: appendixTable(groups),
  },
});
