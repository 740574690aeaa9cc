import DelegateSelection

extension PlanPageMessage {
    /// The words of two officers' versions.
    var mergeWords: Words {
        switch self {
        case .mine: Words("What you had entered", "Nội dung bạn đã nhập")
        case .takeMine: Words("Save mine in its place", "Lưu bản của tôi thay cho bản kia")
        case .takeTheirs:
            Words("Go on with theirs (mine is kept beside)", "Dùng bản kia (vẫn giữ bản của tôi bên cạnh)")
        case .mergeByHand: Words("Merge both in the text", "Gộp hai bản trong văn bản")
        case .tookTheirs:
            Words(
                "The form has what is saved now. What you had entered is kept below until you save or leave the page.",
                "Biểu mẫu đang có bản đã lưu. Nội dung bạn đã nhập được giữ ở dưới cho đến khi lưu hoặc rời trang.")
        case .mergeNow:
            Words(
                "The text has both, with marks (lines beginning with # <<<<<<<, # =======, # >>>>>>>) around what differs. Keep what is right, delete the marks, then apply and save.",
                "Văn bản có cả hai bản, chỗ khác nhau nằm giữa các dòng đánh dấu (# <<<<<<<, # =======, # >>>>>>>). Giữ phần đúng, xóa các dòng đánh dấu, rồi áp dụng và lưu."
            )
        case .mergedAll:
            Words(
                "Both changed different places: the form has the changes of both. Look at it, then save it.",
                "Hai bên sửa những chỗ khác nhau: biểu mẫu đã có thay đổi của cả hai. Hãy xem lại rồi lưu.")
        case .marksLeft:
            Words(
                "Not saved: the text still has marks of two versions. Keep what is right and delete the marks.",
                "Chưa lưu: văn bản còn dòng đánh dấu của hai bản. Hãy giữ phần đúng và xóa các dòng đánh dấu.")
        case .myMark: Words("yours", "bản của bạn")
        case .theirMark(let version, let author):
            Words("saved, version \(version), by \(author)", "đã lưu, phiên bản \(version), \(author)")
        default: Words("", "")
        }
    }

    /// The words of what can be added besides rules.
    var furtherWords: Words {
        switch self {
        case .addConflict: Words("Add people who are not invited together", "Thêm nhóm không mời cùng nhau")
        case .conflictPeople: Words("People", "Những người")
        case .conflictPeopleHint:
            Words("Ids or whole names, divided by “;”.", "Mã hoặc họ tên đầy đủ, cách nhau bằng dấu “;”.")
        case .conflictMost: Words("At most so many of them", "Mời không quá")
        case .conflictNeeds:
            Words(
                "Name two people at least; the number is 1 or more and less than there are people.",
                "Cần ít nhất hai người; số được mời từ 1 trở lên và ít hơn số người đã nêu.")
        case .notOnePerson(let text):
            Words(
                "“\(text)” is not the id or name of exactly one nominee.",
                "“\(text)” không phải mã hoặc tên của đúng một người.")
        case .addPoint: Words("Add points of a value", "Thêm điểm cho một giá trị")
        case .pointNeeds:
            Words(
                "A value that has no points yet, and a number, are needed.",
                "Cần một giá trị chưa có điểm và một con số.")
        case .addTerm: Words("Add a column that counts", "Thêm cột tính điểm")
        case .termNeeds:
            Words("A column and its weight, a number, are needed.", "Cần chọn cột và ghi hệ số (một con số).")
        default: Words("", "")
        }
    }

    /// The words beside fields that had a share.
    var shareWords: Words {
        switch self {
        case .peopleNotShare(let count, let percent):
            Words("\(count) people, not \(percent)%.", "\(count) người, không phải \(percent)%.")
        case .makeShare(let percent): Words("Make it \(percent)%", "Đổi thành \(percent)%")
        case .sharesSum(let sum):
            Words("The two shares add up to \(sum)%.", "Hai tỷ lệ cộng lại là \(sum)%.")
        case .makeRest(let other, let percent):
            Words("Set “\(other)” to \(percent)%", "Đặt “\(other)” là \(percent)%")
        case .sharesAsked:
            Words(
                "Not saved yet: a number of people stands where a share was. Look at the remarks beside the fields; save once more if people are meant.",
                "Chưa lưu: có chỗ vốn là tỷ lệ nay ghi số người. Hãy xem ghi chú bên cạnh ô; nếu đúng là số người thì bấm lưu lần nữa."
            )
        default: Words("", "")
        }
    }
}
