package org.dartboard.ui.canvas;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where one looked: views that were rested at, each far from the one before. */
final class Visited {

    private static final int MOST = 60;

    private final List<View> views = new ArrayList<>();
    private int now = -1;

    /** One rests at a view. A little farther along the same place replaces it. */
    void rest(View view, View.Size size) {
        if (now >= 0 && !view.isFarFrom(views.get(now), size)) {
            views.set(now, view);
            return;
        }
        views.subList(now + 1, views.size()).clear();
        views.add(view);
        if (views.size() > MOST) {
            views.removeFirst();
        }
        now = views.size() - 1;
    }

    /** Where one was before; null if that is nowhere. */
    @Nullable
    View back() {
        return now > 0 ? views.get(--now) : null;
    }

    /** Where one was after that; null if that is nowhere. */
    @Nullable
    View forward() {
        return now < views.size() - 1 ? views.get(++now) : null;
    }

    void forget() {
        views.clear();
        now = -1;
    }
}
