import DocumentSchema
import SelectionCore

/// The keys of `seats`.
enum SeatsKeys {
    static let most = Key(
        "max", .whole(from: 1), isRequired: true, "The most delegates.", "Số đại biểu nhiều nhất.")
    static let least = Key(
        "min", .whole(from: 0), "The fewest delegates; 0 by default.", "Số đại biểu ít nhất; nếu không ghi thì là 0.")
    static let fill = Key(
        "fill", .choice(of: Seats.Fill.self),
        "Whether seats are filled before targets are met (first, the default) or after (last).",
        "Lấp đầy suất trước khi xét chỉ tiêu (first, mặc định) hay sau (last).")

    static let map = MapDescription([most.description, least.description, fill.description])
}

/// The keys of `lottery`.
enum LotteryKeys {
    static let seed = Key(
        "seed", .text, isRequired: true,
        "Any text; with another one the lottery comes out differently.",
        "Một đoạn chữ bất kỳ; thay đoạn chữ này thì kết quả bốc thăm thay đổi.")

    static let map = MapDescription([seed.description])
}
