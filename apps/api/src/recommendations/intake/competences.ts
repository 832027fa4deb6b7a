import { type Competence, COMPETENCES } from '../recommendation.entity';
import { bare } from './naming';

/** Thẩm quyền giải quyết (docs/domain.md §4.1): how it is called, and by which words it is known, bare; the first that fits counts. */
const WORDS: readonly [Competence, string, RegExp][] = [
  ['NATIONAL_ASSEMBLY', 'Quốc hội', /\bquoc hoi\b|\bubtvqh\b/u],
  ['GOVERNMENT', 'Chính phủ, Thủ tướng', /\bchinh phu\b|\bthu tuong\b|\bttg\b/u],
  ['CENTRAL_COUNCIL', 'Hội đồng TĐKT Trung ương', /\b(?:hoi dong|hd) ?tdkt\b/u],
  ['CENTRAL_BOARD', 'Ban TĐKT Trung ương', /\bban tdkt\b(?!.*\b(?:tinh|tp)\b)/u],
  ['HOME_AFFAIRS_MINISTRY', 'Bộ Nội vụ', /\bbo noi vu\b|^bnv$/u],
  ['OTHER_MINISTRY', 'Bộ, ngành khác', /^(?:cac )?bo\b|\bbo nganh\b|\bnganh khac\b/u],
  ['PROVINCE', 'Tỉnh, thành phố', /\btinh\b|\btp\b|\bdia phuong\b|\bubnd\b/u],
  ['CLUSTER', 'Cụm thi đua', /\bcum\b|\bkhoi\b/u],
];

/** The names under which a competence is offered. */
export const COMPETENCE_NAMES = WORDS.map(([, name]) => name);

/** What a cell says of who is competent; null when it says nothing that is known. */
export function competenceOf(text: string): Competence | null {
  const code = COMPETENCES.find((one) => one === text.trim().toUpperCase());
  if (code !== undefined) return code;
  const words = bare(text);
  const named = WORDS.find(([, name]) => bare(name) === words);
  return (named ?? WORDS.find(([, , spelling]) => spelling.test(words)))?.[0] ?? null;
}
