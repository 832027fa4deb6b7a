import type { AGENDA_ITEM_KIND_VALUES } from '@kyhop/api-contract';
import { foldSearch } from '@kyhop/vietnamese';

export type LineKind = (typeof AGENDA_ITEM_KIND_VALUES)[number];

/** Words with which the titles of programmes speak (docs/domain.md §1.9), folded; the first that is found decides. */
const WORDS: readonly [LineKind, readonly string[]][] = [
  ['BREAK', ['giai lao', 'nghi giua gio', 'an trua']],
  ['RECEPTION', ['don tiep', 'don dai bieu', 'diem danh']],
  ['CLOSING', ['be mac', 'ket luan', 'thong qua bien ban']],
  ['OPENING', ['khai mac', 'tuyen bo ly do', 'gioi thieu dai bieu', 'chao co', 'chao mung']],
  ['SIGNING', ['ky ket', 'ky giao uoc']],
  ['VOTE', ['bo phieu', 'bieu quyet', 'binh xet', 'suy ton']],
  ['DIRECTIVE', ['chi dao']],
  ['REPLY', ['tra loi', 'giai trinh', 'tiep thu']],
  ['PAPER', ['tham luan']],
  ['REPORT', ['bao cao', 'trinh bay']],
  ['DISCUSSION', ['thao luan', 'y kien', 'kien nghi']],
];

/** What happens in a line, guessed from its title as people write it; OTHER when nothing tells. */
export function kindOfTitle(title: string): LineKind {
  const words = foldSearch(title);
  return WORDS.find(([, signs]) => signs.some((sign) => words.includes(sign)))?.[0] ?? 'OTHER';
}
