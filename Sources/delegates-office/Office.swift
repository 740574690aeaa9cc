import ArgumentParser
import SelectionServer
@main struct Office: ParsableCommand {}
