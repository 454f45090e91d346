package org.dartboard.picture;

/** What a surface can fill, stroke and clip to. */
public sealed interface Shape {

    /** A rectangle, its corners rounded by a radius, 0 for none. */
    record Round(Box box, double radius) implements Shape {}

    /** A circle. */
    record Disc(double x, double y, double radius) implements Shape {}

    /** Any outline. */
    record Outline(Path path) implements Shape {}
}
