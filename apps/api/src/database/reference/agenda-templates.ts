import type { AgendaItemKind } from '../../meetings/agenda-item.entity';
import type { TemplateLine } from '../../meetings/agenda-template.entity';
import type { MeetingKind } from '../../meetings/meeting.entity';

interface ReferenceTemplate {
  key: string;
  name: string;
  meetingKind: MeetingKind;
  lines: TemplateLine[];
}

const line = (kind: AgendaItemKind, minutesPlanned: number, title: string): TemplateLine => ({
  kind,
  title,
  minutesPlanned,
  parts: [],
});

/** The usual programmes (docs/domain.md §1.9); lengths are planning defaults. */
export const AGENDA_TEMPLATES: readonly ReferenceTemplate[] = [
  {
    key: 'PREPARATORY',
    name: 'Phiên họp trù bị (nửa ngày, 14:00–17:00)',
    meetingKind: 'PREPARATORY',
    lines: [
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
    ],
  },
  {
    key: 'SUMMARY',
    name: 'Hội nghị tổng kết (một buổi sáng, 08:00–11:30)',
    meetingKind: 'SUMMARY',
    lines: [
      line('RECEPTION', 30, 'Đón tiếp đại biểu; văn nghệ chào mừng'),
      line('OPENING', 10, 'Chào cờ; tuyên bố lý do, giới thiệu đại biểu, chủ tọa, thư ký'),
      line('OPENING', 10, 'Diễn văn khai mạc'),
      line(
        'REPORT',
        20,
        'Báo cáo tổng kết công tác thi đua, khen thưởng và giao ước thi đua năm {năm}; phương hướng năm {năm sau}',
      ),
      line('PAPER', 45, 'Tham luận của các đơn vị'),
      line('BREAK', 15, 'Giải lao'),
      line('DIRECTIVE', 20, 'Phát biểu chỉ đạo'),
      line('REPLY', 5, 'Phát biểu tiếp thu của cụm trưởng'),
      line('OTHER', 15, 'Công bố kết quả bình xét, suy tôn; công bố cụm trưởng, cụm phó mới; bàn giao'),
      line('SIGNING', 15, 'Ký kết giao ước thi đua năm {năm sau}'),
      line('OTHER', 5, 'Phát biểu nhận nhiệm vụ của cụm trưởng mới'),
      line('CLOSING', 5, 'Bế mạc'),
    ],
  },
];
