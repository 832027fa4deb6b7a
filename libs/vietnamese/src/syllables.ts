/** First consonants; `qu` and `gi` take the letter with them, so that what follows is a rhyme of its own. */
const ONSETS = /^(?:ngh|ng|nh|gh|gi|kh|ph|th|tr|ch|qu|[bcdđghklmnprstvx])?/u;

/** Rhymes of standard spelling, by their first letter, without tones. */
const RHYMES = new Set(
  `a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
  e ec em en eng eo ep et ê êch êm ên ênh êp êt êu
  i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu
  o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oe oen oeo oet oi om on ong ooc oong op ot
  ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt
  u ua uân uâng uât uây uc uê uêch uênh uêt ui um un ung uôc uôi uôm uôn uông uôt uơ up ut uy uya uych uyên uyêt uynh uyt uyu
  ư ưa ưc ưi ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu y yêm yên yêng yêt yêu`.split(/\s+/u),
);

/** Tones as combining marks: huyền, sắc, ngã, hỏi, nặng. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/** A mark on a consonant, as in ñ: no tone is written there. */
const MARKED_CONSONANT = /[b-df-hj-np-tv-xz]\p{M}/u;

/** A syllable that ends in these has the tone sắc or nặng. */
const STOPPED = /(?:c|ch|p|t)$/u;

/**
 * Whether a word is spelled as a syllable of Vietnamese may be: a first consonant, a rhyme and at most one tone.
 *
 * Limits: says nothing of whether the word exists; names of other languages of Vietnam (`Đắk`, `Kon Plông`) are none.
 * Old and new tone placement are both right.
 */
export function isVietnameseSyllable(word: string): boolean {
  const letters = word.toLowerCase().normalize('NFD');
  if (MARKED_CONSONANT.test(letters)) return false;
  const tones = letters.match(TONES) ?? [];
  const plain = letters.replace(TONES, '').normalize('NFC');
  if (tones.length > 1 || (STOPPED.test(plain) && !/^[\u0301\u0323]$/u.test(tones[0] ?? ''))) return false;
  const onset = ONSETS.exec(plain)?.[0] ?? '';
  // "gì" is g and ì; "giếng" is g and iếng.
  return RHYMES.has(plain.slice(onset.length)) || (onset === 'gi' && RHYMES.has(plain.slice(1)));
}
