// Made-up texts in which words are as unevenly spread as in life: some stand in most rows, most in a few of a million.

/** A small generator with a seed, so that every run fills the same. */
export function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Each with the share of texts that it stands in. */
const COMMON = [
  ['công tác thi đua, khen thưởng', 0.75],
  ['kiến nghị Ban TĐKT Trung ương', 0.55],
  ['các tỉnh trong cụm', 0.5],
  ['phong trào thi đua yêu nước', 0.4],
  ['đề nghị hướng dẫn', 0.4],
  ['UBND tỉnh', 0.35],
  ['khen thưởng đột xuất', 0.15],
  ['chấm điểm thi đua', 0.12],
  ['Ủy ban nhân dân thành phố', 0.1],
  ['bồi dưỡng nghiệp vụ', 0.08],
];

const TOPICS = [
  'khen thưởng thành tích kháng chiến',
  'danh hiệu Bà mẹ Việt Nam anh hùng',
  'tuyến trình khen thưởng',
  'cờ thi đua của Chính phủ',
  'huân chương Lao động hạng Nhất',
  'chiến sĩ thi đua toàn quốc',
  'xây dựng nông thôn mới',
  'khối doanh nghiệp ngoài nhà nước',
  'khen thưởng người trực tiếp lao động',
  'hồ sơ điện tử',
  'phần mềm quản lý',
  'biên chế làm công tác',
  'thang điểm và tiêu chí',
  'nhân rộng điển hình tiên tiến',
  'quỹ thi đua',
  'kinh phí hội nghị',
  'sơ kết giữa năm',
  'gia đình văn hóa',
  'phòng, chống dịch',
  'biến đổi khí hậu',
  'chuyển đổi số',
  'an sinh xã hội',
  'người có công',
  'giáo dục vùng sâu',
  'cải cách hành chính',
  'bình xét cụm trưởng',
];
const PLACES = [
  'An Giang, Bạc Liêu, Bến Tre, Cà Mau, Cần Thơ, Đồng Tháp, Hậu Giang, Kiên Giang, Long An, Sóc Trăng, Tiền Giang',
  'Trà Vinh, Vĩnh Long, Hà Nội, Đà Nẵng, Nghệ An, Thanh Hóa, Lào Cai, Hà Giang, Bắc Giang, Đắk Lắk, Gia Lai, Phú Yên',
].flatMap((line) => line.split(', '));
const FAMILIES = [
  'Nguyễn',
  'Trần',
  'Lê',
  'Phạm',
  'Hoàng',
  'Huỳnh',
  'Phan',
  'Vũ',
  'Võ',
  'Đặng',
  'Bùi',
  'Đỗ',
  'Hồ',
  'Ngô',
];

const ONSETS = 'b c ch d đ g gi h k kh l m n ng nh ph qu r s t th tr v x'.split(' ');
const RHYMES =
  'a á ả ạ ai ái ao ạo am ám an án ang áng anh ánh au áu ay ấy ân ấn âm ấm âng ầu e è em ẹn eng ê ến ếch i ỉ ích iêm iến iêng inh ít o ò oa oàn oi ói om ôn ổn ông ống ơ ớ ơi ơn u ú ua uân uất ui ùng ư ứ ưa ước ương ượng y ý yên'.split(
    ' ',
  );
/** Some two thousand syllables, the first ones far more frequent than the last (Zipf). */
const SYLLABLES = ONSETS.flatMap((onset) => RHYMES.map((rhyme) => onset + rhyme));

export function textMaker(random) {
  const any = (list) => list[Math.floor(random() * list.length)];
  const zipf = (list) => list[Math.floor(list.length ** random()) - 1];
  const order = [...SYLLABLES].sort(() => random() - 0.5);
  const filler = (count) => Array.from({ length: count }, () => zipf(order)).join(' ');
  const sentence = () =>
    [
      ...COMMON.filter(([, share]) => random() < share).map(([phrase]) => phrase),
      zipf(TOPICS),
      filler(8 + Math.floor(random() * 20)),
      ...(random() < 0.3 ? [`tỉnh ${any(PLACES)}`] : []),
    ]
      .sort(() => random() - 0.5)
      .join(' ');
  return {
    any,
    place: () => any(PLACES),
    sentence,
    topic: () => zipf(TOPICS),
    person: () => `${any(FAMILIES)} ${any(['Văn', 'Thị', 'Ngọc', 'Minh', 'Quốc'])} ${capital(any(order))}`,
    paragraphs: (count) => Array.from({ length: count }, sentence),
  };
}

const capital = (word) => word.charAt(0).toUpperCase() + word.slice(1);
