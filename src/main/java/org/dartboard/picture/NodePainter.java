package org.dartboard.picture;

import org.dartboard.model.Actor;
import org.dartboard.model.Control;
import org.dartboard.model.Decision;
import org.dartboard.model.Element;
import org.dartboard.model.Event;
import org.dartboard.model.Note;
import org.dartboard.model.Offering;
import org.dartboard.text.Messages;
import org.dartboard.text.Phrase;

/** Strokes elements, each type in its own shape. */
final class NodePainter {

    private final Surface surface;
    private final Theme theme;
    private final Detail detail;
    private final FontMetrics metrics;
    private final Messages messages;
    private final ChipPainter chips;

    NodePainter(Surface surface, Theme theme, Detail detail, FontMetrics metrics, Messages messages) {
        this.surface = surface;
        this.theme = theme;
        this.detail = detail;
        this.metrics = metrics;
        this.messages = messages;
        chips = new ChipPainter(surface, theme, detail, metrics, messages);
    }

    void paint(Node node) {
        if (detail.isFar()) {
            painted(node); // too small to be pointed at in a file, and on a screen nobody asks for its title
            return;
        }
        surface.group(node.id(), title(node), () -> painted(node));
    }

    private void painted(Node node) {
        if (node.emphasis() == Emphasis.FADED) {
            surface.faded(.34, () -> shape(node));
        } else {
            shape(node);
        }
        node.chips().forEach(chips::paint);
        badge(node);
    }

    private String title(Node node) {
        var name = FontMetrics.tidy(node.element().name());
        var type = node.element().type();
        if (node.element() instanceof Note note) {
            var text = FontMetrics.tidy(note.text().isBlank() ? note.name() : note.text());
            return messages.format(Phrase.of("picture.note", "text", text, "paper", Paper.of(note), "n", note.votes()));
        }
        var title = node.ring() == null
                ? Phrase.of("picture.element", "name", name, "type", type)
                : Phrase.of(
                        "picture.touchpoint",
                        "name",
                        name,
                        "type",
                        type,
                        "ring",
                        node.ring().inWords());
        var caption = node.tint() == null ? null : node.tint().caption();
        return messages.format(
                caption == null ? title : Phrase.of("picture.tinted", "title", title, "caption", caption));
    }

    private void shape(Node node) {
        switch (node.element().type()) {
            case TOUCHPOINT -> card(node);
            case CHANNEL -> channel(node);
            case COMMUNITY -> community(node);
            case ACTOR -> actor(node);
            case OUTCOME -> outcome(node);
            case EVENT -> event(node);
            case OFFERING -> offering(node);
            case NOTE -> new NotePainter(surface, theme, detail, metrics).paint(node);
            case CONTROL -> control(node);
        }
    }

    private void card(Node node) {
        var box = node.box();
        raised(new Shape.Round(box, 10), box, 10, node);
        var ring = node.ring();
        var stack = node.stack();
        if (stack != null) {
            new StackPainter(surface, theme, detail, metrics, messages).paint(stack, box);
        }
        if (detail.isFar()) {
            if (stack == null) {
                icon(node, box.x() + 34, box.centreY(), 32);
                ring(node, box.right() - 36, box.centreY(), 25);
            } else if (detail == Detail.FAR) {
                large(node);
            }
            return;
        }
        var tile = new Box(box.x() + 9, box.y() + 9, 28, 28);
        var tint = node.tint();
        surface.fill(new Shape.Round(tile, 8), theme.of(tint == null ? Tone.TILE : tint.tone()));
        if (theme == Theme.CONTRAST) {
            surface.stroke(new Shape.Round(tile, 8), new Pen(theme.of(Tone.INK), 1));
        }
        icon(node, tile.centreX(), tile.centreY(), 16);
        boolean two = node.lines().size() > 1;
        lines(node, Sizes.NAME, box.x() + Sizes.CARD_TEXT, box.y() + (two ? 20 : 23), theme.of(Tone.INK));
        if (tint != null && tint.caption() != null) {
            caption(tint, box, ring == null ? tint.mark().isEmpty() ? 9 : 28 : 35);
        } else if (detail == Detail.NEAR && stack == null) {
            double x = box.x() + Sizes.CARD_TEXT + 6;
            for (var channel : node.channels()) {
                channel.paint(surface, x, box.y() + (two ? 48 : 43), 12.5, theme.of(Tone.MUTED));
                x += 17.5;
            }
        }
        if (stack == null) {
            ring(node, box.right() - 6.5 - Sizes.RING, box.bottom() - 6.5 - Sizes.RING, Sizes.RING);
        }
    }

