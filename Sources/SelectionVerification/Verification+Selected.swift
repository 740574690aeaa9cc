import SelectionCore
import SelectionFile
import SelectionInput
import Wording

extension Verification {
    /// Checks those who are selected: each a nominee, each once, in pool order.
    /// - Returns: their rows in pool order, or nil where they cannot be counted.
    mutating func checkSelected() -> [Int]? {
        guard let node = required(.selected) else { return nil }
        guard let list = node.list else {
            add(Message(.expectedList(key: SelectionKey.selected.name)), at: node)
            return nil
        }
        let rowOfID = Verification.rows(of: Set(list.compactMap(\.string)), in: inputs.pool)
        var first: [Int: DocumentNode] = [:]
        var (rows, areCountable) = ([Int](), true)
        for element in list {
            guard let id = element.string, let row = rowOfID[id] else {
                add(Message(.unknownNominee(id: element.rawText ?? element.jsonText)), at: element)
                areCountable = false
                continue
            }
            if let earlier = first[row] {
                let advice = Message(.firstAtLine(line: "\(earlier.location.line)"))
                add(Message(.repeatedValue(value: id)), at: element, advice: [advice])
                areCountable = false
            } else if let last = rows.last, row < last {
                add(Message(.outOfPoolOrder(id: id)), at: element)
            }
            first[row] = element
            rows.append(row)
        }
        return areCountable ? rows.sorted() : nil
    }

    /// The row of each of `ids` that is a nominee's.
    static func rows(of ids: Set<String>, in pool: Pool) -> [String: Int] {
        guard !ids.isEmpty else { return [:] }
        var rows: [String: Int] = [:]
        for row in 0..<pool.count {
            let id = pool.id(row)
            if ids.contains(id) { rows[id] = row }
        }
        return rows
    }

    /// Checks the lottery number of everyone selected, where the file states them: by seed and id.
    mutating func checkLottery() {
        guard let lottery = selection[.lottery] else { return }
        let seed = inputs.plan.lotterySeed
        if let stated = lottery[LotteryKey.seed], stated.string != seed {
            let problem = Message(.seedDiffers(seed: stated.rawText ?? stated.jsonText, planSeed: seed))
            add(problem, at: stated, advice: [Message(.giveSeed)])
        }
        guard let numbers = lottery[LotteryKey.numbers] else { return }
        guard let list = numbers.list else {
            return add(Message(.expectedList(key: SelectionKey.lottery.path(LotteryKey.numbers))), at: numbers)
        }
        let selected = selection[.selected]?.list ?? []
        if list.count != selected.count {
            add(Message(.lotteryCountDiffers(numbers: "\(list.count)", selected: "\(selected.count)")), at: numbers)
        }
        for (number, selected) in zip(list, selected) {
            guard let id = selected.rawText else { continue }
            let expected = Lottery.number(seed: seed, id: id)
            guard !number.is(.count(expected)) else { continue }
            add(Message(.lotteryNumberDiffers(id: id, stated: number.jsonText, derived: "\(expected)")), at: number)
        }
    }
}
