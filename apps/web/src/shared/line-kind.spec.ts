import { describe, expect, it } from 'vitest';
import { kindOfTitle } from './line-kind';

describe('what happens in a line, by its title', () => {
  it.each([
    ['Đón tiếp, điểm danh, phát tài liệu', 'RECEPTION'],
    ['Tuyên bố lý do, giới thiệu đại biểu', 'OPENING'],
    ['Báo cáo kết quả trả lời kiến nghị năm 2019', 'REPLY'],
    ['Trình bày tóm tắt dự thảo báo cáo tổng kết của Cụm', 'REPORT'],
    ['Thảo luận; ý kiến, kiến nghị của các tỉnh', 'DISCUSSION'],
    ['Tham luận của các đơn vị', 'PAPER'],
    ['GIẢI LAO', 'BREAK'],
    ['Bình xét, bỏ phiếu suy tôn', 'VOTE'],
    ['Phát biểu chỉ đạo', 'DIRECTIVE'],
    ['Ký kết giao ước thi đua năm 2021', 'SIGNING'],
    ['Kết luận của chủ trì; thông qua biên bản', 'CLOSING'],
    ['Văn nghệ', 'OTHER'],
    ['', 'OTHER'],
  ])('%s: %s', (title, kind) => {
    expect(kindOfTitle(title)).toBe(kind);
  });
});
