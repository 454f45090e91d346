package org.dartboard.ui.canvas;

import org.dartboard.edit.Add;
import org.dartboard.edit.Ids;
import org.dartboard.model.Element;
import org.dartboard.model.Link;
import org.dartboard.model.Touchpoint;
import org.dartboard.picture.Point;
import org.dartboard.ui.state.Desk;
import org.dartboard.ui.state.Selection;
import org.dartboard.ui.tool.Offers;
import org.jspecify.annotations.Nullable;

/** Draws a touchpoint without a name, and selects it. */
record PlainMaker(Desk desk) implements Maker {

    @Override
    public void make(Element.Type type, Point at, @Nullable String from, Link.@Nullable Key between) {
        var environment = desk.environment();
        if (environment == null) {
            return;
        }
        var made = Touchpoint.named(Ids.element(environment, Element.Type.TOUCHPOINT, ""), "");
        var joined = from == null ? null : Offers.withNew(environment, from, made, at.x(), at.y());
        desk.apply(joined == null ? Add.at(made, at.x(), at.y()) : joined);
        desk.selectionProperty().set(Selection.of(made.id()));
    }
}
