import HTTPTypes
import SelectionStore
import Testing

@testable import SelectionServer

/// Every address by every role and method: the answer that its route says, and by hand what each role must not reach.
@Suite struct RightsTests {
    /// What roles must not reach, whatever routes say: methods, beginnings of addresses, and the roles that may.
    private static let byHand: [(methods: Set<String>, prefix: String, roles: Set<Role>)] = [
        (["GET", "POST"], "/users", [.office]), (["GET", "POST"], "/log", [.office, .auditor]),
        (["GET", "POST"], "/c/:conference/log", [.office, .auditor]),
        (["GET", "POST"], "/c/:conference/settings", [.office]), (["POST"], "/conferences", [.office]),
        (["POST"], "/c/:conference/units", [.office]), (["POST"], "/c/:conference/plan", [.office]),
        (["POST"], "/c/:conference/what-if", [.office]),
        (["GET"], "/c/:conference/runs", [.office, .auditor, .council]),
        (["GET"], "/c/:conference/plan", [.office, .auditor, .council]),
    ]

    /// The addresses that may be asked for without signing in.
    private static let open: Set = ["/sign-in", "/invitation/:token", "/style.css"]

    @Test func `nobody who must not is let in by a route`() {
        for route in Site.routes {
            if route.access == .everyone {
                #expect(RightsTests.open.contains(route.pattern) || route.pattern.hasSuffix(".js"), "\(route.pattern)")
            }
            guard case .roles(let roles) = route.access else { continue }
            for rule in RightsTests.byHand where rule.methods.contains(route.method.rawValue) {
                guard route.pattern == rule.prefix || route.pattern.hasPrefix(rule.prefix + "/") else { continue }
                #expect(roles.isSubset(of: rule.roles), "\(route.method) \(route.pattern)")
            }
            #expect(
                route.method == .get || !roles.contains(.auditor) || RightsTests.isReading(route), "\(route.pattern)")
        }
    }

    /// An auditor changes nothing but the own account, and ends what was asked by nobody else.
    private static func isReading(_ route: PageRoute) -> Bool {
        ["/account", "/sign-out", "/language"].contains { route.pattern.hasPrefix($0) }
            || route.pattern.hasSuffix("/log/verification") || route.pattern.hasSuffix("/answers/cancel")
    }

    @Test(arguments: [nil, Role.office, .unit, .council, .auditor])
    func `every address answers every method as its route says`(role: Role?) async throws {
        let office = try await OfficeFixture()
        let browser: Browser
        if let role {
            // The office's account comes first, as it would.
            browser = try await office.signedInBrowser(role, unit: role == .unit ? "Phường Tam Thanh" : nil)
        } else {
            browser = Browser(office)
        }
        for pattern in Set(Site.routes.map(\.pattern)).sorted() {
            let path = pattern.replacing("/:conference", with: "/1").split(separator: "/")
                .map { $0.hasPrefix(":") ? "999999" : String($0) }.reduce("") { $0 + "/" + $1 }
            for method in [HTTPRequest.Method.post, .put, .delete, .options, .patch, .trace] {
                let routes = Site.routes.filter { $0.method == method && $0.pattern == pattern }
                let reply = try await browser.send(method, path.isEmpty ? "/" : path, headers: [:])
                guard let route = routes.first else {
                    // Another pattern may stand for the same address.
                    #expect([405, 303, 403, 404, 400].contains(reply.status), "\(method) \(pattern): \(reply.status)")
                    continue
                }
                let admitted = route.access.admits(Visitor(role: role, language: .vietnamese))
                // Without its token no form is taken.
                let expected: Set<Int> = admitted ? [400, 403, 415] : role == nil ? [303] : [403]
                #expect(expected.contains(reply.status), "\(method) \(pattern): \(reply.status)")
            }
            guard let route = Site.routes.first(where: { $0.method == .get && $0.pattern == pattern }),
                !route.access.admits(Visitor(role: role, language: .vietnamese))
            else { continue }
            let reply = try await browser.send(.get, path.isEmpty ? "/" : path)
            #expect(reply.status == (role == nil ? 303 : 403), "GET \(pattern): \(reply.status)")
            let head = try await browser.send(.head, path.isEmpty ? "/" : path)
            #expect(head.status == reply.status && head.bytes.isEmpty)
        }
    }
}
