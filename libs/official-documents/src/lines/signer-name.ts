import { cleanText } from './clean-text';

/** Academic ranks, degrees and honours that people write before a name, with or without dots. */
const HONOUR =
  /^(?:GS|PGS|TSKH|TS|Th\.?S|CN|KS|BS(?:CKII|CKI)?|DS|LS|NGND|NGƯT|NSND|NSƯT|TTND|TTƯT|AHLĐ|AHLLVT(?:ND)?)(?:\s*\.\s*|\s+|(?=-))[-–,]?\s*/u;

/**
 * The name as it is printed under a signature: "Trước họ tên của người ký, không ghi học hàm, học vị và các danh hiệu danh dự
 * khác" (Decree 30/2020/NĐ-CP, Appendix I, part I, II.7.c).
 */
export function signerName(name: string | null): string {
  let rest = cleanText(name);
  for (let shorter = rest.replace(HONOUR, ''); shorter !== rest; shorter = rest.replace(HONOUR, '')) rest = shorter;
  return rest;
}
