import DelegateSelection

/// What is said of accounts.
enum AccountMessage: MessageWords {
    case signInTitle, signIn, userName, password, oneTimePassword, oneTimePasswordHint, wrong, locked, openByAddress

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
        }
    }
}
