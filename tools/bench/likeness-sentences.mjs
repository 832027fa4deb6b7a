// Dữ liệu mẫu: sentences that sound like recommendations, put together by lot from the vocabulary of the field. None of them
// asks for what a group of the labelled set asks for: they are the haystack.

const OPENINGS = ['Đề nghị', 'Kiến nghị', 'Đề xuất', 'Tỉnh kính đề nghị', 'Các đại biểu kiến nghị', 'Đơn vị đề nghị'];
const BODIES = [
  'Ban Thi đua - Khen thưởng Trung ương',
  'Ban TĐKT TW',
  'Bộ Nội vụ',
  'Hội đồng Thi đua - Khen thưởng Trung ương',
  'cụm trưởng',
  'UBND các tỉnh',
  'Chính phủ',
  'cấp có thẩm quyền',
  'các bộ, ngành',
  'Sở Nội vụ',
  'các đơn vị thành viên',
  'Ủy ban nhân dân tỉnh',
];
const VERBS = [
  'nghiên cứu',
  'xem xét',
  'hướng dẫn',
  'bổ sung',
  'điều chỉnh',
  'rà soát',
  'quy định cụ thể',
  'phối hợp thực hiện',
  'tăng cường',
  'đẩy mạnh',
  'quan tâm',
  'thống nhất',
  'hỗ trợ',
  'công bố',
  'tổng hợp',
  'làm rõ',
  'đánh giá',
  'phát động',
  'duy trì',
  'tạo điều kiện về',
];
const MATTERS = [
  'phong trào thi đua trong trường học',
  'việc bình chọn doanh nghiệp tiêu biểu của huyện',
  'lễ phát động thi đua đầu năm',
  'danh sách tập thể được suy tôn',
  'báo cáo sơ kết sáu tháng',
  'quy chế hoạt động của tổ thư ký',
  'mẫu phiếu lấy ý kiến thành viên',
  'thời gian gửi báo cáo định kỳ',
  'công tác lưu trữ của văn phòng',
  'tiêu chí văn hóa công sở',
  'việc đăng ký thi đua hằng năm',
  'chỉ tiêu trồng rừng',
  'phong trào bảo vệ an ninh trật tự',
  'cuộc vận động toàn dân đoàn kết',
  'mô hình dân vận khéo',
  'giải thưởng khoa học công nghệ của tỉnh',
  'hoạt động khối doanh nghiệp',
  'công tác dân tộc, tôn giáo',
  'phong trào khuyến học',
  'kết quả cải cách hành chính',
  'chỉ số năng lực cạnh tranh',
  'phong trào an toàn giao thông',
  'hoạt động của khối thi đua các sở',
  'phong trào thanh niên tình nguyện',
  'việc tặng kỷ niệm chương của ngành',
  'công tác giảm nghèo bền vững',
  'hội thi nhà nông đua tài',
  'phong trào phụ nữ tích cực học tập',
  'công tác bảo hiểm y tế toàn dân',
  'quy trình suy tôn nghệ nhân',
  'giải báo chí của tỉnh',
  'phong trào xây dựng đô thị văn minh',
  'việc sơ kết chỉ thị về thi đua yêu nước',
  'ngày hội đại đoàn kết',
  'hoạt động thể dục thể thao quần chúng',
  'công tác thu ngân sách',
  'tiến độ đường cao tốc',
  'chương trình mỗi xã một sản phẩm',
  'phong trào đền ơn đáp nghĩa',
  'việc trao giải cho học sinh giỏi',
  'đề án du lịch cộng đồng',
  'công tác phòng cháy, chữa cháy',
  'quy hoạch nghĩa trang liệt sĩ',
  'chính sách thu hút bác sĩ',
  'tiêu chuẩn gia đình hiếu học',
  'hội đồng sáng kiến của ngành',
  'việc xét tặng giải thưởng Hồ Chí Minh',
  'phong trào quần chúng bảo vệ biên giới',
  'cuộc thi viết về quê hương',
  'tiêu chí cánh đồng mẫu lớn',
  'hoạt động từ thiện, nhân đạo',
  'kế hoạch đại hội thi đua yêu nước',
  'việc mời đại biểu dự đại hội',
  'công tác hậu cần hội nghị',
  'nghi thức trao cờ, bằng khen',
  'việc cập nhật danh bạ đầu mối',
  'biểu trưng của cụm',
  'công tác bảo vệ môi trường',
  'phong trào sạch nhà, đẹp ngõ',
];
const SUBJECTS = [
  'đội ngũ cán bộ hợp tác xã',
  'các trường mầm non',
  'lực lượng công an xã',
  'các khối thi đua doanh nghiệp',
  'cán bộ Đoàn cơ sở',
  'cơ quan đảng và đoàn thể',
  'hội viên cựu chiến binh',
  'các đơn vị sự nghiệp y tế',
  'người có uy tín trong đồng bào dân tộc',
  'cán bộ công đoàn',
  'các ban quản lý dự án',
  'lực lượng dân quân tự vệ',
  'các hội đặc thù',
  'đơn vị lực lượng vũ trang',
  'hộ kinh doanh cá thể',
  'các quỹ tín dụng nhân dân',
  'các ngân hàng trên địa bàn',
  'cán bộ kiểm lâm',
  'ngư dân',
  'tổ dân phố',
];
const REASONS = [
  'vì hiện nay thực hiện chưa đồng bộ',
  'để phù hợp với tình hình thực tế của địa phương',
  'nhằm nâng cao chất lượng phong trào thi đua',
  'do địa bàn rộng, đi lại khó khăn',
  'để kịp thời động viên, khích lệ',
  'theo tinh thần chỉ đạo của Thủ tướng Chính phủ',
  'bảo đảm công khai, dân chủ',
  'do còn nhiều khó khăn, vướng mắc',
  'trước khi tổ chức hội nghị tổng kết',
  'trong giai đoạn 2021 - 2025',
  'nhân kỷ niệm ngày thành lập tỉnh',
  'để các đơn vị chủ động thực hiện',
  'vì quy định hiện hành chưa rõ',
  'từ năm học tới',
];
const PLACES = [
  'huyện',
  'xã',
  'thị trấn',
  'cụm công nghiệp',
  'vùng ven biển',
  'khu kinh tế',
  'thành phố',
  'vùng giáp ranh',
];
const NAMES = [
  'An',
  'Bình',
  'Châu',
  'Đông',
  'Giang',
  'Hải',
  'Hòa',
  'Khánh',
  'Lâm',
  'Long',
  'Mỹ',
  'Nam',
  'Phong',
  'Phú',
  'Sơn',
  'Tân',
  'Thạnh',
  'Vĩnh',
  'Xuân',
  'Yên',
];

/** The same sentences on every run (mulberry32). */
function lots(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** @returns `count` sentences of 15 to 70 words */
export function sentences(count) {
  const lot = lots(20201124);
  const one = (choices) => choices[Math.floor(lot() * choices.length)];
  const place = () => `${one(PLACES)} ${one(NAMES)} ${one(NAMES)} (tên mẫu)`;
  const matter = () => `${one(MATTERS)} ${one(['đối với', 'của', 'dành cho', 'ở'])} ${one(SUBJECTS)}`;
  return Array.from({ length: count }, () => {
    const asked = `${one(OPENINGS)} ${one(BODIES)} ${one(VERBS)} ${matter()} tại ${place()}`;
    const why = lot() < 0.7 ? `, ${one(REASONS)}` : '';
    const more = lot() < 0.4 ? ` Đồng thời ${one(VERBS)} ${matter()}.` : '';
    return `${asked}${why}.${more}`;
  });
}
