package org.dartboard.report.html;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dartboard.report.Report;
import org.dartboard.report.Report.Section;
import org.dartboard.text.Messages;

/** Writes a report as one page: no script, no request, every text escaped. The same report gives the same bytes. */
public final class HtmlWriter {

    /** Nothing may be loaded and nothing may run; only the page's own style counts. */
    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

    private final Messages messages;
    private final Colours colours = new Colours();

    private HtmlWriter(Messages messages) {
        this.messages = messages;
    }

    /** The page in UTF-8. */
    public static byte[] write(Report report, Messages messages) {
        return new HtmlWriter(messages).page(report).getBytes(StandardCharsets.UTF_8);
    }

    private String page(Report report) {
        var body = new Html();
        var blocks = new HtmlBlocks(body, colours, messages);
        body.raw("<body>\n<div class=\"page\">\n<header>\n")
                .element("p", "kind", messages.text("report.kind"))
                .element("h1", "", report.title())
                .element("p", "sub", report.subtitle())
                .raw("</header>\n");
        contents(body, report.sections());
        body.raw("<main>\n");
        report.sections().forEach(s -> section(body, blocks, s, 2));
        body.raw("</main>\n").element("footer", "", messages.text("report.html.made"));
        body.raw("</div>\n</body>\n</html>\n");
        return head(report) + body;
    }

    /** After the body was written: only then all colours are known. */
    private String head(Report report) {
        return new Html()
                .raw("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\"/>\n")
                .raw("<meta http-equiv=\"Content-Security-Policy\" content=\"" + POLICY + "\"/>\n")
                .raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n")
                .raw("<meta name=\"referrer\" content=\"no-referrer\"/>\n")
                .element("title", "", report.title())
                .raw("<style>\n" + Style.sheet(colours) + "</style>\n</head>\n")
                .toString();
    }

    private void contents(Html html, List<Section> sections) {
        html.raw("<nav aria-label=\"").text(messages.text("report.contents")).raw("\">\n");
        list(html, sections);
        html.raw("</nav>\n");
    }

    private static void list(Html html, List<Section> sections) {
        html.raw("<ol>\n");
        for (var section : sections) {
            html.raw("<li><a href=\"#" + section.id() + "\">")
                    .text(section.title())
                    .raw("</a>");
            if (!section.parts().isEmpty()) {
                list(html, section.parts());
            }
            html.raw("</li>\n");
        }
        html.raw("</ol>\n");
    }

    private static void section(Html html, HtmlBlocks blocks, Section section, int level) {
        html.raw("<section id=\"" + section.id() + "\">\n").element("h" + level, "", section.title());
        blocks.write(section.blocks());
        section.parts().forEach(p -> section(html, blocks, p, Math.min(level + 1, 6)));
        html.raw("</section>\n");
    }
}
