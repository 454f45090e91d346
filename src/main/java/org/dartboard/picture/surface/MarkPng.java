package org.dartboard.picture.surface;

import org.dartboard.picture.Box;
import org.dartboard.picture.Mark;
import org.dartboard.picture.Shape;
import org.dartboard.picture.Theme;
import org.dartboard.picture.Tone;

/** The program's icon as a file, for windows and packages. */
public final class MarkPng {

    private MarkPng() {}

    /**
     * The icon in the light theme on a disc of its ground, so that it can be seen on any other; clear around it.
     *
     * @param size of its sides in pixels, > 0
     */
    public static byte[] of(int size) {
        var box = new Box(0, 0, size, size);
        var surface = new PngSurface(box, 1);
        surface.fill(new Shape.Disc(size / 2.0, size / 2.0, size / 2.0), Theme.LIGHT.of(Tone.PANEL));
        Mark.paint(surface, box, Theme.LIGHT);
        return surface.finish();
    }
}
