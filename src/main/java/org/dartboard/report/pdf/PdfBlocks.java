package org.dartboard.report.pdf;

import java.util.List;
import org.dartboard.picture.Box;
import org.dartboard.picture.Detail;
import org.dartboard.picture.Face;
import org.dartboard.picture.Pen;
import org.dartboard.picture.Poster;
import org.dartboard.picture.Shape;
import org.dartboard.picture.Theme;
import org.dartboard.picture.Tone;
import org.dartboard.report.Block;
import org.dartboard.report.Block.Chart;
import org.dartboard.report.Block.Moment;
import org.dartboard.report.Block.Needle;
import org.dartboard.report.Block.Pair;
import org.dartboard.report.Block.Person;
import org.dartboard.report.Block.Trouble;
import org.dartboard.text.Messages;

/** Writes blocks onto pages. */
final class PdfBlocks {

    private static final Face TEXT = new Face(Face.Weight.REGULAR, 10);
    private static final Face LEAD = new Face(Face.Weight.MEDIUM, 12);
    private static final Face QUIET = new Face(Face.Weight.REGULAR, 9);
    private static final Face NAME = new Face(Face.Weight.SEMIBOLD, 10.5);
    private static final Face TITLE = new Face(Face.Weight.SEMIBOLD, 11);
    private static final Face FIGURE = new Face(Face.Weight.SEMIBOLD, 14);
    private static final Face SMALL = new Face(Face.Weight.REGULAR, 8);
    private static final double LEADING = 14.5;
    private static final double LABEL = 112;
    private static final double INDENT = 22;
    private static final double FIGURES = 66;

    private final Pages pages;
    private final Messages messages;

    PdfBlocks(Pages pages, Messages messages) {
        this.pages = pages;
        this.messages = messages;
    }

