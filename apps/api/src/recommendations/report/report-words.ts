import type { Competence, RecommendationStatus, ResultClass } from '../recommendation.entity';

/** The words of the paper (docs/domain.md §4.1). */
export const COMPETENCE_WORDS: Readonly<Record<Competence, string>> = {
  CLUSTER: 'Cụm, khối thi đua',
  PROVINCE: 'Tỉnh, thành phố thành viên',
  CENTRAL_BOARD: 'Ban Thi đua - Khen thưởng Trung ương',
  HOME_AFFAIRS_MINISTRY: 'Bộ Nội vụ',
  CENTRAL_COUNCIL: 'Hội đồng Thi đua - Khen thưởng Trung ương',
  GOVERNMENT: 'Chính phủ, Thủ tướng Chính phủ',
  NATIONAL_ASSEMBLY: 'Quốc hội',
  OTHER_MINISTRY: 'Bộ, ngành khác',
};

const RESULT_WORDS: Readonly<Record<ResultClass, string>> = {
  RESOLVED: 'Đã giải quyết xong',
  IN_PROGRESS: 'Đang giải quyết',
  PLANNED: 'Sẽ giải quyết',
  EXPLAINED: 'Giải trình, thông tin lại',
};

export const resultWords = (result: ResultClass | null): string =>
  result === null ? 'Chưa có kết quả' : RESULT_WORDS[result];

/** What a reader of the appendix should know of where it stands; the other statuses say no more than the result does. */
export const STATUS_NOTES: Readonly<Partial<Record<RecommendationStatus, string>>> = {
  CLARIFY: 'Chờ bổ sung',
  TRANSFERRED_BACK: 'Chuyển trả',
  REPORTED_UP: 'Đã báo cáo cấp có thẩm quyền',
  REOPENED: 'Kiến nghị lại',
};

/** 2.868, as the papers write it. */
export const figure = (value: number): string => value.toLocaleString('vi-VN');

/** A share of a whole in per cent, to one place: 12,5; of nothing a dash. */
export const share = (part: number, whole: number): string =>
  whole === 0 ? '-' : ((part / whole) * 100).toLocaleString('vi-VN', { maximumFractionDigits: 1 });

/** "năm 2020", "các năm 2019 - 2020". */
export const yearsInWords = ({ fromYear, year }: { fromYear: number; year: number }): string =>
  fromYear === year ? `năm ${year}` : `các năm ${fromYear} - ${year}`;