    /** A name that can be read from afar, where a wide card has room for it. */
    private void large(Node node) {
        var box = node.box();
        var face = Sizes.NAME.at(23);
        var name = metrics.shortened(FontMetrics.tidy(node.element().name()), face, box.width() - 20);
        surface.text(box.x() + 10, box.y() + 29, metrics.width(name, face), name, face, theme.of(Tone.INK));
    }

    /** The ring, or the mark of a lens in its place. */
    private void ring(Node node, double x, double y, double radius) {
        var ring = node.ring();
        var tint = node.tint();
        if (ring != null) {
            ring.paint(surface, x, y, radius, theme, !detail.isFar());
        } else if (tint != null && !tint.mark().isEmpty()) {
            boolean far = detail.isFar();
            double aside = far ? 0 : 3;
            var face = Sizes.BADGE.at(far ? 25 : 11);
            Swatch.disc(surface, x + aside, y + aside, far ? radius : 10, tint, face, theme, metrics);
        }
    }

    private void caption(Tint tint, Box box, double taken) {
        var face = Sizes.CAPTION;
        double x = box.x() + 10;
        var text = tint.caption() == null ? "" : messages.format(tint.caption());
        var shown = metrics.shortened(text, face, box.width() - 10 - taken);
        if (!shown.isEmpty()) {
            var ink = theme.of(Tone.INK);
            surface.text(x, box.bottom() - 12.5, metrics.width(shown, face), shown, face, ink);
        }
    }

    private void channel(Node node) {
        var box = node.box();
        flat(new Shape.Round(box, box.height() / 2), node, Tone.QUIET, 1);
        icon(node, box.x() + 17, box.centreY(), 13.5);
        lines(node, Sizes.LESSER, box.x() + 30, theme.of(Tone.MUTED));
    }

    private void community(Node node) {
        var box = node.box();
        double x = box.x();
        double y = box.centreY();
        // The frontmost circle is the lowest, as heads stand in a group
        circle(node, x + 10.5, y - 5.5);
        circle(node, x + 27, y - 7.5);
        circle(node, x + 19.5, y + 7.5);
        lines(node, Sizes.NAME, x + Sizes.COMMUNITY_TEXT, theme.of(Tone.INK));
    }

    private void circle(Node node, double x, double y) {
        var disc = new Shape.Disc(x, y, 10.5);
        surface.fill(disc, theme.of(Tone.CARD));
        surface.stroke(disc, new Pen(edge(node, Tone.LINK), 1.4 * theme.stroke()));
    }

