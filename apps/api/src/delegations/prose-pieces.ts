import { normaliseText } from '@kyhop/vietnamese';

/** Some words that lead up to people ("Về phía địa phương, có các đồng chí:") and what stands under them. */
export interface ProseSection {
  /** Verbatim; null for what comes before any heading. */
  heading: string | null;
  /** Verbatim, one person or group each, bullets and forms of address included. */
  items: string[];
}

const ADDRESS = '(?:[Đđ]ồng chí|[Đđ]/c|[Đđ]c|[Ôô]ng/bà|[Ôô]ng|[Bb]à)';
const BULLET = String.raw`(?:[-–—+•*·▪○●]+|\(?\d{1,3}[.)]|\d{1,3}/(?=\s)|\(?[a-zđ][.)]|[IVX]{1,4}[.)])\s*`;

/** Tokens whose dot does not end a sentence. */
const ABBREVIATION = /(?:^|[\s.])(?:TP|TX|TT|GS|PGS|TS|ThS|BS|CN|KS|LS|đ\/c|Đ\/c)$/u;
const ONLY_A_BULLET = new RegExp(`^\\s*(?:${BULLET})*(?:\\d{1,3}|[a-zđ]|[IVX]{1,4})$`, 'u');

/** Leads to people without a colon: "Dự phiên họp có đồng chí Phạm Đức Toàn, …". */
const LEADS_TO_PEOPLE = new RegExp(
  `^(?!\\s*${ADDRESS}\\s).*?\\s(?:có|gồm|là)\\s+(?:các\\s+)?(?=${ADDRESS}\\s+\\p{Lu})`,
  'u',
);
const WHOLE_LINE_HEADING = new RegExp(
  `^\\s*(?:${BULLET})?(?:(?:Về phía|Phía|Thành phần|Khách mời)[^,;:]*|(?:Đại biểu|Các đại biểu) (?:trung ương|địa phương|Trung ương|khách mời|dự|tham dự)[^,;:]*)$`,
  'u',
);
/** Not the colon of a clock time ("14:00"), nor of a head count ("đại diện báo chí: 10 người"). */
const LEADS_WITH_COLON = /^[^;]*?:(?!\d)(?!\s*\d+\s+(?:người|đồng chí|đ\/c)\s*[.;]?\s*$)/u;
const NAME_THEN_COLON = /^[^:]*?(?:\p{Lu}\p{Ll}+\s+){1,4}\p{Lu}\p{Ll}*:$/u;

/** Where one person or group ends and the next begins; what introduces the next one ("cùng") stays with it. */
const NEXT_ITEM = new RegExp(
  [
    ';',
    String.raw`,?\s+(?=cùng(?:\s+với)?\s+(?:các|lãnh đạo|đại diện|đại biểu|chuyên viên|cán bộ|toàn thể|một số|\d+)\s)`,
    String.raw`,\s*(?=và\s+(?:các|lãnh đạo|đại diện|đại biểu|chuyên viên|toàn thể|một số|\d+)\s)`,
    `,?\\s+(?=(?:và|cùng|cùng với)\\s+(?:các\\s+)?${ADDRESS}\\s+\\p{Lu})`,
    `,\\s+(?=${ADDRESS}\\s+\\p{Lu})`,
  ].join('|'),
  'u',
);

const hasWords = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

/** Cuts a text into sections of items. Every letter and figure of the text is in exactly one heading or item. */
export function splitProse(text: string): ProseSection[] {
  const sections: ProseSection[] = [{ heading: null, items: [] }];
  for (const sentence of normaliseText(text).split('\n').flatMap(sentencesOf)) {
    const heading = headingOf(sentence);
    if (heading !== '') sections.push({ heading: heading.trim(), items: [] });
    const items = sentence.slice(heading.length).split(NEXT_ITEM).filter(hasWords);
    sections.at(-1)?.items.push(...items.map((item) => item.trim()));
  }
  return sections.filter(({ heading, items }) => heading !== null || items.length > 0);
}

function sentencesOf(line: string): string[] {
  const sentences: string[] = [];
  let begin = 0;
  for (const { index } of line.matchAll(/\.\s+(?=\p{Lu})/gu)) {
    const sentence = line.slice(begin, index);
    if (ABBREVIATION.test(sentence) || ONLY_A_BULLET.test(sentence)) continue;
    sentences.push(sentence);
    begin = index + 1;
  }
  return [...sentences, line.slice(begin)];
}

/** The beginning of a sentence that leads up to people; empty when it begins with them. One colon may follow another. */
function headingOf(sentence: string): string {
  let end = 0;
  for (;;) {
    const rest = sentence.slice(end);
    if (WHOLE_LINE_HEADING.test(rest)) return sentence;
    const colon = LEADS_WITH_COLON.exec(rest)?.[0];
    if (colon === undefined) return sentence.slice(0, end + (LEADS_TO_PEOPLE.exec(rest)?.[0].length ?? 0));
    if (NAME_THEN_COLON.test(dropHonorifics(`${colon}-`).replace(/-$/u, ''))) return sentence.slice(0, end);
    end += colon.length;
  }
}

const LEADING = [
  new RegExp(`^\\s*(?:${BULLET})+`, 'u'),
  /^\s*(?:và|cùng với|cùng|với)\s+/iu,
  new RegExp(`^(?:[Cc]ác\\s+)?${ADDRESS}[.:]?\\s+`, 'u'),
];

/** An item without its bullet, the form of address ("đồng chí") and the punctuation at its end. */
export function dropHonorifics(item: string): string {
  return LEADING.reduce((words, leading) => words.replace(leading, ''), item)
    .replace(/[\s.,;:…]+$/u, '')
    .trim();
}
