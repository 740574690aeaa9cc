/// Something that the plan of 25 June 2024 asks for before, at and after the conferences. Raw values are the numbers of its
/// sentences in the list that the office works with (20 to 30, 44 to 60); the first six after 20 are of a ward's conference.
package enum ConferenceRequirement: Int, Sendable, CaseIterable {
    /// From the grassroots upwards: the city after all wards.
    case order = 20
    /// One of four forms, as the unit chooses.
    case form
    /// Half a day.
    case length
    /// Held within the period.
    case period
    /// Fewer than 200 staff: everybody.
    case plenary
    /// More than 200 staff: delegates.
    case delegates
    /// The number rests on a proposal of the ward's council.
    case proposal
    /// No more delegates than the city's conference.
    case ceiling
    /// Who takes part is known by kind.
    case composition
    /// 70 % farmers, direct producers, good workers, examples of good deeds.
    case grassroots
    /// 30 % guests and leaders of the levels above.
    case guests
    /// The pilot, in its month and before the others.
    case pilot = 44
    /// The list for the congress above is approved.
    case passedOn
    /// Speeches of individuals and collectives, an exchange, commendation.
    case programme
    /// Four documents, 15 days ahead.
    case documents
    /// The Interior Office's plan, board and guidance.
    case guidance
    /// Communication and films.
    case communication
    /// Estimates of costs.
    case budget
    /// Thrift.
    case thrift
    /// Chosen by the masses and the collective.
    case endorsement
    /// The campaigns that matter.
    case campaigns
    /// All fields.
    case fields
    /// Defence and security.
    case defence
    /// A plan of every unit.
    case unitPlan
    /// The summary report.
    case summary
    /// Guidance on commendation.
    case commendation
    /// Lessons of the pilot.
    case lessons
    /// New exemplary people found and nominated.
    case discovery

    /// The number of its sentence.
    package var row: Int { rawValue }

    /// Where the sentence stands in the plan.
    package var section: String {
        switch self {
        case .order: "II.2"
        case .form, .length, .period, .plenary, .delegates, .proposal, .ceiling, .composition, .grassroots, .guests:
            "II.2.1"
        case .pilot, .lessons: "II.3"
        case .passedOn, .programme, .summary: "II.1"
        case .documents, .unitPlan: "IV.1"
        case .guidance, .commendation: "IV.2"
        case .communication: "IV.3"
        case .budget: "IV.6"
        case .thrift: "I.4"
        case .endorsement: "III.4"
        case .campaigns: "III.3"
        case .fields: "I.2"
        case .defence: "III.1"
        case .discovery: "IV.7, III.1"
        }
    }

    /// The sentence, word for word.
    package var sentence: String {
        switch self {
        case .order: "Tiến hành tổ chức theo thứ tự từ cấp cơ sở đến Hội nghị điển hình tiên tiến cấp thành phố."
        case .form:
            "tổ chức “Hội nghị điển hình tiên tiến”; “Hội nghị biểu dương người tốt, việc tốt”; “Hội nghị biểu dương những người lao động giỏi, lao động sáng tạo” hoặc “Đại hội thi đua yêu nước” (hình thức cụ thể do đơn vị lựa chọn, quyết định)"
        case .length: "Thời gian: 1/2 ngày"
        case .period: "hoàn thành trong quý I/2025"
        case .plenary:
            "Phường, xã có dưới 200 cán bộ, công chức, viên chức, người lao động thì tổ chức Hội nghị toàn thể."
        case .delegates:
            "Phường, xã có trên 200 cán bộ, công chức, viên chức, người lao động thì tổ chức Hội nghị đại biểu"
        case .proposal:
            "số lượng đại biểu do phường, xã quyết định trên cơ sở đề xuất của Hội đồng Thi đua - Khen thưởng"
        case .ceiling: "số lượng đại biểu không vượt quá số lượng đại biểu Hội nghị cấp thành phố"
        case .composition:
            "Đại biểu khách mời; đại diện lãnh đạo cấp ủy, chính quyền; đại diện tập thể và cá nhân Anh hùng Lao động, Anh hùng Lực lượng vũ trang nhân dân, Chiến sĩ thi đua, điển hình tiên tiến tiêu biểu xuất sắc"
        case .grassroots:
            "nông dân, người trực tiếp sản xuất, công tác; những người lao động giỏi, lao động sáng tạo; gương người tốt, việc tốt chiếm 70% trong tổ số đại biểu triệu tập"
        case .guests: "Đại biểu khách mời và đại diện lãnh đạo cấp trên có liên quan chiếm 30%."
        case .pilot:
            "chọn phường Hoàng Văn Thụ chỉ đạo điểm tổ chức Hội nghị để rút kinh nghiệm. Hoàn thành trong tháng 02/2025."
        case .passedOn: "Thông qua danh sách đại biểu đi dự Đại hội cấp trên"
        case .programme:
            "Báo cáo tham luận của các điển hình tiên tiến (tập thể và cá nhân); Tổ chức các hoạt động giao lưu với các điển hình tiên tiến; Biểu dương, tôn vinh, khen thưởng các điển hình tiên tiến"
        case .documents:
            "Trước khi tổ chức Hội nghị cấp mình đề nghị các đơn vị gửi kế hoạch, lịch tổ chức hội nghị, báo cáo tổng kết và nội dung, chương trình hội nghị về Hội đồng Thi đua - Khen thưởng thành phố (qua Phòng Nội vụ) trước 15 ngày."
        case .guidance:
            "xây dựng Kế hoạch, chương trình tổ chức, thành lập Ban Tổ chức và các tiểu ban của Hội nghị; hướng dẫn tổ chức Hội nghị điển hình tiên tiến cấp cơ sở […] Thời gian hoàn thành: Tháng 11/2024."
        case .communication:
            "xây dựng phóng sự, video clip, hình ảnh minh họa để tuyên truyền trước, trong và sau Hội nghị điển hình tiên tiến […] Thời gian hoàn thành tháng 02/2025."
        case .budget:
            "Hướng dẫn các cơ quan, đơn vị, phường, xã xây dựng kế hoạch dự trù kinh phí tổ chức Hội nghị điển hình tiên tiến cấp cơ sở và dự trù kinh phí tổ chức Hội nghị điển hình tiên tiến thành phố Lạng Sơn năm 2025."
        case .thrift: "bảo đảm trang trọng, thiết thực, thực hành tiết kiệm, tránh phô trương, hình thức"
        case .endorsement: "được quần chúng, tập thể suy tôn để biểu dương, tôn vinh kịp thời"
        case .campaigns:
            "tập trung chỉ đạo triển khai có hiệu quả các phong trào thi đua trọng tâm do Thủ tướng Chính phủ, tỉnh phát động"
        case .fields:
            "tôn vinh các tập thể, các gương điển hình tiên tiến, tiêu biểu các cấp, các lĩnh vực trong thực hiện các phong trào thi đua"
        case .defence: "góp phần phát triển kinh tế - xã hội, bảo đảm quốc phòng, an ninh của đất nước"
        case .unitPlan: "UBND các phường, xã xây dựng kế hoạch cụ thể để triển khai thực hiện."
        case .summary:
            "Báo cáo tổng kết phong trào thi đua và công tác khen thưởng giai đoạn 2020 - 2025. Phương hướng, nhiệm vụ công tác thi đua khen thưởng 5 năm tới."
        case .commendation:
            "hướng dẫn khen thưởng tại Hội nghị điển hình tiên tiến cấp cơ sở và Hội nghị điển hình tiên tiến thành phố Lạng Sơn năm 2025. Thời gian hoàn thành: Tháng 11/2024."
        case .lessons: "chỉ đạo điểm tổ chức Hội nghị để rút kinh nghiệm"
        case .discovery:
            "phát hiện và giới thiệu các gương người tốt, việc tốt; […] biểu dương các điển hình tiên tiến, nhân tố mới"
        }
    }
}