    private void actor(Node node) {
        var box = node.box();
        boolean nodal = node.element() instanceof Actor a && a.role() == Actor.Role.NODAL_FIRM;
        double eaves = box.y() + Sizes.ROOF;
        double r = 4;
        // A house front: a shallow gable over a wall
        var front = Path.from(box.x() + 1, eaves)
                .line(box.centreX() - 4, box.y() + .6)
                .curve(
                        box.centreX() - 1.6,
                        box.y() - .3,
                        box.centreX() + 1.6,
                        box.y() - .3,
                        box.centreX() + 4,
                        box.y() + .6)
                .line(box.right() - 1, eaves)
                .curve(box.right(), eaves + .6, box.right(), eaves + 1, box.right(), eaves + 2)
                .line(box.right(), box.bottom() - r)
                .curve(
                        box.right(),
                        box.bottom() - r / 2,
                        box.right() - r / 2,
                        box.bottom(),
                        box.right() - r,
                        box.bottom())
                .line(box.x() + r, box.bottom())
                .curve(box.x() + r / 2, box.bottom(), box.x(), box.bottom() - r / 2, box.x(), box.bottom() - r)
                .line(box.x(), eaves + 2)
                .curve(box.x(), eaves + 1, box.x(), eaves + .6, box.x() + 1, eaves)
                .close()
                .build();
        if (nodal) {
            surface.fill(front.shape(), theme.of(Tone.CARD));
            surface.stroke(front.shape(), new Pen(edge(node, Tone.INK), 2 * theme.stroke()));
        } else {
            flat(front.shape(), node, Tone.QUIET, 1);
        }
        double y = (eaves + box.bottom()) / 2;
        icon(node, box.x() + 19, y, 15);
        var color = theme.of(nodal ? Tone.INK : Tone.MUTED);
        double first = y + .36 * Sizes.LESSER.size() - (node.lines().size() - 1) * Sizes.LEADING / 2;
        lines(node, Sizes.LESSER, box.x() + Sizes.ACTOR_TEXT, first, color);
    }

    private void outcome(Node node) {
        var box = node.box();
        raised(new Shape.Round(box, box.height() / 2), box, box.height() / 2, node);
        icon(node, box.x() + 19, box.centreY(), 17);
        lines(node, Sizes.NAME, box.x() + Sizes.PILL_TEXT + 2, theme.of(Tone.INK));
    }

    private void event(Node node) {
        var box = node.box();
        double slant = 9;
        var hexagon = Path.from(box.x() + slant, box.y())
                .line(box.right() - slant, box.y())
                .line(box.right(), box.centreY())
                .line(box.right() - slant, box.bottom())
                .line(box.x() + slant, box.bottom())
                .line(box.x(), box.centreY())
                .close()
                .build();
        flat(hexagon.shape(), node, Tone.CARD, 1.3);
        var color =
                theme.of(node.element() instanceof Event e && e.stakes() == Decision.Stakes.HIGH ? Tone.GAP : Tone.INK);
        if (detail.isFar()) {
            icon(node, box.centreX(), box.centreY(), 26);
            return;
        }
        Icon.ZAP.paint(surface, box.x() + 22, box.centreY(), 16, color);
        lines(node, Sizes.NAME, box.x() + Sizes.PILL_TEXT + 4, theme.of(Tone.INK));
    }

    private void offering(Node node) {
        var box = node.box();
        if (node.element() instanceof Offering o && o.variants() > 1) {
            var behind = new Box(box.x() + 4, box.y() - 4, box.width(), box.height());
            flat(new Shape.Round(behind, 3), node, Tone.CARD, 1.2);
        }
        flat(new Shape.Round(box, 3), node, Tone.CARD, 1.2);
        icon(node, box.x() + 18, box.centreY(), 16);
        lines(node, Sizes.NAME, box.x() + Sizes.PILL_TEXT + 2, theme.of(Tone.INK));
    }

    private void control(Node node) {
        var box = node.box();
        flat(new Shape.Round(box, 6), node, Tone.QUIET, 1);
        if (node.element() instanceof Control control) {
            chips.paint(new Node.Chip(control, false, box.x() + 16, box.centreY()));
        }
        lines(node, Sizes.LESSER, box.x() + 30, theme.of(Tone.MUTED));
    }

