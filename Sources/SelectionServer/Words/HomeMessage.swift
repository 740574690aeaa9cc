import DelegateSelection

/// What the first page says.
enum HomeMessage: MessageWords {
    case title, noConferences, newConference, name, beginWith, template, ownFiles, files, filesHint, make, nameNeeded,
        issuer, issuerHint
    case foreignFiles(names: String)

    /// The words of the case, in both languages.
    var words: Words {
        switch self {
        case .title: Words("Conferences", "Các hội nghị")
        case .noConferences: Words("There is no conference yet.", "Chưa có hội nghị nào.")
        case .newConference: Words("A new conference", "Lập hội nghị mới")
        case .name: Words("Its name", "Tên hội nghị")
        case .beginWith: Words("Begin with", "Bắt đầu từ")
        case .template:
            Words("the plan template (300 delegates, 70 % and 30 %)", "phương án mẫu (300 đại biểu, 70% và 30%)")
        case .ownFiles: Words("files of my own", "tệp có sẵn")
        case .files: Words("Files", "Tệp")
        case .filesHint:
            Words(
                "Only where you begin with files of your own: plan.yaml and what it names.",
                "Chỉ dùng khi bắt đầu từ tệp có sẵn: plan.yaml và các tệp mà phương án nêu tên.")
        case .issuer: Words("Who issues its papers", "Cơ quan ban hành văn bản")
        case .issuerHint:
            Words(
                "Such as the People’s Committee of the ward that holds it. Left open: the ward that its name has, else as in what it begins with.",
                "Ví dụ: UBND phường Tam Thanh. Để trống thì lấy theo phường, xã nêu trong tên hội nghị; nếu không có thì như hội nghị được chọn làm mẫu."
            )
        case .make: Words("Make the conference", "Lập hội nghị")
        case .nameNeeded:
            Words("A conference needs a name of at most 200 characters.", "Hội nghị cần có tên, tối đa 200 ký tự.")
        case .foreignFiles(let names):
            Words(
                "These files are not part of a conference’s folder: \(names).",
                "Các tệp sau không thuộc thư mục của hội nghị: \(names).")
        }
    }
}
