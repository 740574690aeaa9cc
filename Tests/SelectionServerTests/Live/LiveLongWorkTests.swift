import DelegateSelection
import Foundation
import SelectionStore
import Testing

@testable import SelectionServer

/// Long work, such as imports, and the pages that are asked for meanwhile.
@Suite struct LiveLongWorkTests {
    @Test(.timeLimit(.minutes(5)))
    func `pages are answered while lists are read, and the conference's says that they are`() async throws {
        let office = try await ConferenceOfThreeUnits.office(pool: ConferenceOfThreeUnits.pool)
        let browser = try await office.openedBrowser()
        let held = DispatchSemaphore(value: 0)
        defer { held.signal() }
        let (begun, begin) = AsyncStream.makeStream(of: Void.self)
        let long = Task {
            try await office.office.work.runLong {
                begin.yield()
                held.wait()
            }
        }
        var iterator = begun.makeAsyncIterator()
        await iterator.next()
        let page = try await browser.get("/c/1")
        #expect(page.status == 200)
        #expect(page.text.contains("Đang đọc danh sách…"))
        #expect(try await browser.get("/c/1/plan").status == 200)
        held.signal()
        try await long.value
        #expect(try await !browser.get("/c/1").text.contains("Đang đọc danh sách…"))
    }

    @Test(.timeLimit(.minutes(5)))
    func `the conference's page does not wait for long lists, and tells what came of them when they are read`()
        async throws
    {
        let office = try await ConferenceOfThreeUnits.office()
        let browser = try await office.openedBrowser()
        let person = "Nông Thị Hà,Phường Chi Lăng,Cơ sở,Nữ,Tày,33,Lao động tiên tiến\n"
        let blank = String(repeating: ",,,,,,\n", count: 20_000)
        let text = ConferenceOfThreeUnits.heading + person + blank
        try await office.store.receive([("dài.csv", Array(text.utf8))], in: 1, by: .command)
        #expect(try await browser.get("/c/1").text.contains("Đang đọc danh sách…"))
        _ = try await office.office.nominees.lists(of: 1)
        #expect(try await !browser.get("/c/1").text.contains("Đang đọc danh sách…"))
        try await office.store.receive([("dài.csv", Array((blank + blank).utf8))], in: 1, by: .command)
        #expect(try await browser.get("/c/1").text.contains("Đang đọc danh sách…"))
        await #expect(throws: InputRejection.self) { _ = try await office.office.nominees.lists(of: 1) }
        #expect(try await browser.get("/c/1").text.contains("Chưa đọc được phương án hoặc danh sách"))
    }

    @Test(.timeLimit(.minutes(5))) func `long work is done one at a time`() async throws {
        let work = Work()
        let order = try await withThrowingTaskGroup(of: Bool.self) { group in
            let busy = Box()
            for _ in 0..<20 { group.addTask { try await work.runLong { busy.enter() } } }
            return try await group.reduce(into: [Bool]()) { $0.append($1) }
        }
        #expect(order == Array(repeating: true, count: 20))
        #expect(!work.isLongUnderWay)
    }

    /// Whatever one at a time may enter.
    private final class Box: Sendable {
        private let lock = NSLock()

        /// True where nobody else is inside.
        func enter() -> Bool {
            guard lock.try() else { return false }
            defer { lock.unlock() }
            Thread.sleep(forTimeInterval: 0.001)
            return true
        }
    }
}
