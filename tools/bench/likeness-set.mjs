// Dữ liệu mẫu: what provinces ask for at cluster meetings, as somebody might say it in other words. Every sentence is made
// up. The texts of a group ask for the same; a distractor uses the same words and asks for something else. They are
// measured in two halves, by even and odd places, to show how far the figures hang on the choice of sentences; both
// halves were in sight while the method was made.

/** [code of the topic, the same asked in two to four ways] */
export const GROUPS = [
  [
    'TRAINING',
    [
      'Đề nghị Ban Thi đua - Khen thưởng Trung ương tăng cường tập huấn nghiệp vụ cho đội ngũ cán bộ làm công tác thi đua, khen thưởng ở cấp huyện, cấp xã.',
      'Kiến nghị mở thêm các lớp bồi dưỡng nghiệp vụ TĐKT cho công chức cấp cơ sở, nhất là cấp xã.',
      'Cán bộ phụ trách thi đua, khen thưởng cấp huyện, xã thường xuyên thay đổi, đề nghị hằng năm tổ chức tập huấn nghiệp vụ.',
    ],
  ],
  [
    'TRAINING',
    [
      'Đề nghị biên soạn, phát hành bộ tài liệu tập huấn thống nhất về công tác thi đua, khen thưởng để các địa phương sử dụng chung.',
      'Kiến nghị Ban TĐKT TW xây dựng giáo trình, tài liệu bồi dưỡng dùng chung cho các tỉnh.',
    ],
  ],
  [
    'TRAINING',
    [
      'Đề nghị đưa nội dung thi đua, khen thưởng vào chương trình đào tạo của trường chính trị và học viện hành chính.',
      'Kiến nghị phối hợp với các học viện, nhà trường lồng ghép nội dung TĐKT vào chương trình bồi dưỡng quản lý nhà nước.',
      'Cần đưa chuyên đề về thi đua, khen thưởng vào các lớp đào tạo, bồi dưỡng của các trường chính trị tỉnh.',
    ],
  ],
  [
    'TRAINING',
    [
      'Đề nghị tăng cường đội ngũ báo cáo viên của Trung ương về giúp các tỉnh tập huấn.',
      'Kiến nghị cử báo cáo viên Trung ương tham gia giảng dạy tại các lớp tập huấn do địa phương tổ chức.',
    ],
  ],
  [
    'ORGANISATION_APPARATUS',
    [
      'Đề nghị kiện toàn tổ chức bộ máy làm công tác thi đua, khen thưởng từ tỉnh đến cơ sở.',
      'Kiến nghị sớm củng cố, kiện toàn bộ máy làm công tác TĐKT các cấp.',
      'Bộ máy làm công tác thi đua, khen thưởng ở địa phương chưa thống nhất, đề nghị cấp có thẩm quyền kiện toàn.',
    ],
  ],
  [
    'ORGANISATION_APPARATUS',
    [
      'Đề nghị bổ sung biên chế chuyên trách làm công tác thi đua, khen thưởng cho cấp huyện.',
      'Kiến nghị giao thêm chỉ tiêu biên chế để cấp huyện có công chức chuyên trách thi đua, khen thưởng.',
      'Hiện phòng Nội vụ huyện chỉ bố trí cán bộ kiêm nhiệm, đề nghị cho biên chế chuyên trách TĐKT cấp huyện.',
    ],
  ],
  [
    'ORGANISATION_APPARATUS',
    [
      'Đề nghị giữ nguyên mô hình Ban Thi đua - Khen thưởng trực thuộc Sở Nội vụ, không sáp nhập thành phòng.',
      'Kiến nghị không chuyển Ban TĐKT tỉnh thành phòng thuộc Sở Nội vụ mà giữ mô hình Ban như hiện nay.',
    ],
  ],
  [
    'ORGANISATION_APPARATUS',
    [
      'Đề nghị có văn bản hướng dẫn thống nhất về chức năng, nhiệm vụ, cơ cấu tổ chức của cơ quan làm công tác TĐKT cấp tỉnh.',
      'Kiến nghị ban hành hướng dẫn về chức năng, nhiệm vụ và tổ chức của cơ quan chuyên trách thi đua, khen thưởng ở tỉnh.',
    ],
  ],
  [
    'ORGANISATION_APPARATUS',
    [
      'Đề nghị quy định chế độ phụ cấp trách nhiệm cho cán bộ làm công tác thi đua, khen thưởng.',
      'Kiến nghị có chính sách phụ cấp đối với công chức chuyên trách công tác TĐKT.',
      'Người làm công tác thi đua, khen thưởng ở cơ sở chưa có phụ cấp, đề nghị xem xét chế độ phụ cấp.',
    ],
  ],
  [
    'RESISTANCE_WAR_COMMENDATION',
    [
      'Đề nghị hướng dẫn giải quyết khó khăn, vướng mắc trong khen thưởng thành tích kháng chiến còn tồn đọng.',
      'Kiến nghị tháo gỡ vướng mắc đối với hồ sơ khen thưởng thành tích kháng chiến tồn đọng.',
      'Việc xét khen thưởng kháng chiến còn tồn đọng nhiều hồ sơ, đề nghị Trung ương có hướng dẫn tháo gỡ.',
    ],
  ],
  [
    'RESISTANCE_WAR_COMMENDATION',
    [
      'Đề nghị tiếp tục xét truy tặng danh hiệu Bà mẹ Việt Nam anh hùng cho các trường hợp còn thiếu giấy tờ gốc.',
      'Kiến nghị xem xét các trường hợp đề nghị truy tặng Bà mẹ Việt Nam anh hùng không còn giấy tờ chứng minh.',
    ],
  ],
  [
    'RESISTANCE_WAR_COMMENDATION',
    [
      'Đề nghị cấp đổi, cấp lại Huân chương, Huy chương kháng chiến bị mất, hư hỏng cho người có công.',
      'Kiến nghị đơn giản hóa việc cấp lại bằng huân chương, huy chương kháng chiến bị hư hỏng, thất lạc.',
      'Nhiều gia đình bị mất bằng Huân chương kháng chiến do thiên tai, đề nghị sớm cấp đổi lại hiện vật.',
    ],
  ],
  [
    'RESISTANCE_WAR_COMMENDATION',
    [
      'Đề nghị kéo dài thời hạn tiếp nhận hồ sơ khen thưởng thành tích tham gia kháng chiến chống Mỹ.',
      'Kiến nghị gia hạn thời gian nhận hồ sơ đề nghị khen thưởng thành tích kháng chiến chống Mỹ cứu nước.',
    ],
  ],
  [
    'THEMATIC_COMMENDATION',
    [
      'Đề nghị hướng dẫn cụ thể về khen thưởng theo chuyên đề, nhất là tiêu chuẩn và thời gian xét.',
      'Kiến nghị quy định rõ tiêu chuẩn, đối tượng khen thưởng chuyên đề.',
      'Về khen chuyên đề, đề nghị Ban TĐKT Trung ương có văn bản hướng dẫn tiêu chuẩn cụ thể.',
    ],
  ],
  [
    'THEMATIC_COMMENDATION',
    [
      'Đề nghị tăng số lượng Bằng khen của Thủ tướng Chính phủ khen chuyên đề xây dựng nông thôn mới.',
      'Kiến nghị nâng tỷ lệ tặng Bằng khen Thủ tướng cho phong trào chung sức xây dựng nông thôn mới.',
    ],
  ],
  [
    'THEMATIC_COMMENDATION',
    [
      'Đề nghị khen thưởng kịp thời các tập thể, cá nhân có thành tích đột xuất trong phòng, chống dịch COVID-19.',
      'Kiến nghị có hướng dẫn khen thưởng đột xuất cho lực lượng tuyến đầu chống dịch COVID-19.',
      'Cần sớm khen thưởng thành tích xuất sắc đột xuất trong công tác phòng chống dịch bệnh Covid-19.',
    ],
  ],
  [
    'THEMATIC_COMMENDATION',
    [
      'Đề nghị bổ sung hình thức khen thưởng thành tích phòng, chống thiên tai, cứu hộ, cứu nạn.',
      'Kiến nghị quy định việc khen thưởng cá nhân dũng cảm cứu người, cứu nạn trong thiên tai.',
    ],
  ],
  [
    'COMMUNICATION',
    [
      'Đề nghị đăng tải, tuyên truyền các gương điển hình tiên tiến của cụm trên Cổng thông tin điện tử và Tạp chí Thi đua - Khen thưởng.',
      'Kiến nghị Tạp chí TĐKT và trang thông tin của Ban mở chuyên mục giới thiệu điển hình tiên tiến của các tỉnh trong cụm.',
      'Đề nghị tăng tin, bài về gương người tốt, việc tốt, điển hình tiên tiến của các địa phương trên Cổng thông tin của Ban TĐKT TW.',
    ],
  ],
  [
    'COMMUNICATION',
    [
      'Đề nghị phối hợp với Đài Truyền hình Việt Nam xây dựng chương trình tôn vinh điển hình tiên tiến.',
      'Kiến nghị xây dựng chuyên mục truyền hình trên VTV về tôn vinh các điển hình tiên tiến.',
    ],
  ],
  [
    'COMMUNICATION',
    [
      'Đề nghị in ấn, phát hành sách giới thiệu gương người tốt, việc tốt toàn quốc để các địa phương học tập.',
      'Kiến nghị Trung ương xuất bản sách về gương người tốt việc tốt làm tài liệu tuyên truyền cho các tỉnh.',
    ],
  ],
  [
    'COMMUNICATION',
    [
      'Đề nghị tổ chức hội nghị biểu dương, giao lưu điển hình tiên tiến cấp cụm định kỳ.',
      'Kiến nghị định kỳ tổ chức gặp mặt, giao lưu các điển hình tiên tiến trong toàn cụm thi đua.',
      'Hằng năm nên có hội nghị giao lưu, biểu dương gương điển hình tiên tiến của cụm.',
    ],
  ],
  [
    'INSPECTION_SUPERVISION',
    [
      'Đề nghị điều chỉnh nội dung chấm điểm kiểm tra, giám sát công tác thi đua, khen thưởng trong bảng điểm của cụm.',
      'Kiến nghị sửa tiêu chí chấm điểm về kiểm tra, giám sát công tác TĐKT cho phù hợp.',
      'Tiêu chí kiểm tra, giám sát trong bảng chấm điểm chưa hợp lý, đề nghị điều chỉnh.',
    ],
  ],
  [
    'INSPECTION_SUPERVISION',
    [
      'Đề nghị công nhận kế hoạch kiểm tra do Sở Nội vụ ban hành là minh chứng khi chấm điểm.',
      'Kiến nghị chấp nhận kế hoạch kiểm tra của Sở Nội vụ làm tài liệu minh chứng chấm điểm thi đua.',
    ],
  ],
  [
    'INSPECTION_SUPERVISION',
    [
      'Đề nghị Trung ương tăng cường thanh tra, kiểm tra việc chấp hành pháp luật về thi đua, khen thưởng tại các bộ, ngành, địa phương.',
      'Kiến nghị thường xuyên thanh tra việc thực hiện Luật Thi đua, khen thưởng ở các bộ, ngành và tỉnh.',
    ],
  ],
  [
    'INSPECTION_SUPERVISION',
    [
      'Đề nghị có quy trình giải quyết đơn thư khiếu nại, tố cáo trong lĩnh vực thi đua, khen thưởng.',
      'Kiến nghị hướng dẫn trình tự giải quyết khiếu nại, tố cáo về khen thưởng.',
      'Cần có quy định cụ thể về giải quyết khiếu nại, tố cáo liên quan đến thi đua, khen thưởng.',
    ],
  ],
  [
    'POLICY_LAW',
    [
      'Đề nghị sớm sửa đổi, bổ sung Luật Thi đua, khen thưởng cho phù hợp với tình hình mới.',
      'Kiến nghị trình Quốc hội sửa đổi Luật Thi đua, khen thưởng.',
      'Luật TĐKT hiện hành có nhiều điểm bất cập, đề nghị nghiên cứu sửa đổi toàn diện.',
    ],
  ],
  [
    'POLICY_LAW',
    [
      'Đề nghị ban hành thông tư hướng dẫn nghị định mới về thi đua, khen thưởng kịp thời để các địa phương thực hiện.',
      'Kiến nghị Bộ Nội vụ sớm có thông tư hướng dẫn thi hành nghị định về TĐKT.',
    ],
  ],
  [
    'POLICY_LAW',
    [
      'Đề nghị nâng mức tiền thưởng kèm theo các danh hiệu thi đua và hình thức khen thưởng.',
      'Mức tiền thưởng hiện nay còn thấp, kiến nghị điều chỉnh tăng tiền thưởng danh hiệu thi đua, bằng khen.',
      'Kiến nghị Chính phủ quy định tăng mức tiền thưởng đối với các hình thức khen thưởng.',
    ],
  ],
  [
    'POLICY_LAW',
    [
      'Đề nghị bỏ quy định bắt buộc có sáng kiến khi xét danh hiệu Chiến sĩ thi đua cơ sở.',
      'Kiến nghị xem lại điều kiện phải có sáng kiến đối với danh hiệu chiến sĩ thi đua cơ sở.',
      'Yêu cầu sáng kiến khi bình xét chiến sĩ thi đua cơ sở là khó với nhiều đơn vị, đề nghị bỏ điều kiện này.',
    ],
  ],
  [
    'POLICY_LAW',
    [
      'Đề nghị quy định rõ tỷ lệ Lao động tiên tiến, Chiến sĩ thi đua trong khối các cơ quan hành chính.',
      'Kiến nghị hướng dẫn tỷ lệ xét Chiến sĩ thi đua, lao động tiên tiến ở cơ quan hành chính.',
    ],
  ],
  [
    'POLICY_LAW',
    [
      'Đề nghị rút ngắn thời gian giữ danh hiệu giữa hai lần tặng Huân chương Lao động.',
      'Kiến nghị giảm số năm tối thiểu giữa các lần xét tặng Huân chương Lao động.',
    ],
  ],
  [
    'POLICY_LAW',
    [
      'Đề nghị có chính sách ưu đãi đối với Anh hùng Lao động, Chiến sĩ thi đua toàn quốc đã nghỉ hưu.',
      'Kiến nghị quy định chế độ ưu đãi cho cá nhân được tặng danh hiệu Anh hùng Lao động khi nghỉ hưu.',
    ],
  ],
  [
    'FUNDING',
    [
      'Đề nghị hướng dẫn việc trích lập, quản lý và sử dụng quỹ thi đua, khen thưởng.',
      'Kiến nghị Bộ Tài chính hướng dẫn rõ về lập, quản lý, chi quỹ thi đua, khen thưởng ở địa phương.',
      'Việc trích lập và sử dụng quỹ TĐKT còn lúng túng, đề nghị có hướng dẫn.',
    ],
  ],
  [
    'FUNDING',
    [
      'Đề nghị bố trí kinh phí hoạt động cho cụm thi đua từ ngân sách trung ương.',
      'Kiến nghị ngân sách trung ương hỗ trợ kinh phí hoạt động của các cụm thi đua.',
    ],
  ],
  [
    'FUNDING',
    [
      'Đề nghị nâng tỷ lệ trích quỹ thi đua, khen thưởng từ ngân sách đối với các huyện nghèo, miền núi.',
      'Kiến nghị tăng mức trích quỹ TĐKT cho các huyện nghèo, vùng sâu, miền núi.',
    ],
  ],
  [
    'FUNDING',
    [
      'Đề nghị cấp kinh phí chi trả tiền thưởng Huân chương, Cờ thi đua của Chính phủ về cho địa phương.',
      'Kiến nghị ngân sách trung ương chi tiền thưởng kèm theo huân chương, cờ thi đua của Chính phủ.',
    ],
  ],
  [
    'PROCEDURES',
    [
      'Đề nghị đơn giản hóa hồ sơ, thủ tục trình khen thưởng cấp Nhà nước.',
      'Thủ tục hồ sơ đề nghị khen thưởng cấp Nhà nước còn rườm rà, kiến nghị đơn giản, giảm bớt giấy tờ.',
      'Kiến nghị cải cách thủ tục hành chính, giảm hồ sơ trong trình khen thưởng cấp nhà nước.',
    ],
  ],
  [
    'PROCEDURES',
    [
      'Đề nghị rút ngắn thời gian thẩm định hồ sơ khen thưởng tại Ban Thi đua - Khen thưởng Trung ương.',
      'Kiến nghị Ban TĐKT TW đẩy nhanh tiến độ thẩm định, trình khen thưởng.',
      'Thời gian thẩm định hồ sơ khen thưởng ở Trung ương còn kéo dài, đề nghị sớm trả kết quả.',
    ],
  ],
  [
    'PROCEDURES',
    [
      'Đề nghị ban hành mẫu báo cáo thành tích thống nhất cho các đối tượng.',
      'Kiến nghị thống nhất biểu mẫu báo cáo thành tích đề nghị khen thưởng.',
    ],
  ],
  [
    'PROCEDURES',
    [
      'Đề nghị phân cấp mạnh hơn cho Chủ tịch UBND tỉnh trong xét tặng các hình thức khen thưởng.',
      'Kiến nghị tăng phân cấp, ủy quyền khen thưởng cho Chủ tịch Ủy ban nhân dân cấp tỉnh.',
    ],
  ],
  [
    'PROCEDURES',
    [
      'Đề nghị bỏ việc lấy ý kiến nhiều cơ quan thuế, bảo hiểm, môi trường khi khen thưởng doanh nghiệp.',
      'Kiến nghị giảm việc xin xác nhận của cơ quan thuế, bảo hiểm xã hội trong hồ sơ khen thưởng doanh nghiệp.',
      'Thủ tục hiệp y khen thưởng doanh nghiệp với cơ quan thuế, môi trường, bảo hiểm còn nhiều, đề nghị cắt giảm.',
    ],
  ],
  [
    'PROCEDURES',
    [
      'Đề nghị quy định thời hạn nhận bằng và hiện vật khen thưởng sau khi có quyết định.',
      'Kiến nghị cấp phát bằng, hiện vật khen thưởng kịp thời ngay sau quyết định khen.',
      'Hiện vật khen thưởng cấp về địa phương còn chậm so với quyết định, đề nghị cấp phát sớm.',
    ],
  ],
  [
    'DIGITAL',
    [
      'Đề nghị xây dựng phần mềm quản lý thi đua, khen thưởng dùng chung từ Trung ương đến địa phương.',
      'Kiến nghị Ban TĐKT TW triển khai phần mềm dùng chung quản lý hồ sơ khen thưởng cho các tỉnh.',
      'Cần có phần mềm quản lý công tác TĐKT thống nhất toàn quốc.',
    ],
  ],
  [
    'DIGITAL',
    [
      'Đề nghị xây dựng cơ sở dữ liệu quốc gia về thi đua, khen thưởng.',
      'Kiến nghị sớm hình thành cơ sở dữ liệu quốc gia về khen thưởng để tra cứu.',
    ],
  ],
  [
    'DIGITAL',
    [
      'Đề nghị cho phép nộp hồ sơ khen thưởng trực tuyến, dùng chữ ký số thay bản giấy.',
      'Kiến nghị tiếp nhận hồ sơ khen thưởng qua mạng có ký số, không yêu cầu gửi bản giấy.',
      'Nên thực hiện gửi hồ sơ trình khen bằng văn bản điện tử có chữ ký số, bỏ nộp bản giấy.',
    ],
  ],
  [
    'DIGITAL',
    [
      'Đề nghị số hóa hồ sơ khen thưởng lưu trữ qua các thời kỳ.',
      'Kiến nghị hỗ trợ địa phương số hóa hồ sơ khen thưởng đang lưu trữ.',
    ],
  ],
  [
    'DIRECT_WORKERS',
    [
      'Đề nghị tăng tỷ lệ khen thưởng cho người lao động trực tiếp, công nhân, nông dân.',
      'Kiến nghị quan tâm khen thưởng công nhân, nông dân, người lao động trực tiếp nhiều hơn.',
      'Tỷ lệ khen thưởng người trực tiếp lao động, sản xuất còn thấp, đề nghị quy định nâng lên.',
    ],
  ],
  [
    'DIRECT_WORKERS',
    [
      'Đề nghị giảm tiêu chuẩn thành tích khi xét Huân chương Lao động cho công nhân, nông dân.',
      'Kiến nghị có tiêu chuẩn riêng, đơn giản để xét tặng Huân chương Lao động cho nông dân, công nhân trực tiếp sản xuất.',
    ],
  ],
  [
    'DIRECT_WORKERS',
    [
      'Đề nghị quy định khen thưởng cho người Việt Nam lao động ở nước ngoài và lao động tự do.',
      'Kiến nghị hướng dẫn khen thưởng đối với lao động tự do, người lao động ở nước ngoài.',
    ],
  ],
  [
    'DIRECT_WORKERS',
    [
      'Đề nghị khen thưởng giáo viên, cán bộ y tế công tác ở vùng sâu, vùng xa, hải đảo.',
      'Kiến nghị ưu tiên khen thưởng giáo viên, nhân viên y tế ở vùng sâu, biên giới, hải đảo.',
    ],
  ],
  [
    'CLUSTER_ACTIVITY',
    [
      'Đề nghị điều chỉnh số lượng đơn vị trong cụm thi đua cho phù hợp về địa lý.',
      'Kiến nghị chia lại cụm thi đua, giảm số đơn vị thành viên cho thuận lợi về địa lý.',
      'Cụm hiện có quá nhiều đơn vị thành viên, đề nghị chia tách thành hai cụm.',
    ],
  ],
  [
    'CLUSTER_ACTIVITY',
    [
      'Đề nghị tăng số Cờ thi đua của Chính phủ phân bổ cho mỗi cụm.',
      'Kiến nghị nâng số lượng Cờ thi đua Chính phủ cho cụm.',
      'Mỗi cụm chỉ có một Cờ thi đua của Chính phủ là ít, đề nghị phân bổ thêm.',
    ],
  ],
  [
    'CLUSTER_ACTIVITY',
    [
      'Đề nghị ban hành bảng chấm điểm thi đua thống nhất cho tất cả các cụm.',
      'Kiến nghị xây dựng bộ tiêu chí chấm điểm chung áp dụng cho các cụm thi đua trong cả nước.',
    ],
  ],
  [
    'CLUSTER_ACTIVITY',
    [
      'Đề nghị tổ chức hội nghị sơ kết, tổng kết cụm bằng hình thức trực tuyến để tiết kiệm.',
      'Kiến nghị cho phép họp sơ kết, tổng kết cụm theo hình thức trực tuyến.',
    ],
  ],
  [
    'CLUSTER_ACTIVITY',
    [
      'Đề nghị quy định nhiệm kỳ luân phiên cụm trưởng, cụm phó rõ ràng.',
      'Kiến nghị có quy chế về việc luân phiên làm cụm trưởng, cụm phó.',
    ],
  ],
  [
    'CLUSTER_ACTIVITY',
    [
      'Đề nghị kéo dài thời gian ký kết giao ước thi đua sang quý I để các tỉnh chuẩn bị.',
      'Kiến nghị lùi thời điểm ký giao ước thi đua của cụm sang quý I năm sau.',
    ],
  ],
  [
    'EXPERIENCE_SHARING',
    [
      'Đề nghị tổ chức cho các đơn vị trong cụm đi học tập kinh nghiệm ở các cụm khác.',
      'Kiến nghị tổ chức đoàn tham quan, trao đổi kinh nghiệm công tác TĐKT với cụm thi đua khác.',
      'Nên có các chuyến học tập, trao đổi kinh nghiệm giữa các cụm về công tác thi đua, khen thưởng.',
    ],
  ],
  [
    'EXPERIENCE_SHARING',
    [
      'Đề nghị tổ chức hội thảo chia sẻ cách làm hay trong phát động phong trào thi đua.',
      'Kiến nghị mở hội thảo trao đổi về mô hình hay, cách làm hiệu quả trong các phong trào thi đua.',
    ],
  ],
  [
    'EXPERIENCE_SHARING',
    [
      'Đề nghị nghiên cứu khoa học, tổng kết lý luận về công tác thi đua yêu nước.',
      'Kiến nghị có đề tài nghiên cứu khoa học tổng kết thực tiễn thi đua yêu nước qua các thời kỳ.',
    ],
  ],
  [
    'POLICY_LAW',
    [
      'Đề nghị hướng dẫn xét khen thưởng cho doanh nghiệp tư nhân và doanh nhân.',
      'Kiến nghị có tiêu chuẩn cụ thể để khen thưởng doanh nhân, doanh nghiệp ngoài nhà nước.',
      'Việc khen thưởng doanh nghiệp tư nhân, doanh nhân chưa có tiêu chuẩn rõ, đề nghị hướng dẫn.',
    ],
  ],
  [
    'POLICY_LAW',
    [
      'Đề nghị hướng dẫn công nhận phạm vi ảnh hưởng của sáng kiến khi xét Chiến sĩ thi đua toàn quốc.',
      'Kiến nghị làm rõ cách xác định sáng kiến có phạm vi ảnh hưởng toàn quốc để xét chiến sĩ thi đua toàn quốc.',
    ],
  ],
  [
    'PROCEDURES',
    [
      'Đề nghị cho phép khen thưởng theo thủ tục đơn giản ở cấp xã.',
      'Kiến nghị quy định thủ tục đơn giản để cấp xã khen thưởng kịp thời.',
    ],
  ],
];

