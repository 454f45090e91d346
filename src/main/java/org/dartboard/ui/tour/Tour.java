package org.dartboard.ui.tour;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** How far somebody has come on the tour. */
public final class Tour {

    private final Ground ground;
    private final ReadOnlyObjectWrapper<@Nullable Step> step = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper done = new ReadOnlyBooleanWrapper();

    /** A tour that has not begun. */
    public Tour(Ground ground) {
        this.ground = ground;
    }

    /** The step; null while there is no tour. */
    public ReadOnlyObjectProperty<@Nullable Step> stepProperty() {
        return step.getReadOnlyProperty();
    }

    /** Whether what the step asks for was done, where its effect is to be seen before it goes on. */
    public ReadOnlyBooleanProperty doneProperty() {
        return done.getReadOnlyProperty();
    }

    /** What it leads through. */
    Ground ground() {
        return ground;
    }

    /** Begins with the first step. */
    public void begin() {
        to(Step.MAP);
    }

    /** Something was done that a step asks for; if it is this one, it goes on. */
    public void did(Step what) {
        if (step.get() == what) {
            if (what == Step.CHANGE) {
                done.set(true);
            } else {
                next();
            }
        }
    }

    /** On to the next step; after the last it is over. */
    public void next() {
        var now = step.get();
        if (now != null) {
            switch (now) {
                case MAP -> to(Step.WALK);
                case WALK -> to(Step.WHY);
                case WHY -> to(Step.CHANGE);
                case CHANGE -> to(Step.OWN);
                case OWN -> leave();
            }
        }
    }

    /** Back to the step before. */
    public void back() {
        var now = step.get();
        if (now != null) {
            switch (now) {
                case MAP -> {}
                case WALK -> to(Step.MAP);
                case WHY -> to(Step.WALK);
                case CHANGE -> to(Step.WHY);
                case OWN -> to(Step.CHANGE);
            }
        }
    }

    /** Ends it, at its end or before. */
    public void leave() {
        if (step.get() != null) {
            step.set(null);
            done.set(false);
            ground.over();
        }
    }

    private void to(Step next) {
        // Nothing that is done while it is prepared counts
        step.set(null);
        done.set(false);
        ground.prepare(next);
        step.set(next);
    }
}
