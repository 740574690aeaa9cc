import DelegateSelection

/// What is said around pages, and where there is none.
enum FrameMessage: MessageWords {
    case product, skipToContent, partsOfConference, signOut, backToStart, refusalTitle
    case section(Section)
    case notFound, methodNotAllowed, signInNeeded, forbidden, formExpired, foreignOrigin, tooLarge, tooSlow, malformed,
        unsupportedType, tooMany
    case users, wholeLog
    case rejected, changedMeanwhile, nameTaken, planUnreadable, onPublishedList, fileGone, failure, leaveIt
    case closedConference(by: String, when: String)
    case closedMeanwhile, goBack
    case closedSince(String)

    /// The words of the case, in both languages.
    var words: Words {
        switch self {
        case .product: Words("Delegates", "Đại biểu")
        case .skipToContent: Words("Skip to the content", "Chuyển đến nội dung")
        case .partsOfConference: Words("Parts of the conference", "Các phần của hội nghị")
        case .signOut: Words("Sign out", "Đăng xuất")
        case .backToStart: Words("Back to the start", "Về trang đầu")
        case .refusalTitle: Words("This cannot be shown", "Không thực hiện được")
        case .section(let section): FrameMessage.title(section)
        case .notFound:
            Words(
                "There is no such page, or it is not yours to see. Check the address, or go back to the start.",
                "Không có trang này hoặc bạn không được xem. Hãy kiểm tra địa chỉ hoặc về trang đầu.")
        case .methodNotAllowed:
            Words(
                "This address cannot be asked in this way. Go back to the start, and use the page’s own links and buttons.",
                "Không thể gọi địa chỉ này theo cách đó. Hãy về trang đầu và dùng các liên kết, nút bấm trên trang.")
        case .signInNeeded: Words("You have to sign in first.", "Cần đăng nhập trước.")
        case .forbidden:
            Words(
                "Your account is not allowed to do this. Ask the office if you need it, or go back to the start.",
                "Tài khoản này không được phép làm việc đó. Nếu cần, hãy liên hệ Phòng Nội vụ, hoặc về trang đầu.")
        case .formExpired:
            Words(
                "The form has expired, and nothing was changed. Open the page again and repeat what you entered.",
                "Biểu mẫu đã hết hạn, chưa có gì thay đổi. Hãy mở lại trang và nhập lại.")
        case .foreignOrigin:
            Words(
                "The request came from another page or for another address, so it was not carried out. Open this page by its own address, and try again there.",
                "Yêu cầu đến từ trang khác hoặc địa chỉ khác nên không được thực hiện. Hãy mở trang bằng đúng địa chỉ rồi thử lại."
            )
        case .tooLarge:
            Words(
                "What was sent is too large: at most 20 MB a file and 64 MB at once. Send fewer files, or shorter ones.",
                "Dữ liệu gửi lên quá lớn: mỗi tệp tối đa 20 MB, mỗi lần tối đa 64 MB. Hãy gửi ít tệp hơn hoặc tệp nhỏ hơn."
            )
        case .tooSlow:
            Words(
                "What was sent came too slowly, so it was not waited for. Try again.",
                "Dữ liệu gửi lên quá chậm nên không được chờ tiếp. Hãy thử lại.")
        case .users: Words("Accounts", "Tài khoản")
        case .wholeLog: Words("Log", "Nhật ký")
        case .malformed:
            Words(
                "The request cannot be read, and nothing was changed. Go back, check what you entered, and send it again.",
                "Không đọc được yêu cầu, chưa có gì thay đổi. Hãy quay lại, kiểm tra nội dung đã nhập rồi gửi lại.")
        case .unsupportedType:
            Words(
                "What was sent is not of the kind that this address takes. Use the form of the page.",
                "Dữ liệu gửi lên không đúng loại mà địa chỉ này nhận. Hãy dùng biểu mẫu trên trang.")
        case .tooMany:
            Words(
                "There were too many requests. Wait a minute, then try again.",
                "Có quá nhiều yêu cầu. Hãy đợi một phút rồi thử lại.")
        case .rejected:
            Words(
                "This cannot be used as it is; every problem is listed below.",
                "Chưa dùng được; mọi lỗi được liệt kê dưới đây.")
        case .changedMeanwhile:
            Words(
                "Somebody else changed this meanwhile, and nothing of yours was saved. Open the page again to see the change.",
                "Người khác vừa thay đổi nội dung này nên phần của bạn chưa được lưu. Hãy mở lại trang để xem thay đổi."
            )
        case .closedConference(let by, let when):
            Words(
                "\(by) closed this conference (\(when)), so nothing of it is changed any more. The office reopens it under Settings, “Close the conference”.",
                "\(by) đã đóng hội nghị này (\(when)) nên không thay đổi nội dung được nữa. Phòng Nội vụ mở lại tại mục Thiết lập, phần “Đóng hội nghị”."
            )
        case .goBack: Words("Go back", "Quay lại")
        case .closedMeanwhile:
            Words(
                "The conference was closed meanwhile, and nothing was changed. The office reopens it under Settings, “Close the conference”.",
                "Hội nghị vừa được đóng nên chưa có gì thay đổi. Phòng Nội vụ mở lại tại mục Thiết lập, phần “Đóng hội nghị”."
            )
        case .closedSince(let when):
            Words(
                "This conference is closed since \(when): it is read, and not changed.",
                "Hội nghị đã đóng từ \(when): chỉ xem, không thay đổi.")
        case .leaveIt: Words("No, go back", "Không, quay lại")
        case .planUnreadable:
            Words(
                "No version of the plan can be read, so it is not known which columns hold personal data, and nothing was deleted. Correct the plan, or take an earlier version of it, then repeat this.",
                "Không đọc được bản nào của phương án nên chưa biết cột nào chứa dữ liệu cá nhân; chưa xóa gì. Hãy sửa phương án hoặc lấy lại một bản trước đó rồi làm lại việc này."
            )
        case .onPublishedList:
            Words(
                "Nothing was deleted: this person is on the published list. Put the withdrawal on record and publish the list that follows, then delete.",
                "Chưa xóa: người này có tên trong danh sách đã công bố. Hãy ghi nhận việc rút và công bố danh sách thay thế, sau đó xóa."
            )
        case .fileGone:
            Words(
                "The file that the office keeps was removed or replaced while it was served, so nothing was saved. Please tell whoever looks after the server: the server has to be stopped, and its file put back, before anything else is entered.",
                "Tệp dữ liệu của Phòng đã bị xóa hoặc thay bằng tệp khác trong khi đang dùng nên chưa lưu gì. Hãy báo ngay người quản trị máy chủ: cần dừng máy chủ và đưa tệp về chỗ cũ trước khi nhập tiếp."
            )
        case .nameTaken: Words("This name is taken. Choose another.", "Tên này đã có người dùng. Hãy chọn tên khác.")
        case .failure:
            Words(
                "The program failed at this, and nothing was changed. If it happens again, tell whoever looks after the server.",
                "Chương trình gặp lỗi, chưa có gì thay đổi. Nếu lặp lại, hãy báo người quản trị máy chủ.")
        }
    }

    private static func title(_ section: Section) -> Words {
        switch section {
        case .conference: Words("Conference", "Hội nghị")
        case .units: Words("Units and seats", "Đơn vị và phân bổ")
        case .nominees: Words("Nominees", "Người được giới thiệu")
        case .plan: Words("Plan", "Phương án")
        case .runs: Words("Selection", "Lựa chọn")
        case .whatIf: Words("What if", "Nếu thay đổi")
        case .withdrawals: Words("Withdrawals", "Thay thế")
        case .documents: Words("Documents", "Văn bản")
        case .log: Words("Log", "Nhật ký")
        case .settings: Words("Settings", "Thiết lập")
        }
    }
}
