extension UniformPanels {
    /// The panel that a published seed draws from all of them: the one with the number that follows from it (`PanelDraw`).
    package func panel(seed: String) -> [Int] { panels([PanelDraw.number(seed, below: count)])[0] }
}
