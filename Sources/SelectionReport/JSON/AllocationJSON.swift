import Apportionment
import ExactArithmetic
import SelectionCore
import SelectionFile

/// The allocation as the contract's JSON. What the contract does not name stands after what it does.
extension AllocationReport {
    /// The text. Equal allocations give equal bytes.
    package func json(version: String) -> String {
        let (divisor, square) = AllocationReport.divisor(allocation.certificate)
        let check = AllocationCheck(allocation: allocation)
        return JSONValue.fields([
            "method": .string(allocation.method.rawValue),
            "seats": .count(allocation.problem.seats),
            "divisor": .optional(divisor, JSONValue.string),
            "allocations": .array(allocation.problem.units.indices.map { row($0, check) }),
            "tie": AllocationReport.tie(allocation.tie, allocation.problem),
            "conflicting": .array([]),
            "divisorRange": divisorRange,
            "divisorSquared": square.map(JSONValue.string),
            "quota": quota,
            "lot": lot,
            "quotaViolations": .array(allocation.quotaViolations.map(violation)),
            "withoutAvailable": withoutAvailable?.seats,
            "withoutAvailableTie": withoutAvailable?.tie,
            "next": outlook.map { .optional($0.next, step) },
            "last": outlook.map { .optional($0.last, step) },
            "sequence": outlook == nil ? nil : sequence,
        ]).document
    }

    /// The seats if there were nominees enough, and what ties leave open there.
    private var withoutAvailable: (seats: JSONValue, tie: JSONValue?)? {
        guard case .seats(let seats, let tie)? = allocation.withoutCaps else { return nil }
        return (
            .array(seats.indices.map { AllocationReport.seats($0, seats, allocation.problem) }),
            tie.map { AllocationReport.tie($0, allocation.problem) }
        )
    }

    /// Divisors between which every one gives the same seats, both included.
    private var divisorRange: JSONValue? {
        guard case .divisor(let range) = allocation.certificate, let stretch = range.stretch else { return nil }
        func text(_ end: WideFraction?) -> JSONValue {
            .optional(end) { .string($0.decimal ?? $0.description) }
        }
        return .fields(["from": text(stretch.least), "to": text(stretch.most)])
    }

    static func divisor(_ certificate: SeatCertificate) -> (value: String?, square: String?) {
        guard case .divisor(let range) = certificate else { return (nil, nil) }
        switch range.divisor {
        case .decimal(let value), .exact(let value): return (value.decimal ?? value.description, nil)
        case .root(let square): return (nil, square.description)
        case .none: return (nil, nil)
        }
    }

    static func tie(_ tie: SeatResult.Tie?, _ problem: AllocationProblem) -> JSONValue {
        .optional(tie) { tie in
            .fields(["units": names(tie.units, problem), "remaining": .count(tie.remaining)])
        }
    }

    static func names(_ units: [Int], _ problem: AllocationProblem) -> JSONValue {
        .array(units.map { .string(problem.units[$0].name) })
    }

    static func seats(_ unit: Int, _ seats: [Int], _ problem: AllocationProblem) -> JSONValue {
        .fields(["unit": .string(problem.units[unit].name), "seats": .count(seats[unit])])
    }

    private func row(_ index: Int, _ check: AllocationCheck) -> JSONValue {
        let unit = allocation.problem.units[index]
        return .fields([
            "unit": .string(unit.name), "weight": .exact(unit.weight), "seats": .count(allocation.seats[index]),
            "min": .optional(unit.minimum, JSONValue.count), "max": .optional(unit.maximum, JSONValue.count),
            "base": allocation.problem.base > 0 ? .count(allocation.problem.base) : nil,
            "bonus": unit.bonus > 0 ? .count(unit.bonus) : nil,
            "appointed": unit.appointed > 0 ? .count(unit.appointed) : nil,
            "available": unit.available.map(JSONValue.count),
            "quotient": check.quotient(of: index).map { .string($0.description) },
            "share": .string(allocation.fairShare(of: index).description),
        ])
    }

    private var quota: JSONValue? {
        guard case .quota(let quota) = allocation.certificate else { return nil }
        let value = quota.value.decimal ?? quota.value.description
        return .fields(["value": .string(value), "remainderSeats": .count(quota.remainderSeats)])
    }

    private var lot: JSONValue? {
        guard let seed else { return nil }
        return .fields([
            "seed": .string(seed),
            "draws": .array(
                allocation.draws.map { draw in
                    .fields([
                        "units": AllocationReport.names(draw.tie.units, allocation.problem),
                        "numbers": .array(
                            draw.tie.units.map {
                                .count(Lottery.number(seed: seed, id: allocation.problem.units[$0].name))
                            }),
                        "remaining": .count(draw.tie.remaining),
                        "winners": AllocationReport.names(draw.winners, allocation.problem),
                    ])
                }),
        ])
    }

    private func violation(_ violation: Allocation.QuotaViolation) -> JSONValue {
        .fields([
            "unit": .string(allocation.problem.units[violation.unit].name), "lower": .count(violation.lower),
            "upper": .count(violation.upper),
        ])
    }

    private func step(_ step: AllocationOutlook.Step) -> JSONValue {
        .fields([
            "gain": AllocationReport.names(step.gainers, allocation.problem),
            "lose": AllocationReport.names(step.losers, allocation.problem),
            "tied": AllocationReport.names(step.tied, allocation.problem),
        ])
    }

    private var sequence: JSONValue? {
        guard case .sequence(let steps) = allocation.certificate else { return nil }
        return AllocationReport.names(steps, allocation.problem)
    }
}

extension AllocationRefusal {
    /// The document of the contract: nothing is allocated, the units in conflict are named.
    package func json(version: String) -> String {
        JSONValue.fields([
            "method": .string(method.rawValue), "seats": .count(problem.seats), "divisor": .null,
            "allocations": .array([]), "tie": .null,
            "conflicting": .array(conflict.units.map { .string(problem.units[$0].name) }),
            "conflict": .fields([
                "sum": .count(conflict.sum), "limit": .count(conflict.limit),
                "message": .string(text(.english)),
            ]),
        ]).document
    }
}
