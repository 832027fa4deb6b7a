// Dữ liệu mẫu: made up like the labelled set, but written when the method was settled. Nothing has been chosen by what comes out
// here: it says what texts may expect that nobody has looked at before.

/** [code of the topic, the same asked in two or three ways] */
export const UNSEEN_GROUPS = [
  [
    'TRAINING',
    [
      'Đề nghị tổ chức các lớp tập huấn trực tuyến về xét sáng kiến cho thường trực hội đồng sáng kiến các cấp.',
      'Hội đồng sáng kiến ở nhiều nơi chưa được hướng dẫn cách chấm, kiến nghị mở lớp tập huấn qua mạng.',
      'Kiến nghị bồi dưỡng theo hình thức trực tuyến cho người làm công tác xét sáng kiến.',
    ],
  ],
  [
    'TRAINING',
    [
      'Đề nghị hỗ trợ giảng viên và kinh phí tập huấn cho các tỉnh miền núi.',
      'Các tỉnh miền núi khó mời giảng viên, kiến nghị Trung ương hỗ trợ người dạy và kinh phí mở lớp.',
    ],
  ],
  [
    'ORGANISATION_APPARATUS',
    [
      'Đề nghị quy định rõ số lượng phó chủ tịch và thành phần Hội đồng Thi đua - Khen thưởng cấp huyện.',
      'Thành phần hội đồng thi đua khen thưởng huyện mỗi nơi một khác, kiến nghị quy định thống nhất.',
    ],
  ],
  [
    'ORGANISATION_APPARATUS',
    [
      'Đề nghị hướng dẫn vị trí việc làm của công chức làm thi đua, khen thưởng sau khi sắp xếp đơn vị hành chính.',
      'Sau sắp xếp lại đơn vị hành chính chưa rõ vị trí việc làm của người phụ trách TĐKT, đề nghị có hướng dẫn.',
      'Kiến nghị xác định vị trí việc làm chuyên trách thi đua khen thưởng tại các đơn vị mới sáp nhập.',
    ],
  ],
  [
    'RESISTANCE_WAR_COMMENDATION',
    [
      'Đề nghị khen thưởng thanh niên xung phong hoàn thành nhiệm vụ trong kháng chiến mà không còn hồ sơ gốc.',
      'Nhiều cựu thanh niên xung phong thất lạc giấy tờ, kiến nghị cho xét khen thưởng theo xác nhận của đồng đội.',
    ],
  ],
  [
    'RESISTANCE_WAR_COMMENDATION',
    [
      'Đề nghị công bố danh sách những trường hợp đã được khen thưởng kháng chiến để tránh trùng lặp.',
      'Kiến nghị Ban TĐKT Trung ương cung cấp danh sách người đã được tặng thưởng thành tích kháng chiến cho các tỉnh đối chiếu, tránh trùng.',
    ],
  ],
  [
    'THEMATIC_COMMENDATION',
    [
      'Đề nghị có hình thức khen thưởng riêng cho phong trào xóa nhà tạm, nhà dột nát.',
      'Kiến nghị khen chuyên đề những tập thể, cá nhân đi đầu trong xóa nhà tạm, nhà dột nát.',
      'Trung ương nên xét khen thưởng thành tích xóa nhà tạm cho hộ nghèo.',
    ],
  ],
  [
    'THEMATIC_COMMENDATION',
    [
      'Đề nghị hướng dẫn khen thưởng tổng kết các chương trình mục tiêu quốc gia giai đoạn 5 năm.',
      'Kết thúc giai đoạn 5 năm các chương trình mục tiêu quốc gia, kiến nghị hướng dẫn việc khen thưởng khi tổng kết.',
    ],
  ],
  [
    'THEMATIC_COMMENDATION',
    [
      'Đề nghị quy định thời hạn trình khen thưởng đột xuất không quá 10 ngày kể từ khi lập thành tích.',
      'Khen đột xuất mà chờ lâu thì mất ý nghĩa, kiến nghị ấn định thời hạn trình kể từ lúc lập thành tích.',
    ],
  ],
  [
    null,
    [
      'Đề nghị xây dựng kênh mạng xã hội chính thức để giới thiệu gương điển hình.',
      'Kiến nghị lập trang trên Zalo, Facebook để đưa tin về các gương điển hình tiên tiến.',
    ],
  ],
  [
    null,
    [
      'Đề nghị mở cuộc thi viết về những bông hoa việc thiện trong toàn cụm.',
      'Kiến nghị cụm phát động thi viết về gương người làm việc thiện.',
      'Nên tổ chức cuộc thi viết trong cụm để tìm những tấm gương thiện nguyện.',
    ],
  ],
  [
    'INSPECTION_SUPERVISION',
    [
      'Đề nghị thành lập đoàn kiểm tra chéo giữa các tỉnh trong cụm trước khi chấm điểm.',
      'Kiến nghị trước khi chấm điểm, các tỉnh trong cụm kiểm tra chéo lẫn nhau.',
    ],
  ],
  [
    'INSPECTION_SUPERVISION',
    [
      'Đề nghị xử lý nghiêm việc khai man thành tích để được khen thưởng.',
      'Kiến nghị có chế tài đối với tập thể, cá nhân báo cáo thành tích không trung thực.',
      'Cần thu hồi quyết định khen và xử lý người kê khai gian dối thành tích.',
    ],
  ],
  [
    null,
    [
      'Đề nghị kéo dài thời gian nộp báo cáo tổng kết năm của cụm đến giữa tháng 01.',
      'Hạn nộp báo cáo tổng kết cuối tháng 12 là quá gấp, kiến nghị lùi sang tháng 01 năm sau.',
    ],
  ],
  [
    null,
    [
      'Đề nghị chụp ảnh, quay phim tư liệu lễ trao Cờ thi đua của Chính phủ gửi cho các đơn vị.',
      'Kiến nghị sau lễ trao cờ gửi hình ảnh tư liệu cho các đơn vị được tặng Cờ thi đua của Chính phủ.',
    ],
  ],
  [
    null,
    [
      'Đề nghị cho phép tỉnh tự in bằng khen theo mẫu của Trung ương.',
      'Kiến nghị giao địa phương chủ động in phôi bằng khen theo mẫu thống nhất.',
      'Phôi bằng khen cấp chậm và thiếu, đề nghị để tỉnh tự in.',
    ],
  ],
  [
    null,
    [
      'Đề nghị bổ sung quy định về bảo quản, lưu trữ hiện vật khen thưởng tại bảo tàng tỉnh.',
      'Kiến nghị hướng dẫn việc lưu giữ hiện vật khen thưởng ở bảo tàng địa phương.',
    ],
  ],
  [
    null,
    [
      'Đề nghị quy định việc lấy ý kiến nhân dân nơi cư trú khi xét danh hiệu Anh hùng Lao động.',
      'Kiến nghị khi xét Anh hùng Lao động phải hỏi ý kiến người dân tại nơi ở.',
    ],
  ],
  [
    null,
    [
      'Đề nghị xét danh hiệu Gia đình văn hóa theo chu kỳ ba năm thay vì hằng năm.',
      'Bình xét Gia đình văn hóa mỗi năm một lần tốn thời gian, kiến nghị ba năm xét một lần.',
      'Kiến nghị kéo dài chu kỳ công nhận Gia đình văn hóa lên ba năm.',
    ],
  ],
  [
    null,
    [
      'Đề nghị tính thành tích khi luân chuyển cán bộ từ khối Đảng sang khối chính quyền.',
      'Cán bộ chuyển từ cơ quan Đảng sang Nhà nước bị gián đoạn thành tích, kiến nghị cho cộng dồn.',
    ],
  ],
  [
    null,
    [
      'Đề nghị hướng dẫn xét thi đua đối với lao động hợp đồng trong đơn vị sự nghiệp.',
      'Kiến nghị quy định rõ người lao động hợp đồng ở đơn vị sự nghiệp có được bình xét danh hiệu thi đua hay không.',
    ],
  ],
  [
    null,
    [
      'Đề nghị giảm số lượng bản in hồ sơ trình Huân chương từ bốn bộ xuống một bộ.',
      'Mỗi hồ sơ Huân chương phải in bốn bộ là lãng phí, kiến nghị chỉ nộp một bộ.',
    ],
  ],
  [
    null,
    [
      'Đề nghị thông báo lý do bằng văn bản khi hồ sơ khen thưởng không được chấp thuận.',
      'Kiến nghị Trung ương khi trả hồ sơ khen thưởng thì nêu rõ lý do để địa phương giải thích.',
      'Hồ sơ bị trả lại mà không nói vì sao, đề nghị có văn bản nêu lý do.',
    ],
  ],
  [
    null,
    [
      'Đề nghị liên thông phần mềm khen thưởng của tỉnh với trục văn bản quốc gia.',
      'Kiến nghị kết nối phần mềm thi đua khen thưởng địa phương với trục liên thông văn bản quốc gia.',
    ],
  ],
  [
    null,
    [
      'Đề nghị tổ chức Đại hội Thi đua yêu nước cấp cơ sở gọn nhẹ, kết hợp hội nghị tổng kết.',
      'Kiến nghị lồng ghép đại hội thi đua yêu nước ở cơ sở vào hội nghị tổng kết để tiết kiệm.',
    ],
  ],
  [
    null,
    [
      'Đề nghị phân bổ chỉ tiêu Bằng khen của Thủ tướng theo dân số và số đơn vị hành chính.',
      'Kiến nghị khi giao chỉ tiêu Bằng khen Thủ tướng phải tính đến dân số và số huyện, xã của tỉnh.',
    ],
  ],
  [
    null,
    [
      'Đề nghị luân phiên địa điểm tổ chức hội nghị tổng kết giữa các tỉnh trong cụm.',
      'Kiến nghị hội nghị tổng kết cụm không tổ chức cố định mà lần lượt ở từng tỉnh.',
      'Nên thay đổi nơi họp tổng kết, mỗi năm một tỉnh đăng cai.',
    ],
  ],
  [
    null,
    [
      'Đề nghị có phần thưởng cho đơn vị xếp nhì, xếp ba của cụm.',
      'Kiến nghị Trung ương tặng Bằng khen cho các đơn vị đứng thứ nhì, thứ ba trong cụm thi đua.',
    ],
  ],
];

