import Wording

/// What is said of files that are not taken as they are: devices, pipes, files outside the plan's folder.
package enum FileMessage: String, CaseIterable, MessageWords {
    case notRegular, pipeForPool, pipeTooLong, outsideFolder, allowOutside, needsAddresses, raiseAddresses, noMemory

    package func words(in language: Language) -> String {
        let (english, vietnamese) = words
        return language == .english ? english : vietnamese
    }

    private var words: (english: String, vietnamese: String) {
        switch self {
        case .notRegular: ("this is not a regular file", "đây không phải là tệp thông thường")
        case .pipeForPool:
            (
                "only the nominees may come from a pipe or from standard input (-)",
                "chỉ danh sách người được giới thiệu mới được đọc từ đường ống hoặc đầu vào chuẩn (-)"
            )
        case .pipeTooLong:
            (
                "what comes through the pipe is more than {0} MB, for which there is room",
                "dữ liệu qua đường ống vượt quá {0} MB còn chỗ chứa"
            )
        case .outsideFolder:
            ("the file is outside the plan’s folder", "tệp nằm ngoài thư mục của kế hoạch")
        case .allowOutside:
            ("if you trust the plan, add --allow-outside", "nếu tin kế hoạch này, hãy thêm --allow-outside")
        case .needsAddresses:
            (
                "about {0} {0|nominee needs|nominees need} about {1} MB of address space; {2} MB may be used",
                "khoảng {0} người được giới thiệu cần chừng {1} MB không gian địa chỉ; chỉ được dùng {2} MB"
            )
        case .noMemory: ("there is not enough memory for it", "không đủ bộ nhớ")
        case .raiseAddresses: ("raise the limit (ulimit -v)", "hãy nâng giới hạn (ulimit -v)")
        }
    }
}
