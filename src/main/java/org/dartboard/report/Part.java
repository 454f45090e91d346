package org.dartboard.report;

/** What a report can tell; what the numbers are and are not stands in each. */
public enum Part {
    /** What it is about: the map and its touchpoints. */
    ENVIRONMENT,
    /** Who walked. */
    PEOPLE,
    /** The story of each walk. */
    STORIES,
    /** Where ways part, and how different they were. */
    PARTING,
    /** What stands in people's way, why, and what would close it. */
    CAUSES,
    /** What was decided about gaps. */
    REGISTER,
    /** What was expected before the walks. */
    PREDICTIONS,
    /** What people chose, answered and wished for while playing. */
    PLAYED,
    /** The scorecard with its evidence, and what each side gives and gets. */
    SCORECARD,
    /** What changed since an earlier version. */
    CHANGES
}
