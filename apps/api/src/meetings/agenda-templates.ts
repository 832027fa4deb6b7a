import type { AgendaItemKind } from './agenda-item.entity';
import type { MeetingKind } from './meeting.entity';

export interface TemplateLine {
  kind: AgendaItemKind;
  title: string;
  minutesPlanned: number;
}

const line = (kind: AgendaItemKind, minutesPlanned: number, title: string): TemplateLine => ({
  kind,
  title,
  minutesPlanned,
});

/** Half a day, 14:00 to 17:00 (docs/domain.md §1.9); lengths are planning defaults. */
const preparatory = (): TemplateLine[] => [
  line('RECEPTION', 30, 'Đón tiếp, điểm danh, phát tài liệu'),
  line('OPENING', 10, 'Tuyên bố lý do, giới thiệu đại biểu'),
  line('OPENING', 10, 'Phát biểu chào mừng, khai mạc của lãnh đạo tỉnh chủ nhà'),
  line('DISCUSSION', 15, 'Thông qua dự thảo chương trình Hội nghị tổng kết; phân công tham luận, điều hành'),
  line('REPORT', 15, 'Trình bày tóm tắt dự thảo báo cáo tổng kết của Cụm'),
  line('REPORT', 20, 'Báo cáo tổng hợp kết quả chấm điểm, các nội dung còn ý kiến khác nhau'),
  line('DISCUSSION', 50, 'Thảo luận; ý kiến, kiến nghị của các tỉnh'),
  line('REPLY', 15, 'Trả lời, trao đổi của Ban Thi đua - Khen thưởng Trung ương'),
  line(
    'VOTE',
    20,
    'Bình xét, bỏ phiếu suy tôn đơn vị đề nghị tặng Cờ thi đua của Chính phủ; giới thiệu cụm trưởng, cụm phó năm sau',
  ),
  line('DIRECTIVE', 15, 'Phát biểu chỉ đạo của lãnh đạo Ban Thi đua - Khen thưởng Trung ương'),
  line('CLOSING', 10, 'Kết luận của chủ trì; thông qua biên bản'),
];

/** One morning, 08:00 to 11:30 (docs/domain.md §1.9); lengths are planning defaults. */
const summary = (year: number): TemplateLine[] => [
  line('RECEPTION', 30, 'Đón tiếp đại biểu; văn nghệ chào mừng'),
  line('OPENING', 10, 'Chào cờ; tuyên bố lý do, giới thiệu đại biểu, chủ tọa, thư ký'),
  line('OPENING', 10, 'Diễn văn khai mạc'),
  line(
    'REPORT',
    20,
    `Báo cáo tổng kết công tác thi đua, khen thưởng và giao ước thi đua năm ${year}; phương hướng năm ${year + 1}`,
  ),
  line('PAPER', 45, 'Tham luận của các đơn vị'),
  line('BREAK', 15, 'Giải lao'),
  line('DIRECTIVE', 20, 'Phát biểu chỉ đạo'),
  line('REPLY', 5, 'Phát biểu tiếp thu của cụm trưởng'),
  line('OTHER', 15, 'Công bố kết quả bình xét, suy tôn; công bố cụm trưởng, cụm phó mới; bàn giao'),
  line('SIGNING', 15, `Ký kết giao ước thi đua năm ${year + 1}`),
  line('OTHER', 5, 'Phát biểu nhận nhiệm vụ của cụm trưởng mới'),
  line('CLOSING', 5, 'Bế mạc'),
];

const TEMPLATES: Partial<Record<MeetingKind, (year: number) => TemplateLine[]>> = {
  PREPARATORY: preparatory,
  SUMMARY: summary,
};

/** Whether there is a usual agenda for this kind of meeting. */
export const hasAgendaTemplate = (kind: MeetingKind): boolean => kind in TEMPLATES;

/** The usual agenda of this kind of meeting; undefined when there is none. */
export const agendaTemplate = (kind: MeetingKind, emulationYear: number): TemplateLine[] | undefined =>
  TEMPLATES[kind]?.(emulationYear);
