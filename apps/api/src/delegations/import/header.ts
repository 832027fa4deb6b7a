import { columnNames, PLACE_COLUMN } from '../../common/table-import/header';

/** What a column of a list may tell of a delegate (docs/domain.md §6.5), in the order in which it is shown. */
export const IMPORT_FIELDS = ['NAME', 'POSITION', 'ORGANISATION', 'PROVINCE', 'PHONE', 'EMAIL', 'NOTE'] as const;
export type ImportField = (typeof IMPORT_FIELDS)[number];

/** The columns of lists of delegates. */
export const DELEGATE_COLUMNS = columnNames<ImportField>('NAME', [
  ['EMAIL', /\be ?mail\b|^mail$|thu dien tu|^hop thu/u],
  ['PHONE', /dien thoai|^s?dt(?:dd)?\b|^so dt\b|di dong|^(?:mobile|phone|tel)\b/u],
  ['POSITION', /^chuc (?:vu|danh)|^position|^title$/u],
  ['ORGANISATION', /don vi|co quan|noi (?:cong tac|lam viec)|^to chuc$|^organi[sz]ation/u],
  ['PROVINCE', PLACE_COLUMN],
  ['PROVINCE', /^(?:thuoc|truong) doan|^province/u],
  ['NAME', /^ho (?:va |ten)|^ho(?: dem| lot)?$|^ten(?: dem| goi)?$|dai bieu$|^(?:full )?name$|^nguoi (?:du|tham du)/u],
  [
    'NOTE',
    /^ghi chu|^notes?$|an chay|che do an|so xe|bien so|luu tru|khach san|phong nghi|lai xe|^nu$|gioi tinh|ngay den/u,
  ],
]);
