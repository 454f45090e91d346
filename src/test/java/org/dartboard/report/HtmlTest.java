package org.dartboard.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import org.dartboard.report.write.Format;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The page: whole in itself, and made of nothing but what it is meant to be made of. */
class HtmlTest {

    private static final Set<String> ELEMENTS = Set.of(
            "html",
            "head",
            "meta",
            "title",
            "style",
            "body",
            "div",
            "header",
            "nav",
            "main",
            "section",
            "footer",
            "article",
            "h1",
            "h2",
            "h3",
            "h4",
            "p",
            "ul",
            "ol",
            "li",
            "dl",
            "dt",
            "dd",
            "a",
            "span",
            "strong",
            "b",
            "em",
            "i",
            "data",
            "details",
            "summary",
            "table",
            "caption",
            "thead",
            "tbody",
            "tr",
            "th",
            "td",
            "figure",
            "figcaption",
            "svg",
            "g",
            "path",
            "rect",
            "circle",
            "text",
            "clipPath");

    private static final Set<String> ATTRIBUTES = Set.of(
            "lang",
            "charset",
            "http-equiv",
            "content",
            "name",
            "class",
            "id",
            "href",
            "style",
            "dir",
            "value",
            "scope",
            "data-label",
            "tabindex",
            "role",
            "aria-label",
            "xmlns",
            "width",
            "height",
            "viewBox",
            "font-family",
            "font-kerning",
            "fill",
            "stroke",
            "stroke-linecap",
            "stroke-linejoin",
            "stroke-width",
            "stroke-dasharray",
            "fill-opacity",
            "stroke-opacity",
            "opacity",
            "x",
            "y",
            "rx",
            "cx",
            "cy",
            "r",
            "d",
            "textLength",
            "lengthAdjust",
            "font-size",
            "font-weight",
            "clip-path");

    private static Document page(Report report) throws Exception {
        var page = Format.HTML.write(report, Made.MESSAGES);
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(page));
    }

    /** Every element and every attribute is one of ours, whatever people wrote. */
    private static void assertOwn(Node node, Set<String> ids) {
        if (node instanceof Element element) {
            assertTrue(ELEMENTS.contains(element.getTagName()), element.getTagName());
            var attributes = element.getAttributes();
            for (int i = 0; i < attributes.getLength(); i++) {
                var name = attributes.item(i).getNodeName();
                var value = attributes.item(i).getNodeValue();
                assertTrue(ATTRIBUTES.contains(name), name);
                switch (name) {
                    case "href" -> assertTrue(value.startsWith("#"), value);
                    case "style" -> assertTrue(value.matches("--who:var\\(--p[0-5]\\)|left:[0-9]+%"), value);
                    case "id" -> assertTrue(ids.add(value), "twice: " + value);
                    case "clip-path" -> assertTrue(value.matches("url\\(#v[0-9]+-clip-[0-9]+\\)"), value);
                    default -> {}
                }
            }
        }
        for (var child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            assertOwn(child, ids);
        }
    }

    @Test
    void aPageIsMadeOfItsOwnElementsAndAsksForNothing() throws Exception {
        var report = Made.of(Made.hospital());
        var page = page(report);
        assertOwn(page, new HashSet<>());
        var text = new String(Format.HTML.write(report, Made.MESSAGES), StandardCharsets.UTF_8);
        assertTrue(text.contains("default-src 'none'; style-src 'unsafe-inline'; img-src data:"));
        // The name of the SVG's namespace is the one address in it, and that is never asked for
        var rest = text.replace("http://www.w3.org/2000/svg", "");
        for (var asked : List.of("http:", "https:", "//", "@import", "src=", "srcset", "javascript:")) {
            assertFalse(rest.contains(asked), asked);
        }
    }

    @Test
    void whatIsLinkedIsThere() throws Exception {
        var page = page(Made.of(Made.hospital()));
        var ids = new TreeSet<String>();
        var all = page.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            ids.add(((Element) all.item(i)).getAttribute("id"));
        }
        var links = page.getElementsByTagName("a");
        assertTrue(links.getLength() > 10);
        for (int i = 0; i < links.getLength(); i++) {
            assertTrue(
                    ids.contains(((Element) links.item(i)).getAttribute("href").substring(1)));
        }
    }

    @Test
    void hostileTextStaysText() throws Exception {
        var spoiled = new ArrayList<>(
                Made.samples().stream().map(s -> Made.spoiled(s, Made.HOSTILE)).toList());
        spoiled.add(Made.spoiledWorkshop(Made.HOSTILE));
        for (var environment : spoiled) {
            var page = page(Made.of(environment));
            assertOwn(page, new HashSet<>());
            var text = page.getElementsByTagName("h1").item(0).getTextContent();
            assertTrue(text.contains("<script>alert('1')</script>"), text);
        }
    }

    @Test
    void theMapFollowsTheReadersTheme() throws Exception {
        var page = page(Made.of(Made.read(Path.of("samples", "hospital.dartboard"))));
        var svg = (Element) page.getElementsByTagName("svg").item(2);
        var shapes = svg.getElementsByTagName("*");
        for (int i = 0; i < shapes.getLength(); i++) {
            assertEquals("", ((Element) shapes.item(i)).getAttribute("fill").replace("none", ""));
        }
    }
}
