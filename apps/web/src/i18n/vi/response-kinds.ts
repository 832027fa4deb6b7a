/** What an answer says (docs/domain.md §0.5), in the same words wherever it is chosen or shown. */
export const responseKinds = {
  AGREED: 'Đồng tình, tiếp thu',
  DECIDED_AT_MEETING: 'Quyết định tại cuộc họp',
  IN_PROGRESS: 'Đang giải quyết',
  PLANNED: 'Có kế hoạch',
  WILL_COORDINATE: 'Sẽ phối hợp',
  AGGREGATE: 'Tổng hợp',
  REPORT_UP: 'Báo cáo cấp có thẩm quyền',
  CALL_TO_MEMBERS: 'Đề nghị các đơn vị',
  EXPLAINED: 'Giải trình',
};
