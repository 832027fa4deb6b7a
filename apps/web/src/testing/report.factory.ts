import type { Schema } from '@kyhop/api-contract';

const nothing = { total: 0, items: [] };

/** A report of a made-up year: three asked, two after merging, the appendix in the document. */
export function aReport(over: Partial<Schema<'RecommendationReportDto'>> = {}): Schema<'RecommendationReportDto'> {
  return {
    figures: {
      origins: 3,
      groups: 2,
      byTopic: [],
      byUnit: [],
      byResult: [],
      atMeeting: { answered: 1, noted: 2, elsewhere: 0 },
      documents: [],
      settledWithoutDocument: 0,
      earlier: [],
      earlierOpen: nothing,
      repeated: nothing,
      mechanisms: nothing,
      overdue: nothing,
    },
    document: {
      agency: '',
      number: { number: null, symbol: '' },
      place: '',
      date: null,
      subject: '',
      addressees: [],
      body: [
        { kind: 'part', text: 'I. Tình hình tiếp nhận kiến nghị' },
        { kind: 'paragraph', text: 'Năm 2020, đã tiếp nhận 3 kiến nghị (mẫu).' },
        {
          kind: 'table',
          columns: [
            { header: 'Lĩnh vực', widthMm: 120, align: 'left' },
            { header: 'Số kiến nghị', widthMm: 40, align: 'right' },
          ],
          rows: [['Tập huấn nghiệp vụ', '3']],
        },
      ],
      signature: { authority: [], position: null, name: null },
      recipients: [],
      appendix: {
        title: 'Tổng hợp kết quả giải quyết kiến nghị năm 2020',
        table: {
          columns: [
            { header: 'STT', widthMm: 12, align: 'center' },
            { header: 'Nội dung kiến nghị', widthMm: 120, align: 'left' },
            { header: 'Đơn vị kiến nghị', widthMm: 120, align: 'left' },
          ],
          rows: [['1', 'Đề nghị tập huấn (KN-2020-014)', 'Kiên Giang; Sóc Trăng']],
        },
      },
    },
    words: {
      parentAgency: null,
      agency: 'Cụm thi đua mẫu',
      symbol: 'BC-CTĐM',
      place: 'Mẫu Giang',
      subject: 'Tổng hợp kết quả giải quyết kiến nghị năm 2020',
      addressees: ['Ban Thi đua - Khen thưởng mẫu'],
      assessment: '',
      proposals: '',
      authority: ['TM. Cụm thi đua'],
      position: 'Cụm trưởng',
      signerName: null,
      recipients: [],
    },
    appendixRows: 1,
    ...over,
  };
}