    void write(List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            boolean goesOn = i + 1 < blocks.size() && blocks.get(i + 1) instanceof Moment;
            write(blocks.get(i), goesOn);
        }
    }

    private void write(Block block, boolean goesOn) {
        switch (block) {
            case Block.Paragraph p -> paragraph(p);
            case Block.Heading h -> heading(h.text());
            case Block.Items items -> items(items.items());
            case Block.Pairs pairs -> {
                pairs(pairs.pairs());
                pages.down(6);
            }
            case Person person -> person(person);
            case Moment moment -> moment(moment, goesOn);
            case Trouble trouble -> trouble(trouble);
            case Needle needle -> needle(needle);
            case Block.Rows rows -> new PdfTable(pages, rows.table(), rows.titled()).write();
            case Chart chart -> chart(chart);
        }
    }

    private void paragraph(Block.Paragraph p) {
        switch (p.tone()) {
            case LEAD -> text(p.text(), LEAD, 17, 0, Tone.INK);
            case PLAIN -> text(p.text(), TEXT, LEADING, 0, Tone.INK);
            case QUIET -> text(p.text(), QUIET, 13, 0, Tone.MUTED);
            case QUOTE -> quote(p.text());
        }
        pages.down(6);
    }

    private void quote(String text) {
        var lines = pages.lines(text, TEXT, pages.width() - 14);
        pages.need(lines.size() * LEADING);
        double height = Math.min(lines.size() * LEADING, pages.left());
        pages.surface()
                .fill(
                        new Shape.Round(new Box(Pages.LEFT, pages.y() + 2, 2, height - 2), 1),
                        Pages.color(Tone.HAIRLINE));
        pages.write(lines, TEXT, LEADING, 14, Tone.INK);
    }

    private void text(String text, Face face, double leading, double x, Tone tone) {
        var lines = pages.lines(text, face, pages.width() - x);
        // No first line alone at the end of a page, nor what announces something
        pages.need((lines.size() < 3 ? lines.size() + 1.5 : 2) * leading);
        pages.write(lines, face, leading, x, tone);
    }

    private void heading(String text) {
        pages.need(60);
        pages.space(8);
        text(text, NAME, 15, 0, Tone.INK);
        pages.down(3);
    }

    private void items(List<String> items) {
        for (var item : items) {
            var lines = pages.lines(item, TEXT, pages.width() - 14);
            pages.need(Math.min(3, lines.size()) * LEADING);
            pages.surface()
                    .fill(new Shape.Disc(Pages.LEFT + 4, pages.y() + LEADING / 2 + .6, 1.6), Pages.color(Tone.MUTED));
            pages.write(lines, TEXT, LEADING, 14, Tone.INK);
            pages.down(2);
        }
        pages.down(4);
    }

    private void pairs(List<Pair> pairs) {
        for (var pair : pairs) {
            var label = pages.lines(pair.label(), QUIET, LABEL - 12);
            var lines = pages.lines(pair.text(), TEXT, pages.width() - LABEL);
            pages.need(Math.max(label.size() * 13, Math.min(3, lines.size()) * LEADING));
            double y = pages.y();
            for (var line : label) {
                y += 13;
                pages.surface().text(Pages.LEFT, y - 2.6, 0, line, QUIET, Pages.color(Tone.MUTED));
            }
            double below = y + 3 - pages.y();
            int page = pages.number();
            double top = pages.y();
            pages.write(lines, TEXT, LEADING, LABEL, Tone.INK);
            if (pages.number() == page && pages.y() - top < below) {
                pages.down(below - (pages.y() - top));
            }
            pages.down(3);
        }
    }

    private void person(Person person) {
        boolean plain = person.figures().isEmpty();
        double radius = plain ? 18 : 21;
        double height = 2 * radius + (plain ? 6 : 20);
        pages.need(height + 8);
        double top = pages.y();
        double x = plain ? 0 : 14;
        if (!plain) {
            var frame = new Box(Pages.LEFT, top, pages.width(), height);
            pages.surface().stroke(new Shape.Round(frame, 7), new Pen(Pages.color(Tone.HAIRLINE), .8));
            pages.surface()
                    .fill(
                            new Shape.Round(new Box(Pages.LEFT, top + 6, 3, height - 12), 1.5),
                            Pages.color(Tone.ofPerson(person.place())));
        }
        double middle = top + height / 2;
        person.portrait()
                .paint(
                        pages.surface(),
                        Pages.LEFT + x + radius,
                        middle,
                        radius,
                        Theme.LIGHT,
                        Tone.ofPerson(person.place()));
        double text = x + 2 * radius + 12;
        double right = pages.width() - FIGURES * person.figures().size() - (plain ? 0 : 8);
        var name = pages.lines(person.name(), TITLE, right - text);
        var line = pages.lines(person.line(), QUIET, right - text);
        double y = middle - (Math.min(2, name.size()) * 14 + Math.min(2, line.size()) * 12) / 2.0;
        y = few(name, TITLE, 14, text, y, right - text, Tone.INK);
        few(line, QUIET, 12, text, y, right - text, Tone.MUTED);
        for (int i = 0; i < person.figures().size(); i++) {
            var figure = person.figures().get(i);
            double at = Pages.LEFT + right + i * FIGURES;
            pages.surface().text(at, middle - 3, 0, figure.value(), FIGURE, Pages.color(Tone.INK));
            double below = middle + 8;
            for (var part : pages.lines(figure.label(), SMALL, FIGURES - 6)) {
                pages.surface().text(at, below, 0, part, SMALL, Pages.color(Tone.MUTED));
                below += 9.5;
            }
        }
        pages.down(height + (plain ? 4 : 8));
    }

    /** At most two lines, the second with an ellipsis if there are more. */
    private double few(List<String> lines, Face face, double leading, double x, double top, double room, Tone tone) {
        double y = top;
        for (int i = 0; i < Math.min(2, lines.size()); i++) {
            boolean cut = i == 1 && lines.size() > 2;
            var shown = cut
                    ? pages.fonts().metrics().shortened(lines.get(i) + " " + lines.get(i + 1), face, room)
                    : lines.get(i);
            pages.surface().text(Pages.LEFT + x, y + leading - 3.5, 0, shown, face, Pages.color(tone));
            y += leading;
        }
        return y;
    }

    private void moment(Moment moment, boolean goesOn) {
        double room = pages.width() - INDENT;
        var when = pages.lines(moment.when(), QUIET, room);
        var title = pages.lines(moment.title(), NAME, room);
        var text = pages.lines(moment.text(), TEXT, room);
        double marks =
                moment.marks().isEmpty() ? 0 : 20 * Math.ceil(moment.marks().size() / 2.0);
        pages.need(when.size() * 12 + title.size() * 14 + text.size() * LEADING + marks);
        int page = pages.number();
        double top = pages.y();
        pages.write(when, QUIET, 12, INDENT, Tone.MUTED);
        pages.write(title, NAME, 14, INDENT, Tone.INK);
        pages.write(text, TEXT, LEADING, INDENT, Tone.INK);
        marks(moment.marks(), INDENT);
        pages.down(9);
        if (pages.number() == page) {
            if (goesOn) {
                var line = new Box(Pages.LEFT + 4.5, top + 8, 1, pages.y() - top);
                pages.surface().fill(new Shape.Round(line, 0), Pages.color(Tone.HAIRLINE));
            }
            var dot = new Shape.Disc(Pages.LEFT + 5, top + 7.5, 4);
            pages.surface().fill(dot, Pages.color(moment.ends() ? Tone.PANEL : Tone.ofPerson(moment.place())));
            if (moment.ends()) {
                pages.surface().stroke(dot, new Pen(Pages.color(Tone.GAP), 2));
            }
        }
    }

    private void marks(List<String> marks, double indent) {
        double x = indent;
        double room = pages.width();
        if (!marks.isEmpty()) {
            pages.down(3);
        }
        boolean begun = false;
        for (var mark : marks) {
            double wide = Math.min(
                    room - indent,
                    pages.fonts().width(pages.fonts().clean(mark), new Face(Face.Weight.MEDIUM, 8)) + 12);
            if (begun && x + wide > room) {
                pages.down(17);
                x = indent;
            }
            pages.need(16);
            x += pages.pill(mark, x, pages.y(), Tone.GAP, false) + 6;
            begun = true;
        }
        if (begun) {
            pages.down(15);
        }
    }

    private void trouble(Trouble trouble) {
        double room = pages.width() - INDENT;
        double severe =
                pages.fonts().width(pages.fonts().clean(trouble.severe()), new Face(Face.Weight.MEDIUM, 8)) + 12;
        var title = pages.lines(trouble.title(), TITLE, room - severe - 12);
        double sentences = trouble.sentences().stream()
                .mapToInt(s -> pages.lines(s, TEXT, room).size())
                .sum();
        pages.need(title.size() * 15 + sentences * LEADING + 60);
        pages.rule(Tone.HAIRLINE);
        pages.down(8);
        double top = pages.y();
        pages.surface()
                .text(Pages.LEFT, top + 11, 0, Integer.toString(trouble.number()), TITLE, Pages.color(Tone.MUTED));
        pages.pill(trouble.severe(), pages.width() - severe, top, Tone.GAP, trouble.severity() >= 4);
        pages.write(title, TITLE, 15, INDENT, Tone.INK);
        pages.down(2);
        trouble.sentences().forEach(s -> text(s, TEXT, LEADING, INDENT, Tone.INK));
        pages.down(4);
        why(trouble.why());
        pages.down(10);
    }

    /** As pairs, but smaller and further in. */
    private void why(List<Pair> why) {
        double x = INDENT + LABEL - 10;
        for (var pair : why) {
            var label = pages.lines(pair.label(), SMALL, LABEL - 20);
            var lines = pages.lines(pair.text(), QUIET, pages.width() - x);
            pages.need(Math.min(3, lines.size()) * 12.5);
            double y = pages.y();
            for (var line : label) {
                pages.surface().text(Pages.LEFT + INDENT, y + 9, 0, line, SMALL, Pages.color(Tone.MUTED));
                y += 11;
            }
            pages.write(lines, QUIET, 12.5, x, Tone.INK);
            pages.down(3);
        }
    }

    private void needle(Needle needle) {
        var evidence = pages.lines(String.join("  \u00b7  ", needle.evidence()), SMALL, pages.width());
        double half = needle.from().isEmpty() ? pages.width() - 50 : (pages.width() - 60) / 2;
        var from = pages.lines(needle.from(), QUIET, half);
        var to = pages.lines(needle.to(), QUIET, half);
        int rows = Math.max(1, Math.max(from.size(), to.size()));
        pages.need(rows * 12 + 22 + Math.min(4, evidence.size()) * 10.5);
        double y = pages.y();
        double end = Pages.LEFT + pages.width() - 44;
        for (int i = 0; i < rows; i++) {
            y += 12;
            if (i < from.size()) {
                pages.surface().text(Pages.LEFT, y - 3, 0, from.get(i), QUIET, Pages.color(Tone.MUTED));
            }
            if (i < to.size() && needle.from().isEmpty()) {
                pages.surface().text(Pages.LEFT, y - 3, 0, to.get(i), QUIET, Pages.color(Tone.INK));
            } else if (i < to.size()) {
                pages.writeRight(pages.surface(), to.get(i), QUIET, end, y - 3, Tone.INK);
            }
        }
        y += 6;
        double wide = end - Pages.LEFT;
        pages.surface().fill(new Shape.Round(new Box(Pages.LEFT, y - .75, wide, 1.5), .75), Pages.color(Tone.HAIRLINE));
        pages.surface()
                .fill(new Shape.Round(new Box(Pages.LEFT + wide / 2, y - 3, .7, 6), 0), Pages.color(Tone.HAIRLINE));
        double at = Pages.LEFT + 4.5 + (wide - 9) * Math.clamp(needle.score().value(), 0, 1);
        pages.surface().fill(new Shape.Disc(at, y, 4.5), Pages.color(Tone.ACCENT));
        pages.writeRight(pages.surface(), needle.score().shown(), NAME, Pages.LEFT + pages.width(), y + 3.6, Tone.INK);
        pages.down(y - pages.y() + 8);
        pages.write(evidence, SMALL, 10.5, 0, Tone.MUTED);
        pages.down(9);
    }

    /** The map on a page of its own, on its side if it is wide. */
    private void chart(Chart chart) {
        var poster = new Poster(chart.drawing(), "", "");
        var part = poster.part();
        if (part.width() > part.height()) {
            pages.turnAside();
        } else {
            pages.turn();
        }
        double scale = Math.min(pages.width() / part.width(), Math.min(pages.left() / part.height(), 1.4));
        double x = Pages.LEFT + (pages.width() - part.width() * scale) / 2;
        double y = pages.y() + (pages.left() - part.height() * scale) / 2;
        pages.surface().placed(x - part.x() * scale, y - part.y() * scale, scale, () -> {
            var box = new Shape.Round(part, 8);
            pages.surface()
                    .clip(
                            box,
                            () -> poster.paint(
                                    pages.surface(),
                                    Theme.LIGHT,
                                    Detail.NEAR,
                                    pages.fonts().metrics(),
                                    messages));
            pages.surface().stroke(box, new Pen(Pages.color(Tone.HAIRLINE), 1));
        });
        pages.turn();
    }
}
