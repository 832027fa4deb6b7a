import { LANDSCAPE_TEXT_WIDTH_MM, TEXT_WIDTH_MM } from '../layout';
import type { Table } from '../lines/sheet-table';
import type { ReportDocument } from '../report-model';

const figures: Table = {
  columns: [
    { header: 'Lĩnh vực', widthMm: TEXT_WIDTH_MM - 40, align: 'left' },
    { header: 'Số kiến nghị', widthMm: 40, align: 'right' },
  ],
  rows: [
    ['Tập huấn nghiệp vụ (mẫu)', '2'],
    ['Tổng số', '2'],
  ],
  sum: true,
};

/** A made-up report ("dữ liệu mẫu"): no such cluster, figures or person exist. */
export const sampleReport = (changes: Partial<ReportDocument> = {}): ReportDocument => ({
  parentAgency: 'Hội đồng TĐKT mẫu',
  agency: 'Cụm thi đua các tỉnh mẫu số Một',
  number: { number: 9, symbol: 'BC-CTĐM' },
  place: 'Mẫu Giang',
  date: '2021-04-02',
  subject: 'Tổng hợp kết quả giải quyết kiến nghị năm 2020',
  addressees: ['Ban Thi đua - Khen thưởng mẫu'],
  body: [
    { kind: 'part', text: 'I. Tình hình tiếp nhận kiến nghị' },
    { kind: 'heading', text: '1. Theo lĩnh vực' },
    { kind: 'paragraph', text: 'Cụm đã tiếp nhận 2 kiến nghị (mẫu).' },
    { kind: 'table', ...figures },
    { kind: 'part', text: 'II. Đánh giá chung' },
    { kind: 'paragraph', text: 'Các kiến nghị được trả lời đúng hạn (mẫu).' },
  ],
  signature: { authority: ['TM. Cụm thi đua'], position: 'Cụm trưởng', name: 'TS. Lê Văn C (mẫu)' },
  recipients: ['Các đơn vị thành viên (mẫu)'],
  appendix: {
    title: 'Tổng hợp kết quả giải quyết kiến nghị năm 2020',
    table: {
      columns: [
        { header: 'STT', widthMm: 12, align: 'center' },
        { header: 'Nội dung kiến nghị', widthMm: LANDSCAPE_TEXT_WIDTH_MM - 12, align: 'left' },
      ],
      rows: [
        ['1', 'Đề nghị tổ chức tập huấn (mẫu).\nĐề nghị gửi tài liệu trước.'],
        ['2', 'Khen thưởng <b>theo</b> chuyên đề & đột xuất (mẫu).'],
      ],
    },
  },
  ...changes,
});
