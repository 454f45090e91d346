package org.dartboard.layout;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.dartboard.edit.Arrange;
import org.dartboard.model.Element;
import org.dartboard.model.Environment;

/** Places elements on the map. */
@FunctionalInterface
public interface Arranger {

    /**
     * The edit that places them. Elements outside the scope and locked ones stay where they are; no two elements overlap
     * that did not overlap before.
     *
     * @param phases whether each phase is to have a column of its own
     */
    Arrange arrange(Environment environment, Scope scope, boolean phases);

    /** Which elements are placed. */
    sealed interface Scope {
        /** Every one anew. */
        record All() implements Scope {}

        /** Those without a position, near what they are linked to; if none has one, all. */
        record Missing() implements Scope {}

        /** These, about where they are now. */
        record Only(Set<String> ids) implements Scope {
            /** Keeps its own copy. */
            public Only {
                ids = java.util.Collections.unmodifiableSet(new LinkedHashSet<>(ids));
            }
        }
    }

    /** How large elements are, in map units. */
    interface Extents {
        /** Its width. */
        double width(Element element);

        /** Its height. */
        double height(Element element);

        /** As two functions say. */
        static Extents of(ToDoubleFunction<Element> width, ToDoubleFunction<Element> height) {
            return new Extents() {
                @Override
                public double width(Element element) {
                    return width.applyAsDouble(element);
                }

                @Override
                public double height(Element element) {
                    return height.applyAsDouble(element);
                }
            };
        }
    }
}