    /** A card that lies above the ground: one soft shadow, in three strokes because not every surface can blur. */
    private void raised(Shape shape, Box box, double radius, Node node) {
        if (!detail.isFar() && theme != Theme.CONTRAST) {
            for (double spread = 2.2; spread > 0; spread -= .8) {
                var below = new Box(box.x() - spread / 2, box.y() + .6, box.width() + spread, box.height() + spread);
                surface.fill(
                        new Shape.Round(below, radius + spread / 2),
                        theme.of(Tone.SHADOW).faded(theme == Theme.DARK ? .16 : .028));
            }
        }
        flat(shape, node, Tone.CARD, 1);
    }

    private void flat(Shape shape, Node node, Tone ground, double width) {
        var tint = node.tint();
        surface.fill(shape, tint == null ? theme.of(ground) : Swatch.ground(theme.of(tint.tone()), theme));
        var tone = width > 1 ? Tone.LINK : Tone.CARD_EDGE;
        // From afar a line of one unit would be nothing, and a card without an edge a hole in the map
        double thin = detail.isFar() && theme != Theme.CONTRAST ? Math.max(2.6, width) : width;
        double pen = node.emphasis() == Emphasis.STRONG ? Math.max(2.2, thin) : thin;
        var edge = edge(node, tone);
        surface.stroke(
                shape,
                tint == null
                        ? new Pen(edge, pen * theme.stroke())
                        : tint.pen(edge, Math.max(1.6, pen) * theme.stroke()));
    }

    private Color edge(Node node, Tone usual) {
        var tint = node.tint();
        return theme.of(node.emphasis() == Emphasis.STRONG ? Tone.ACCENT : tint == null ? usual : tint.tone());
    }

    private void icon(Node node, double x, double y, double size) {
        boolean far = detail.isFar() && node.ring() == null;
        var box = node.box();
        var quiet =
                node.element().type() == Element.Type.CHANNEL || node.element().type() == Element.Type.ACTOR;
        boolean nodal = node.element() instanceof Actor a && a.role() == Actor.Role.NODAL_FIRM;
        boolean tiled = node.tint() != null && node.element().type() == Element.Type.TOUCHPOINT && !detail.isFar();
        var color = theme.of(tiled ? Tone.ON_BLOCK : quiet && !nodal ? Tone.MUTED : Tone.INK);
        if (far) {
            // Alone in the middle, for there is no name beside it
            node.icon().paint(surface, box.centreX(), box.centreY() + (box.height() - 28) / 8, 24, color);
        } else {
            node.icon().paint(surface, x, y, size, color);
        }
    }

    /** The name's lines, in the middle of the box. */
    private void lines(Node node, Face face, double x, Color color) {
        double middle = node.box().centreY() + .36 * face.size();
        lines(node, face, x, middle - (node.lines().size() - 1) * Sizes.LEADING / 2, color);
    }

    private void lines(Node node, Face face, double x, double first, Color color) {
        if (detail.isFar()) {
            return;
        }
        double baseline = first;
        for (var line : node.lines()) {
            surface.text(x, baseline, metrics.width(line, face), line, face, color);
            baseline += Sizes.LEADING;
        }
    }

    private void badge(Node node) {
        if (node.badge() == 0) {
            return;
        }
        double x = node.box().right() - 5;
        double y = node.box().y() + 2;
        var text = node.badge() > 99 ? "99+" : String.valueOf(node.badge());
        double width = Math.max(18, metrics.width(text, Sizes.BADGE) + 10);
        surface.fill(new Shape.Round(Box.around(x, y, width + 3.4, 21.4), 10.7), theme.of(Tone.MAP));
        surface.fill(new Shape.Round(Box.around(x, y, width, 18), 9), theme.of(Tone.GAP));
        centred(text, x, y, Sizes.BADGE, theme.of(Tone.ON_GAP));
    }

    private void centred(String text, double x, double y, Face face, Color color) {
        double width = metrics.width(text, face);
        surface.text(x - width / 2, y + FontMetrics.CAPITAL / 2 * face.size(), width, text, face, color);
    }
}
