extension HelpWords {
    /// serve and store.
    static let office: [String: String] = [
        "Serve the office's page.": "Mở trang web của Phòng Nội vụ.",
        "Started is delegates-office, which stands beside delegates. The first line of standard output is the address to open, once the page answers. On a loopback address without users it opens for whoever has that address, token and all; on any other address users sign in, and connections are encrypted: by a certificate here, or by a proxy before it. It ends on Ctrl-C or SIGTERM, with nothing lost.":
            "Lệnh khởi động delegates-office, chương trình nằm cạnh delegates. Dòng đầu của đầu ra chuẩn là địa chỉ để mở, in ra khi trang đã sẵn sàng. Với địa chỉ chỉ máy này vào được và chưa có người dùng, ai có địa chỉ đầy đủ kèm mã thì mở được; với địa chỉ khác, người dùng phải đăng nhập và kết nối được mã hóa, bằng chứng thư ở đây hoặc ở máy chủ trung gian đứng trước. Kết thúc bằng Ctrl-C hoặc SIGTERM, không mất dữ liệu.",
        "The office's file; it is made where it is not there.":
            "Kho dữ liệu của cơ quan; chưa có thì được tạo.",
        "The port; 0 takes a free one.": "Cổng; 0 là chọn cổng trống.",
        "The address to listen on.": "Địa chỉ phục vụ.",
        "The certificate chain, in PEM.": "Chuỗi chứng thư, dạng PEM.",
        "The private key of the certificate, in PEM.": "Khóa riêng của chứng thư, dạng PEM.",
        "The name under which a proxy with TLS is asked for this page.":
            "Tên mà trình duyệt dùng để gọi máy chủ trung gian có TLS đứng trước trang này.",
        "An address that the proxy asks from, where it is on another machine; several are given one by one.":
            "Địa chỉ của máy chủ trung gian khi nó ở máy khác; nhiều địa chỉ thì nêu lần lượt.",
        "Make an administrator first: asks for a name and a password.":
            "Lập quản trị viên trước: hỏi tên và mật khẩu.",
        "Look after the office's file: import, export, list, verify, backup.":
            "Quản lý kho dữ liệu: import, export, list, verify, backup.",
        "Started is delegates-office, which stands beside delegates. import FILE FOLDER makes a conference of a folder of plain files; export FILE FOLDER writes one; list FILE lists them; verify FILE follows the chain of the log, exit status 65 where something is not so; backup FILE COPY writes a copy, also while the page is served.":
            "Lệnh khởi động delegates-office, chương trình nằm cạnh delegates. import KHO THƯ_MỤC lập hội nghị từ thư mục tệp; export KHO THƯ_MỤC ghi hội nghị ra thư mục; list KHO liệt kê; verify KHO kiểm tra chuỗi nhật ký, mã kết thúc 65 nếu có chỗ không đúng; backup KHO BẢN_SAO ghi bản sao, cả khi trang đang chạy.",
        "What to do, and with which file.": "Việc cần làm và kho dữ liệu.",
    ]
}
