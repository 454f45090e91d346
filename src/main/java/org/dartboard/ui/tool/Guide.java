package org.dartboard.ui.tool;

/** What shows that things stand in line, or equally far apart; in map units. */
public sealed interface Guide {

    /** A line along edges or middles. */
    record Line(double x1, double y1, double x2, double y2) implements Guide {}

    /** A gap as wide as others: from one edge to the next. */
    record Gap(double x1, double y1, double x2, double y2) implements Guide {}
}
