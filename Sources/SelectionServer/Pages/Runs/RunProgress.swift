import DelegateSelection
import SelectionStore

/// The progress of a run in words: the phase, the best selection, the bound, the seconds.
enum RunProgress {
    /// The words; those of its state where the search has not begun.
    static func words(of run: StoredRun, _ visit: Visit) async -> String {
        let place = run.isOver ? nil : await visit.office.queue.place(of: run.id)
        guard !run.isOver, let progress = visit.office.queue.progress, progress.run == run.id else {
            return RunsPage.state(run, place: place, visit)
        }
        let seconds = Int((ContinuousClock.now - progress.began).components.seconds)
        guard let search = progress.search else {
            return visit.words(RunsMessage.waits) + " · " + visit.words(RunsMessage.seconds("\(seconds)"))
        }
        let levels = await levels(of: run, visit)
        return
            ([phase(search, levels, visit)] + counts(search, levels, visit)
            + [visit.words(RunsMessage.seconds("\(seconds)"))]).joined(separator: " · ")
    }

    /// The objectives in their order; none where the files cannot be read, which the run itself says when it is over.
    private static func levels(of run: StoredRun, _ visit: Visit) async -> [ObjectiveOrder.Level] {
        do {
            let inputs = try await visit.office.inputs.material(of: run.id, in: run.conference).inputs
            return ObjectiveOrder(searched: inputs.plan, over: inputs.pool).levels
        } catch {
            return []
        }
    }

    private static func phase(_ search: SearchProgress, _ levels: [ObjectiveOrder.Level], _ visit: Visit) -> String {
        guard case .level(let index) = search.phase else { return visit.words(RunsMessage.construction) }
        switch levels.indices.contains(index) ? levels[index] : .lottery {
        case .seats: return Message(.objectiveSeats).text(visit.language)
        case .kept: return Message(.objectiveKept).text(visit.language)
        case .shortfall(let priority): return visit.words(RunsMessage.targets("\(priority)"))
        case .merit: return Message(.objectiveMerit).text(visit.language)
        case .lottery: return Message(.objectiveLottery).text(visit.language)
        }
    }

    /// The best and the bound, where the search counts in the units that people know: not in scaled points.
    private static func counts(
        _ search: SearchProgress, _ levels: [ObjectiveOrder.Level], _ visit: Visit
    ) -> [String] {
        if case .level(let index) = search.phase, levels.indices.contains(index), levels[index] != .lottery,
            levels[index] != .seats
        {
            return []
        }
        let numbers = NumberStyle(visit.language)
        return [
            search.best.map { visit.words(RunsMessage.best(numbers.text($0))) },
            search.bound.map { visit.words(RunsMessage.bound(numbers.text($0))) },
        ].compactMap(\.self)
    }
}
