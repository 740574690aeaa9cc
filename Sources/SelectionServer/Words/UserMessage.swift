import DelegateSelection
import SelectionStore

/// What the page of accounts says.
enum UserMessage: MessageWords {
    case title, none, invitations, expires, invite, inviteButton, name, nameHint, fullName, role, place, noPlace
    case placeHint, state, active, disabled, oneTime, yes, no, edit, withdraw, invitedNow, giveAddress, disable, enable
    case reset, resetHint, changeRole, back, firstHint
    case roleName(Role)
    case fault(UserFault)

    /// The words of the case, in both languages.
    var words: Words {
        switch self {
        case .title: Words("Accounts", "Tài khoản")
        case .none: Words("There is no account yet.", "Chưa có tài khoản nào.")
        case .invitations: Words("Open invitations", "Thư mời chưa dùng")
        case .expires: Words("Expires", "Hết hạn")
        case .invite: Words("Invite somebody", "Mời người dùng")
        case .inviteButton: Words("Make the invitation", "Lập thư mời")
        case .name: Words("User name", "Tên đăng nhập")
        case .nameHint:
            Words(
                "2 to 40 letters without marks, digits, full stops or hyphens, such as tran.lan.",
                "2 đến 40 chữ không dấu, chữ số, dấu chấm hoặc gạch nối, ví dụ tran.lan.")
        case .fullName: Words("Full name", "Họ và tên")
        case .role: Words("Role", "Vai trò")
        case .place: Words("Conference and unit", "Hội nghị và đơn vị")
        case .noPlace: Words("none", "không")
        case .placeHint: Words("Only for a unit’s account.", "Chỉ chọn khi lập tài khoản của đơn vị.")
        case .state: Words("State", "Trạng thái")
        case .active: Words("may sign in", "được đăng nhập")
        case .disabled: Words("shut out", "đã khóa")
        case .oneTime: Words("One-time passwords", "Mã dùng một lần")
        case .yes: Words("yes", "có")
        case .no: Words("no", "không")
        case .edit: Words("Change", "Thay đổi")
        case .withdraw: Words("Take back", "Thu hồi")
        case .invitedNow: Words("The invitation is made", "Đã lập thư mời")
        default: further
        }
    }

    private var further: Words {
        switch self {
        case .giveAddress:
            Words(
                "Give this address to the invited. It is shown this once, is good for seven days, and for one use.",
                "Hãy gửi địa chỉ này cho người được mời. Địa chỉ chỉ hiện một lần, có hiệu lực bảy ngày và dùng được một lần."
            )
        case .disable: Words("Shut out", "Khóa tài khoản")
        case .enable: Words("Let in again", "Mở lại tài khoản")
        case .reset: Words("Invite again", "Cấp lại mật khẩu")
        case .resetHint:
            Words(
                "For a forgotten password or a lost telephone: the password and one-time passwords end at once, and an address is shown at which another password is chosen.",
                "Dùng khi quên mật khẩu hoặc mất điện thoại: mật khẩu và mã dùng một lần hết hiệu lực ngay, trang hiện địa chỉ để chọn mật khẩu mới."
            )
        case .changeRole: Words("Change the role", "Đổi vai trò")
        case .back: Words("All accounts", "Tất cả tài khoản")
        case .firstHint:
            Words(
                "Once the first account exists, everybody signs in, and the address with the token no longer opens the page. The first account is the office’s.",
                "Khi có tài khoản đầu tiên, mọi người đều phải đăng nhập và địa chỉ có mã không còn mở được trang. Tài khoản đầu tiên phải của Phòng Nội vụ."
            )
        case .roleName(let role): UserMessage.words(role)
        case .fault(let fault): UserMessage.words(fault)
        default: Words("", "")
        }
    }

    private static func words(_ role: Role) -> Words {
        switch role {
        case .office: Words("office", "Phòng Nội vụ")
        case .unit: Words("unit", "đơn vị")
        case .council: Words("council", "Hội đồng")
        case .auditor: Words("auditor", "kiểm tra, giám sát")
        }
    }

    private static func words(_ fault: UserFault) -> Words {
        switch fault {
        case .name:
            Words(
                "This user name cannot be taken: 2 to 40 letters without marks, digits, full stops or hyphens, and none that the log gives programs.",
                "Tên đăng nhập không dùng được: cần 2 đến 40 chữ không dấu, chữ số, dấu chấm hoặc gạch nối, không trùng tên mà nhật ký dùng cho chương trình."
            )
        case .fullName: Words("A full name has 1 to 100 characters.", "Họ và tên phải có từ 1 đến 100 ký tự.")
        case .unit:
            Words(
                "A unit’s account needs a conference and unit; other accounts have none.",
                "Tài khoản của đơn vị phải chọn hội nghị và đơn vị; các tài khoản khác thì không.")
        case .firstIsOffice:
            Words(
                "The first account has to be the office’s, or the office would be shut out.",
                "Tài khoản đầu tiên phải của Phòng Nội vụ, nếu không Phòng sẽ không vào được.")
        case .lastOffice:
            Words(
                "This is the last account of the office that may sign in; make another one first.",
                "Đây là tài khoản cuối cùng của Phòng Nội vụ còn đăng nhập được; hãy lập tài khoản khác trước.")
        }
    }
}
