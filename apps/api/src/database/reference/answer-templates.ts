import type { AnswerTemplate } from '../../recommendations/answers/answer-template.entity';

type ReferenceTemplate = Omit<AnswerTemplate, 'id' | 'version'> & { key: string };

/** Suggestions of the program, not of any office: their names say so, and the board changes or removes them. */
const suggested = (name: string): string => `${name} (gợi ý của chương trình)`;

/**
 * Neutral words for the usual kinds of answer (docs/domain.md §0.5, §4.1). What only a person can know stands in square
 * brackets.
 */
export const ANSWER_TEMPLATES: readonly ReferenceTemplate[] = [
  {
    key: 'AGREED',
    name: suggested('Tiếp thu'),
    kinds: ['AGREED'],
    tense: null,
    text: 'Về kiến nghị của [đơn vị], Ban Thi đua - Khen thưởng Trung ương tiếp thu và [nội dung thực hiện].',
  },
  {
    key: 'AGGREGATE',
    name: suggested('Tổng hợp, báo cáo cấp có thẩm quyền'),
    kinds: ['AGGREGATE', 'REPORT_UP'],
    tense: 'FUTURE',
    text: 'Nội dung kiến nghị thuộc thẩm quyền của [cơ quan có thẩm quyền]. Ban Thi đua - Khen thưởng Trung ương ghi nhận, sẽ tổng hợp chung với kiến nghị của các đơn vị để báo cáo cấp có thẩm quyền xem xét theo quy định.',
  },
  {
    key: 'EXPLAINED',
    name: suggested('Giải trình, đã có quy định'),
    kinds: ['EXPLAINED'],
    tense: 'DONE',
    text: 'Nội dung này đã được quy định tại [điều, khoản, văn bản]. Đề nghị [đơn vị] căn cứ quy định nêu trên để thực hiện; trong quá trình thực hiện nếu có vướng mắc, gửi về Ban Thi đua - Khen thưởng Trung ương để được hướng dẫn.',
  },
  {
    key: 'PLANNED',
    name: suggested('Đã có kế hoạch'),
    kinds: ['PLANNED'],
    tense: 'FUTURE',
    text: 'Ban Thi đua - Khen thưởng Trung ương đã đưa nội dung này vào kế hoạch và sẽ [nội dung thực hiện], dự kiến hoàn thành [thời hạn].',
  },
  {
    key: 'WILL_COORDINATE',
    name: suggested('Sẽ phối hợp'),
    kinds: ['WILL_COORDINATE'],
    tense: 'FUTURE',
    text: 'Ban Thi đua - Khen thưởng Trung ương sẽ phối hợp với [cơ quan, đơn vị] để [nội dung thực hiện].',
  },
  {
    key: 'CALL_TO_MEMBERS',
    name: suggested('Đề nghị các đơn vị thực hiện'),
    kinds: ['AGREED', 'CALL_TO_MEMBERS'],
    tense: null,
    text: 'Ban Thi đua - Khen thưởng Trung ương nhất trí với kiến nghị và đề nghị các đơn vị thành viên [nội dung thực hiện].',
  },
];