/** The same words, another wish. */
export const UNSEEN_DISTRACTORS = [
  ['TRAINING', 'Đề nghị cấp giấy chứng nhận cho học viên hoàn thành lớp tập huấn trực tuyến.'],
  ['TRAINING', 'Kiến nghị không tổ chức tập huấn vào tháng cao điểm chấm điểm cuối năm.'],
  ['ORGANISATION_APPARATUS', 'Đề nghị quy định con dấu riêng của Hội đồng Thi đua - Khen thưởng cấp huyện.'],
  ['ORGANISATION_APPARATUS', 'Kiến nghị luân chuyển công chức làm thi đua, khen thưởng giữa các đơn vị hành chính.'],
  ['RESISTANCE_WAR_COMMENDATION', 'Đề nghị tổ chức gặp mặt cựu thanh niên xung phong được khen thưởng kháng chiến.'],
  ['RESISTANCE_WAR_COMMENDATION', 'Kiến nghị công khai quy trình xác minh thành tích kháng chiến.'],
  ['THEMATIC_COMMENDATION', 'Đề nghị báo cáo tiến độ xóa nhà tạm, nhà dột nát theo quý.'],
  ['THEMATIC_COMMENDATION', 'Kiến nghị công bố tiêu chí đánh giá các chương trình mục tiêu quốc gia.'],
  [null, 'Đề nghị kiểm soát tin giả về gương điển hình trên mạng xã hội.'],
  [null, 'Kiến nghị in kỷ yếu các bài đoạt giải cuộc thi viết của cụm.'],
  ['INSPECTION_SUPERVISION', 'Đề nghị công bố kết luận kiểm tra chéo trên trang thông tin của cụm.'],
  ['INSPECTION_SUPERVISION', 'Kiến nghị biểu dương đơn vị báo cáo thành tích đúng hạn.'],
  [null, 'Đề nghị rút gọn mẫu báo cáo tổng kết năm của cụm.'],
  [null, 'Kiến nghị trao Cờ thi đua của Chính phủ tại trụ sở đơn vị được tặng.'],
  [null, 'Đề nghị thay khung bằng khen bằng vật liệu bền hơn.'],
  [null, 'Kiến nghị nâng mức thưởng kèm danh hiệu Gia đình văn hóa.'],
  [null, 'Đề nghị hướng dẫn chế độ nghỉ phép của lao động hợp đồng làm công tác thi đua.'],
  [null, 'Kiến nghị gửi bản in quyết định tặng Huân chương cho gia đình.'],
  [null, 'Đề nghị mở rộng trục liên thông văn bản tới cấp xã.'],
  [null, 'Kiến nghị chọn đại biểu trẻ dự Đại hội Thi đua yêu nước toàn quốc.'],
];
