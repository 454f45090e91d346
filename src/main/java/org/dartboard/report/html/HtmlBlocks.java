package org.dartboard.report.html;

import java.util.List;
import org.dartboard.picture.Box;
import org.dartboard.picture.Detail;
import org.dartboard.picture.FontMetrics;
import org.dartboard.picture.Poster;
import org.dartboard.picture.Tone;
import org.dartboard.picture.surface.SvgSurface;
import org.dartboard.report.Block;
import org.dartboard.report.Block.Chart;
import org.dartboard.report.Block.Moment;
import org.dartboard.report.Block.Needle;
import org.dartboard.report.Block.Pair;
import org.dartboard.report.Block.Person;
import org.dartboard.report.Block.Trouble;
import org.dartboard.report.Cell;
import org.dartboard.report.Table;
import org.dartboard.text.Messages;

/** Writes blocks; those of one kind that follow each other share a list. */
final class HtmlBlocks {

    /** A table wider than this is read row by row on a phone. */
    private static final int NARROW = 3;

    private static final double PORTRAIT = 28;

    private final Html html;
    private final Colours colours;
    private final Messages messages;

    HtmlBlocks(Html html, Colours colours, Messages messages) {
        this.html = html;
        this.colours = colours;
        this.messages = messages;
    }

    void write(List<Block> blocks) {
        String open = "";
        for (var block : blocks) {
            var group = group(block);
            if (!group.equals(open)) {
                html.raw(end(open)).raw(begin(group));
                open = group;
            }
            write(block);
        }
        html.raw(end(open));
    }

    private static String group(Block block) {
        return switch (block) {
            case Moment _ -> "moments";
            case Person person when !person.figures().isEmpty() -> "people";
            default -> "";
        };
    }

    private static String begin(String group) {
        return switch (group) {
            case "moments" -> "<ol class=\"walk\">\n";
            case "people" -> "<div class=\"people\">\n";
            default -> "";
        };
    }

    private static String end(String group) {
        return switch (group) {
            case "moments" -> "</ol>\n";
            case "people" -> "</div>\n";
            default -> "";
        };
    }

    private void write(Block block) {
        switch (block) {
            case Block.Paragraph p -> html.element("p", style(p.tone()), p.text());
            case Block.Heading h -> html.element("h4", "", h.text());
            case Block.Items items -> items("", items.items());
            case Block.Pairs pairs -> pairs(pairs.pairs());
            case Person person -> person(person);
            case Moment moment -> moment(moment);
            case Trouble trouble -> trouble(trouble);
            case Needle needle -> needle(needle);
            case Block.Rows rows -> table(rows.table(), rows.titled());
            case Chart chart -> chart(chart);
        }
    }

    private static String style(Block.Tone tone) {
        return switch (tone) {
            case LEAD -> "lead";
            case PLAIN -> "";
            case QUIET -> "quiet";
            case QUOTE -> "quote";
        };
    }

    private void items(String style, List<String> items) {
        html.raw(style.isEmpty() ? "<ul>\n" : "<ul class=\"" + style + "\">\n");
        items.forEach(i -> html.element("li", "", i));
        html.raw("</ul>\n");
    }

    private void pairs(List<Pair> pairs) {
        html.raw("<dl>\n");
        for (var pair : pairs) {
            html.element("dt", "", pair.label());
            html.raw("<dd>");
            pair.text().lines().forEach(line -> html.element("p", "", line));
            html.raw("</dd>\n");
        }
        html.raw("</dl>\n");
    }

    private static String who(int place) {
        return " style=\"--who:var(--p" + Math.floorMod(place, 6) + ")\"";
    }