/** [code of the topic, a text that asks for what nothing else asks] */
export const DISTRACTORS = [
  ['TRAINING', 'Đề nghị mời lãnh đạo Ban TĐKT TW dự lễ khai giảng lớp tập huấn của tỉnh vào tháng 6.'],
  ['TRAINING', 'Kiến nghị cấp giấy chứng nhận cho người hoàn thành lớp tập huấn nghiệp vụ thi đua, khen thưởng.'],
  ['TRAINING', 'Đề nghị hỗ trợ tiền ăn, ở cho học viên tham dự tập huấn tại Hà Nội.'],
  ['TRAINING', 'Đề nghị tập huấn riêng về kỹ năng viết báo cáo thành tích bằng tiếng dân tộc.'],
  ['TRAINING', 'Kiến nghị tổ chức thi công chức giỏi nghiệp vụ thi đua, khen thưởng toàn quốc.'],
  ['TRAINING', 'Đề nghị bồi dưỡng kỹ năng sử dụng phần mềm văn phòng cho cán bộ lớn tuổi ở cơ sở.'],
  ['TRAINING', 'Kiến nghị ghi hình các buổi tập huấn và phát lại cho người không dự được.'],
  ['TRAINING', 'Đề nghị tập huấn cho phóng viên báo, đài địa phương về viết tin thi đua.'],
  [
    'ORGANISATION_APPARATUS',
    'Đề nghị bổ sung thành viên Hội đồng Thi đua - Khen thưởng tỉnh là đại diện Hội Nông dân.',
  ],
  ['ORGANISATION_APPARATUS', 'Kiến nghị bố trí trụ sở làm việc riêng cho cơ quan thi đua, khen thưởng tỉnh.'],
  ['ORGANISATION_APPARATUS', 'Đề nghị thi tuyển chức danh Trưởng ban Thi đua - Khen thưởng.'],
  ['ORGANISATION_APPARATUS', 'Kiến nghị luân chuyển cán bộ của Trung ương về địa phương công tác một năm.'],
  ['ORGANISATION_APPARATUS', 'Đề nghị quy định số cấp phó của cơ quan làm công tác thi đua, khen thưởng cấp tỉnh.'],
  ['ORGANISATION_APPARATUS', 'Kiến nghị trang bị xe ô tô cho bộ máy làm công tác thi đua ở tỉnh miền núi.'],
  ['ORGANISATION_APPARATUS', 'Đề nghị quy định trang phục thống nhất cho công chức chuyên trách.'],
  ['ORGANISATION_APPARATUS', 'Kiến nghị xếp ngạch lương riêng cho chuyên viên thẩm định khen thưởng.'],
  [
    'RESISTANCE_WAR_COMMENDATION',
    'Đề nghị tổ chức lễ trao tặng Huân chương Độc lập cho gia đình có nhiều liệt sĩ tại huyện.',
  ],
  ['RESISTANCE_WAR_COMMENDATION', 'Kiến nghị công nhận thành tích của dân công hỏa tuyến thời kỳ chống Pháp.'],
  [
    'RESISTANCE_WAR_COMMENDATION',
    'Đề nghị xây dựng nhà lưu niệm trưng bày huân chương, huy chương kháng chiến của tỉnh.',
  ],
  ['RESISTANCE_WAR_COMMENDATION', 'Kiến nghị tăng trợ cấp hằng tháng cho người có công giúp đỡ cách mạng.'],
  ['RESISTANCE_WAR_COMMENDATION', 'Đề nghị khen thưởng thanh niên xung phong tham gia mở đường sau năm 1975.'],
  [
    'RESISTANCE_WAR_COMMENDATION',
    'Kiến nghị cho phép Ủy ban nhân dân xã xác nhận lời khai của nhân chứng kháng chiến.',
  ],
  ['RESISTANCE_WAR_COMMENDATION', 'Đề nghị tặng Kỷ niệm chương cho cựu tù chính trị Phú Quốc.'],
  ['RESISTANCE_WAR_COMMENDATION', 'Kiến nghị xét khen thưởng quân tình nguyện và chuyên gia giúp bạn Lào.'],
  ['THEMATIC_COMMENDATION', 'Đề nghị khen chuyên đề về cải cách tư pháp cho các cơ quan nội chính.'],
  ['THEMATIC_COMMENDATION', 'Kiến nghị không xét khen chuyên đề nhiều lần cho cùng một cá nhân trong năm.'],
  ['THEMATIC_COMMENDATION', 'Đề nghị khen thưởng các đơn vị hoàn thành sớm giải ngân vốn đầu tư công.'],
  ['THEMATIC_COMMENDATION', 'Kiến nghị khen tặng vận động viên khuyết tật đạt huy chương quốc tế.'],
  ['THEMATIC_COMMENDATION', 'Đề nghị tặng Bằng khen cho các hộ hiến đất làm đường giao thông nông thôn.'],
  ['THEMATIC_COMMENDATION', 'Kiến nghị khen thưởng chuyên đề bảo vệ chủ quyền biển đảo cho ngư dân bám biển.'],
  ['THEMATIC_COMMENDATION', 'Đề nghị khen thưởng phong trào hiến máu tình nguyện.'],
  ['THEMATIC_COMMENDATION', 'Kiến nghị tổng kết phong trào Cả nước chung tay vì người nghèo trước quý III.'],
  ['COMMUNICATION', 'Đề nghị gửi Tạp chí Thi đua - Khen thưởng miễn phí cho thư viện các huyện.'],
  ['COMMUNICATION', 'Kiến nghị tăng nhuận bút cho cộng tác viên viết bài về thi đua.'],
  ['COMMUNICATION', 'Đề nghị tổ chức cuộc thi ảnh nghệ thuật về phong trào thi đua yêu nước.'],
  ['COMMUNICATION', 'Kiến nghị lập trang mạng xã hội chính thức của cụm thi đua.'],
  ['COMMUNICATION', 'Đề nghị kỷ niệm ngày truyền thống thi đua yêu nước 11/6 bằng hình thức phù hợp.'],
  ['COMMUNICATION', 'Kiến nghị dịch gương điển hình ra tiếng Khmer, tiếng Chăm để tuyên truyền.'],
  ['COMMUNICATION', 'Đề nghị cấp thẻ cho phóng viên theo dõi hoạt động của Hội đồng TĐKT Trung ương.'],
  ['COMMUNICATION', 'Kiến nghị dựng cụm pa-nô tuyên truyền phong trào thi đua ở cửa ngõ các tỉnh.'],
  ['INSPECTION_SUPERVISION', 'Đề nghị thông báo lịch kiểm tra công tác thi đua trước 15 ngày.'],
  ['INSPECTION_SUPERVISION', 'Kiến nghị các tỉnh trong cụm kiểm tra chéo hồ sơ khen thưởng của nhau.'],
  ['INSPECTION_SUPERVISION', 'Đề nghị kiểm tra việc sử dụng con dấu của Hội đồng Thi đua - Khen thưởng.'],
  ['INSPECTION_SUPERVISION', 'Kiến nghị xử lý cá nhân khai man thành tích, thu hồi danh hiệu đã tặng.'],
  ['INSPECTION_SUPERVISION', 'Đề nghị miễn kiểm tra đối với đơn vị dẫn đầu cụm năm trước.'],
  ['INSPECTION_SUPERVISION', 'Kiến nghị công khai kết luận thanh tra về khen thưởng trên báo chí.'],
  ['INSPECTION_SUPERVISION', 'Đề nghị mời đại diện Mặt trận Tổ quốc tham gia giám sát bình xét thi đua.'],
  ['INSPECTION_SUPERVISION', 'Kiến nghị giảm số cuộc kiểm tra tại cơ sở trong quý IV.'],
  ['POLICY_LAW', 'Đề nghị bổ sung danh hiệu Tỉnh tiêu biểu vào hệ thống danh hiệu thi đua.'],
  ['POLICY_LAW', 'Kiến nghị quy định màu mực khi in bằng khen của Chủ tịch tỉnh.'],
  ['POLICY_LAW', 'Đề nghị làm rõ khái niệm tập thể nhỏ khi xét Tập thể lao động xuất sắc.'],
  ['POLICY_LAW', 'Kiến nghị cộng điểm thi đua vào xét thăng hạng viên chức.'],
  ['POLICY_LAW', 'Đề nghị cho phép truy tặng danh hiệu Công dân ưu tú của tỉnh.'],
  ['POLICY_LAW', 'Kiến nghị tổng kết 5 năm thi hành Luật Thi đua, khen thưởng ở cấp huyện.'],
  ['POLICY_LAW', 'Đề nghị bỏ danh hiệu Gia đình văn hóa trong luật.'],
  ['POLICY_LAW', 'Kiến nghị quy định việc nâng lương trước hạn cho chiến sĩ thi đua cấp tỉnh.'],
  ['POLICY_LAW', 'Đề nghị hướng dẫn khen thưởng tổ chức tôn giáo và chức sắc có đóng góp.'],
  ['POLICY_LAW', 'Kiến nghị xét tặng Huân chương Hữu nghị cho tổ chức nước ngoài giúp tỉnh.'],
  ['FUNDING', 'Đề nghị quyết toán kinh phí hội nghị tổng kết cụm năm trước.'],
  ['FUNDING', 'Kiến nghị hướng dẫn mức chi làm khung bằng khen, giấy khen.'],
  ['FUNDING', 'Đề nghị hỗ trợ kinh phí sửa chữa nhà truyền thống phong trào thi đua Ba nhất.'],
  ['FUNDING', 'Kiến nghị cho phép huy động tài trợ của doanh nghiệp để tổ chức lễ tôn vinh.'],
  ['FUNDING', 'Đề nghị thanh toán công tác phí cho thành viên tổ thẩm định theo thực tế.'],
  ['FUNDING', 'Kiến nghị thống nhất mức đóng góp của các đơn vị thành viên cho hội thao cụm.'],
  ['FUNDING', 'Đề nghị miễn thuế thu nhập cá nhân đối với quà tặng kèm theo danh hiệu.'],
  ['FUNDING', 'Kiến nghị lập giải thưởng riêng của cụm từ nguồn xã hội hóa.'],
  ['PROCEDURES', 'Đề nghị cho nộp bổ sung hồ sơ khen thưởng sau ngày 30/6 với trường hợp ốm đau.'],
  ['PROCEDURES', 'Kiến nghị quy định số bản hồ sơ khen thưởng cấp tỉnh là hai bản.'],
  ['PROCEDURES', 'Đề nghị trả lại hồ sơ khen thưởng không đủ điều kiện để địa phương lưu.'],
  ['PROCEDURES', 'Kiến nghị công bố danh sách hồ sơ khen thưởng đang lấy ý kiến nhân dân.'],
  ['PROCEDURES', 'Đề nghị đính chính họ tên in sai trên bằng Huân chương Lao động.'],
  ['PROCEDURES', 'Kiến nghị hướng dẫn cách tính thời gian công tác khi khen thưởng quá trình cống hiến.'],
  ['PROCEDURES', 'Đề nghị không yêu cầu chứng thực bản sao quyết định khen thưởng trong hồ sơ.'],
  ['PROCEDURES', 'Kiến nghị cho phép bỏ phiếu kín từ xa trong phiên họp Hội đồng xét khen thưởng.'],
  ['PROCEDURES', 'Đề nghị quy định kích thước, chất liệu khung bằng khen của Thủ tướng.'],
  ['PROCEDURES', 'Kiến nghị xin lại bản gốc quyết định khen thưởng bị thất lạc ở bưu điện.'],
  ['DIGITAL', 'Đề nghị nâng cấp đường truyền cho hội nghị trực tuyến của cụm.'],
  ['DIGITAL', 'Kiến nghị cấp tài khoản thư điện tử công vụ cho cán bộ thi đua cấp xã.'],
  ['DIGITAL', 'Đề nghị xây dựng ứng dụng điện thoại bình chọn gương người tốt, việc tốt.'],
  ['DIGITAL', 'Kiến nghị trang bị máy quét cho các phòng nội vụ.'],
  ['DIGITAL', 'Đề nghị bảo đảm an toàn thông tin cho hồ sơ khen thưởng có nội dung mật.'],
  ['DIGITAL', 'Kiến nghị liên thông phần mềm quản lý văn bản của tỉnh với trục quốc gia.'],
  ['DIGITAL', 'Đề nghị dùng trí tuệ nhân tạo phát hiện báo cáo thành tích sao chép.'],
  ['DIGITAL', 'Kiến nghị công khai quyết định khen thưởng trên cổng dữ liệu mở.'],
  ['DIRECT_WORKERS', 'Đề nghị tổ chức tham quan cho công nhân được tặng danh hiệu thợ giỏi.'],
  ['DIRECT_WORKERS', 'Kiến nghị cấp nhà ở xã hội cho chiến sĩ thi đua là công nhân khu công nghiệp.'],
  ['DIRECT_WORKERS', 'Đề nghị khen thưởng nghệ nhân truyền nghề thủ công truyền thống.'],
  ['DIRECT_WORKERS', 'Kiến nghị hướng dẫn công đoàn cơ sở bình xét người lao động giỏi hằng quý.'],
  ['DIRECT_WORKERS', 'Đề nghị khen thưởng tài xế, nhân viên vận tải an toàn nhiều năm.'],
  ['DIRECT_WORKERS', 'Kiến nghị xét khen cộng tác viên dân số, thú y viên ở thôn bản.'],
  ['CLUSTER_ACTIVITY', 'Đề nghị tổ chức giải thể thao giữa các đơn vị trong cụm.'],
  ['CLUSTER_ACTIVITY', 'Kiến nghị mời các sở chuyên ngành dự hội nghị sơ kết của cụm.'],
  ['CLUSTER_ACTIVITY', 'Đề nghị cụm trưởng gửi tài liệu họp trước 7 ngày.'],
  ['CLUSTER_ACTIVITY', 'Kiến nghị bỏ phiếu kín khi suy tôn đơn vị dẫn đầu cụm.'],
  ['CLUSTER_ACTIVITY', 'Đề nghị bổ sung tiêu chí bảo vệ rừng vào bảng chấm điểm của cụm.'],
  ['CLUSTER_ACTIVITY', 'Kiến nghị công bố điểm chi tiết của từng đơn vị sau khi chấm chéo.'],
  ['CLUSTER_ACTIVITY', 'Đề nghị thay đổi địa điểm hội nghị tổng kết vì lý do thời tiết.'],
  ['CLUSTER_ACTIVITY', 'Kiến nghị thành lập tổ giúp việc cụm trưởng gồm chuyên viên các tỉnh.'],
  ['EXPERIENCE_SHARING', 'Đề nghị in kỷ yếu hội nghị chuyên đề của cụm năm nay.'],
  ['EXPERIENCE_SHARING', 'Kiến nghị mời chuyên gia nước ngoài nói chuyện về động viên người lao động.'],
  ['EXPERIENCE_SHARING', 'Đề nghị tham quan mô hình hợp tác xã kiểu mới ở tỉnh bạn.'],
  ['EXPERIENCE_SHARING', 'Kiến nghị kết nghĩa giữa các huyện biên giới trong cụm.'],
];
