import DelegateSelection
import SelectionStore

/// What is said of accounts.
enum AccountMessage: MessageWords {
    case signInTitle, signIn, userName, password, oneTimePassword, oneTimePasswordHint, wrong, locked, openByAddress
    case account, nobodySignsIn, makeAccounts, signedInAs, role, place, fullName
    case changePassword, oldPassword, newPassword, newPasswordHint, again, passwordsDiffer, passwordWrong, changed
    case passwordShort(least: String)
    case passwordLong, passwordGuessable
    case oneTimeTitle, oneTimeIs, oneTimeIsNot, oneTimeHow, secret, address, codeShown, codeWrong, setUp, remove
    case oneTimeSet, oneTimeRemoved
    case invitationTitle, invitationGone, takeUp
    case invitedAs(name: String, role: String)

    /// The words of the case, in both languages.
    var words: Words {
        switch self {
        case .signInTitle: Words("Sign in", "Đăng nhập")
        case .signIn: Words("Sign in", "Đăng nhập")
        case .userName: Words("User name", "Tên đăng nhập")
        case .password: Words("Password", "Mật khẩu")
        case .oneTimePassword: Words("One-time password", "Mã dùng một lần")
        case .oneTimePasswordHint:
            Words("Only if your account has one: six digits.", "Chỉ nhập nếu tài khoản có cài đặt: sáu chữ số.")
        case .wrong:
            Words(
                "The user name, the password or the one-time password is wrong.",
                "Tên đăng nhập, mật khẩu hoặc mã dùng một lần không đúng.")
        case .locked:
            Words(
                "There were too many wrong tries. Try again in 15 minutes.",
                "Nhập sai quá nhiều lần. Hãy thử lại sau 15 phút.")
        case .openByAddress:
            Words(
                "Open the page by the whole address that the program printed when it started; it ends in a token.",
                "Hãy mở trang bằng đúng địa chỉ đầy đủ mà chương trình in ra khi khởi động; địa chỉ đó có mã ở cuối.")
        default: further
        }
    }

    private var further: Words {
        switch self {
        case .account: Words("My account", "Tài khoản của tôi")
        case .nobodySignsIn:
            Words(
                "Nobody signs in here yet: the page opens on this machine alone, by the address that the program printed.",
                "Hiện chưa cần đăng nhập: trang chỉ mở trên máy này, bằng địa chỉ mà chương trình in ra.")
        case .makeAccounts: Words("Make the first account", "Lập tài khoản đầu tiên")
        case .signedInAs: Words("User name", "Tên đăng nhập")
        case .role: Words("Role", "Vai trò")
        case .place: Words("Conference and unit", "Hội nghị và đơn vị")
        case .fullName: Words("Full name", "Họ và tên")
        case .changePassword: Words("Change the password", "Đổi mật khẩu")
        case .oldPassword: Words("Present password", "Mật khẩu hiện tại")
        case .newPassword: Words("New password", "Mật khẩu mới")
        case .newPasswordHint:
            Words(
                "10 characters at least; a sentence that only you know is good.",
                "Ít nhất 10 ký tự; nên dùng một câu chỉ mình bạn biết.")
        case .again: Words("New password again", "Nhập lại mật khẩu mới")
        case .passwordsDiffer: Words("The two passwords differ.", "Hai mật khẩu không giống nhau.")
        case .passwordWrong: Words("This is not the present password.", "Mật khẩu hiện tại không đúng.")
        case .changed:
            Words(
                "The password was changed. Whoever was signed in elsewhere with this account was signed out.",
                "Đã đổi mật khẩu. Các phiên đăng nhập khác của tài khoản này đã kết thúc.")
        case .passwordShort(let least):
            Words("A password has \(least) characters at least.", "Mật khẩu phải có ít nhất \(least) ký tự.")
        case .passwordLong: Words("A password has 256 bytes at most.", "Mật khẩu tối đa 256 byte.")
        case .passwordGuessable: Words("This password is easily guessed.", "Mật khẩu này dễ đoán.")
        default: oneTime
        }
    }

    private var oneTime: Words {
        switch self {
        case .oneTimeTitle: Words("One-time passwords", "Mã dùng một lần")
        case .oneTimeIs:
            Words(
                "Signing in takes a one-time password as well.",
                "Khi đăng nhập, tài khoản này cần thêm mã dùng một lần.")
        case .oneTimeIsNot: Words("Not set up.", "Chưa cài đặt.")
        case .oneTimeHow:
            Words(
                "Give the secret to an authenticator on your telephone (by hand, or by opening the link there), then type the six digits that it shows.",
                "Nhập khóa bí mật vào ứng dụng xác thực trên điện thoại (gõ tay hoặc mở đường dẫn), rồi nhập sáu chữ số mà ứng dụng hiện ra."
            )
        case .secret: Words("Secret", "Khóa bí mật")
        case .address: Words("Open in the authenticator on this device", "Mở bằng ứng dụng xác thực trên máy này")
        case .codeShown: Words("Six digits", "Sáu chữ số")
        case .codeWrong:
            Words(
                "These are not the digits of now. Check the telephone’s clock, and try the next ones.",
                "Mã không đúng với thời điểm này. Hãy kiểm tra giờ của điện thoại rồi thử mã tiếp theo.")
        case .setUp: Words("Set up", "Cài đặt")
        case .remove: Words("Remove", "Gỡ bỏ")
        case .oneTimeSet:
            Words("One-time passwords are set up.", "Đã cài đặt mã dùng một lần.")
        case .oneTimeRemoved: Words("One-time passwords were removed.", "Đã gỡ bỏ mã dùng một lần.")
        case .invitationTitle: Words("Choose a password", "Chọn mật khẩu")
        case .invitationGone:
            Words(
                "This invitation was taken up, taken back, or has expired. Ask the office for another.",
                "Thư mời này đã được dùng, đã bị thu hồi hoặc đã hết hạn. Hãy đề nghị Phòng Nội vụ gửi lại.")
        case .invitedAs(let name, let role):
            Words("You sign in as \(name) (\(role)).", "Tên đăng nhập của bạn là \(name) (\(role)).")
        case .takeUp: Words("Save the password and sign in", "Lưu mật khẩu và đăng nhập")
        default: Words("", "")
        }
    }

    /// What is wrong with a password.
    static func of(_ fault: PasswordFault) -> AccountMessage {
        switch fault {
        case .short: .passwordShort(least: "\(PasswordHash.shortest)")
        case .long: .passwordLong
        case .guessable: .passwordGuessable
        }
    }
}