    private void person(Person person) {
        boolean plain = person.figures().isEmpty();
        html.raw("<div class=\"person" + (plain ? " plain\"" : "\"" + who(person.place())) + ">\n<div class=\"who\">");
        html.raw(colours.themed(theme -> {
            var surface = new SvgSurface(new Box(0, 0, 2 * PORTRAIT, 2 * PORTRAIT), 1, person.name());
            person.portrait().paint(surface, PORTRAIT, PORTRAIT, PORTRAIT, theme, Tone.ofPerson(person.place()));
            return surface.finish();
        }));
        html.raw("<div>").element("strong", "", person.name());
        if (!person.line().isEmpty()) {
            html.element("span", "", person.line());
        }
        html.raw("</div></div>\n");
        if (!plain) {
            html.raw("<div class=\"figures\">");
            for (var figure : person.figures()) {
                html.raw("<div>").element("b", "", figure.value()).element("span", "", figure.label());
                html.raw("</div>");
            }
            html.raw("</div>\n");
        }
        html.raw("</div>\n");
    }

    private void moment(Moment moment) {
        html.raw("<li" + (moment.ends() ? " class=\"ends\"" : "") + who(moment.place()) + ">");
        html.element("p", "when", moment.when()).element("h4", "", moment.title());
        html.element("p", "", moment.text());
        if (!moment.marks().isEmpty()) {
            items("marks", moment.marks());
        }
        html.raw("</li>\n");
    }

    private void trouble(Trouble trouble) {
        html.raw("<article class=\"trouble s" + trouble.severity() + "\">\n<h4><b>" + trouble.number() + "</b>");
        html.element("span", "", trouble.title())
                .element("em", "severe", trouble.severe())
                .raw("</h4>\n");
        trouble.sentences().forEach(s -> html.element("p", "", s));
        pairs(trouble.why());
        html.raw("</article>\n");
    }

    private void needle(Needle needle) {
        html.raw("<div class=\"needle\">");
        html.raw("<div class=\"poles\">");
        if (!needle.from().isEmpty()) {
            html.element("span", "", needle.from());
        }
        html.element("span", "", needle.to()).raw("</div>\n");
        long at = Math.round(100 * Math.clamp(needle.score().value(), 0, 1));
        html.raw("<div class=\"scale\"><i><b style=\"left:" + at + "%\"></b></i>");
        number(needle.score());
        html.raw("</div>\n<details><summary>")
                .text(messages.text("report.html.evidence"))
                .raw("</summary>\n");
        items("", needle.evidence());
        html.raw("</details></div>\n");
    }

    private void number(Cell.Figure number) {
        html.raw("<data value=\"" + number.exact().toPlainString() + "\">")
                .text(number.shown())
                .raw("</data>");
    }

    private void table(Table table, boolean titled) {
        boolean wide = table.columns().size() > NARROW;
        html.raw("<div class=\"rows\"><table" + (wide ? " class=\"wide\"" : "") + ">\n");
        html.element("caption", titled ? "" : "unseen", table.title()).raw("<thead><tr>");
        for (int i = 0; i < table.columns().size(); i++) {
            html.raw("<th scope=\"col\"" + (table.isNumeric(i) ? " class=\"n\">" : ">"))
                    .text(table.columns().get(i))
                    .raw("</th>");
        }
        html.raw("</tr></thead>\n<tbody>\n");
        for (var row : table.rows()) {
            html.raw("<tr>");
            for (int i = 0; i < row.size(); i++) {
                cell(row.get(i), table.columns().get(i), table.isNumeric(i));
            }
            html.raw("</tr>\n");
        }
        html.raw("</tbody></table></div>\n");
    }

    private void cell(Cell cell, String column, boolean number) {
        html.raw(number ? "<td class=\"n\" data-label=\"" : "<td data-label=\"")
                .text(column)
                .raw("\">");
        switch (cell) {
            case Cell.Figure n -> number(n);
            case Cell.Words(String words) -> html.text(words);
        }
        html.raw("</td>");
    }

    private void chart(Chart chart) {
        var poster = new Poster(chart.drawing(), "", "");
        html.raw("<figure>\n<div class=\"chart\" tabindex=\"0\" role=\"region\" aria-label=\"")
                .text(chart.title())
                .raw("\">\n")
                .raw(colours.themed(theme -> {
                    var surface = new SvgSurface(poster.part(), 1, chart.title());
                    poster.paint(surface, theme, Detail.NEAR, new FontMetrics(), messages);
                    return surface.finish();
                }))
                .raw("</div>\n")
                .element("figcaption", "", messages.text("report.html.map"))
                .raw("</figure>\n");
    }
}
