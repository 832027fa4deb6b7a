import { resultWords } from './report-words';
import type { ReportFiguresDto } from './report.dto';

/** A row of the sheet of figures. */
export interface FigureRow {
  words: string;
  origins: number | null;
  groups: number | null;
  /** A title above the rows that follow. */
  part?: boolean;
}

const title = (words: string): FigureRow => ({ words, origins: null, groups: null, part: true });
const counted = (words: string, origins: number | null, groups: number | null): FigureRow => ({
  words,
  origins,
  groups,
});

const FORMER = { IN_PROGRESS: 'trước đây đang giải quyết', PLANNED: 'trước đây sẽ giải quyết' } as const;

/** The figures of the report, one below the other. */
export function figureRows(figures: ReportFiguresDto): FigureRow[] {
  const { atMeeting } = figures;
  const earlier = figures.earlier.flatMap(({ former, ...of }) => [
    counted(`Kiến nghị ${FORMER[former]}`, null, of.total),
    counted('  nay đã giải quyết xong', null, of.resolved),
    counted('  nay đã giải trình, thông tin lại', null, of.explained),
    counted('  nay đang giải quyết', null, of.inProgress),
    counted('  nay sẽ giải quyết', null, of.planned),
    counted('  nay chưa rõ kết quả', null, of.unsettled),
  ]);
  return [
    counted('Tổng số', figures.origins, figures.groups),
    title('Theo lĩnh vực'),
    ...figures.byTopic.map(({ name, origins, groups }) => counted(name ?? 'Chưa phân loại', origins, groups)),
    title('Theo đơn vị kiến nghị'),
    ...figures.byUnit.map(({ name, origins, groups }) => counted(name ?? 'Không nêu đơn vị', origins, groups)),
    title('Theo kết quả giải quyết'),
    ...figures.byResult.map(({ result, origins, groups }) => counted(resultWords(result), origins, groups)),
    title('Trả lời tại cuộc họp'),
    counted('Được trả lời trực tiếp', atMeeting.answered, null),
    counted('Mới được ghi nhận', atMeeting.noted, null),
    counted('Gửi ngoài cuộc họp', atMeeting.elsewhere, null),
    title('Kiến nghị của những năm trước'),
    ...earlier,
    title('Những vấn đề nổi lên'),
    counted('Kiến nghị nhiều lần, của nhiều đơn vị', null, figures.repeated.total),
    counted('Kiến nghị về cơ chế, chính sách và nguồn lực', null, figures.mechanisms.total),
    counted('Kiến nghị quá hạn xử lý, trả lời', null, figures.overdue.total),
  ];
}
