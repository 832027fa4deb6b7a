import { normaliseLine } from '@kyhop/vietnamese';
import { beginsWithPosition, type ProseAttendee } from './prose-person';

const PEOPLE = 'đồng chí|đ/c|người|đại biểu|chuyên viên|cán bộ|lãnh đạo|công chức|phóng viên';
const BEGINS_LIKE_GROUP =
  /^(?:các|những|toàn thể|một số|tập thể|lãnh đạo|đại diện|đại biểu|chuyên viên|cán bộ|công chức|phóng viên|nhân viên|đoàn (?:đại biểu|công tác|cán bộ))\s/iu;

/** Of several provinces: nobody in particular, whatever position they hold. */
const OF_MANY = /(?:^|\s)(?:các|\d+)\s+(?:tỉnh|thành phố|đơn vị|sở|ban|bộ|cụm)(?=\s|$|,)/iu;

/** Only a number of people counts heads: "12 tỉnh" says how many provinces, not how many came. */
const COUNT_FIRST = new RegExp(
  `^(\\d{1,4})\\s+(?:(?:đồng chí|đ/c|người)\\s+(?:là\\s+)?(?=\\p{L})|(?=(?:${PEOPLE})(?:\\s|$)))`,
  'iu',
);
const COUNT_IN_BRACKETS = new RegExp(`\\s*\\(\\s*(\\d{1,4})\\s*(?:${PEOPLE})?\\s*\\)`, 'iu');
const COUNT_LAST = /\s*[,:–-]?\s+(\d{1,4})\s+(?:người|đồng chí|đ\/c)$/iu;

const MOST_HEADS = 10_000;

/** A group whose members are not named; null when the words are no such group. */
export function groupOf(words: string): ProseAttendee | null {
  const counted = [COUNT_FIRST, COUNT_IN_BRACKETS, COUNT_LAST].map((count) => count.exec(words)).find((hit) => hit);
  const heads = Number(counted?.[1] ?? Number.NaN);
  const isCount = heads >= 1 && heads <= MOST_HEADS;
  const name = isCount ? normaliseLine(words.replace(counted?.[0] ?? '', ' ')) : words;
  const isGroup =
    BEGINS_LIKE_GROUP.test(name) ||
    (isCount && counted?.index === 0) ||
    (beginsWithPosition(name) && OF_MANY.test(name));
  if (!isGroup || name === '') return null;
  return {
    kind: 'GROUP',
    name,
    positions: [],
    organisation: null,
    headCount: isCount ? heads : null,
    certainty: 'SURE',
    note: null,
  };
}

/** Whether the words speak of several members of the cluster at once. */
export const isOfMany = (words: string): boolean => OF_MANY.test(words) || /đơn vị thành viên/iu.test(words);
