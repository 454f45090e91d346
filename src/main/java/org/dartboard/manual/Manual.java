package org.dartboard.manual;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/** The manual of the program. */
public final class Manual {

    private static final String TEXT = "README.md";
    private static final String LEFT_OUT = "<!-- not in the program -->";

    private final List<Page> pages;
    private final Map<String, Place> places = new LinkedHashMap<>();

    private Manual(List<Page> pages) {
        this.pages = List.copyOf(pages);
        for (var page : pages) {
            for (var section : page.sections()) {
                places.put(section.anchor(), new Place(page, section, section.anchor()));
            }
        }
        for (var page : pages) {
            for (var section : page.sections()) {
                for (var anchor : rows(section)) {
                    places.putIfAbsent(anchor, new Place(page, section, anchor));
                }
            }
        }
    }

    /** The manual that comes with the program. Takes a few milliseconds: not for the thread of windows at its start. */
    public static Manual ofTheProgram() {
        try (var in = open(TEXT)) {
            if (in == null) {
                throw new IllegalStateException(TEXT);
            }
            return of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(TEXT, e);
        }
    }

    /** Opens something that the manual names, such as a picture; null if there is no such thing. */
    public static @Nullable InputStream open(String name) {
        return Manual.class.getResourceAsStream(name);
    }

    /** A manual written in Markdown. */
    public static Manual of(String markdown) {
        var parser =
                Parser.builder().extensions(List.of(TablesExtension.create())).build();
        var pages = new ArrayList<Page>();
        Set<String> used = new HashSet<>();
        var sections = new ArrayList<Section>();
        @Nullable Heading heading = null;
        var blocks = new ArrayList<Node>();
        for (var node = parser.parse(markdown).getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Heading next) {
                close(heading, blocks, used, sections);
                if (next.getLevel() <= 2) {
                    close(sections, pages);
                }
                heading = next;
                blocks.clear();
            } else {
                blocks.add(node);
            }
        }
        close(heading, blocks, used, sections);
        close(sections, pages);
        return new Manual(pages);
    }

    private static void close(@Nullable Heading heading, List<Node> blocks, Set<String> used, List<Section> sections) {
        if (heading == null) {
            return;
        }
        var title = Plain.of(heading);
        var plain = Plain.anchor(title);
        var anchor = plain;
        for (int i = 1; !used.add(anchor); i++) {
            anchor = plain + "-" + i;
        }
        var text = blocks.stream()
                .filter(b -> !(b instanceof HtmlBlock))
                .flatMap(b -> b instanceof TableBlock table ? rows(table).stream() : Stream.of(b))
                .map(Plain::of)
                .collect(Collectors.joining("\n"));
        sections.add(new Section(title, anchor, heading.getLevel(), List.copyOf(blocks), text));
    }

    private static void close(List<Section> sections, List<Page> pages) {
        if (!sections.isEmpty() && !isLeftOut(sections.getFirst())) {
            pages.add(new Page(List.copyOf(sections)));
        }
        sections.clear();
    }

    private static boolean isLeftOut(Section section) {
        return !section.blocks().isEmpty()
                && section.blocks().getFirst() instanceof HtmlBlock comment
                && comment.getLiteral().strip().equals(LEFT_OUT);
    }

    private static List<String> rows(Section section) {
        var all = new ArrayList<String>();
        for (var block : section.blocks()) {
            if (block instanceof TableBlock table) {
                for (var row : rows(table)) {
                    all.add(anchorOf(row));
                }
            }
        }
        return all;
    }

    /** The rows of a table below its head. */
    public static List<Node> rows(TableBlock table) {
        var all = new ArrayList<Node>();
        for (var part = table.getFirstChild(); part != null; part = part.getNext()) {
            if (part instanceof TableBody) {
                for (var row = part.getFirstChild(); row != null; row = row.getNext()) {
                    all.add(row);
                }
            }
        }
        return all;
    }

    /** How a row of a table is named among all places. */
    public static String anchorOf(Node row) {
        var cell = row.getFirstChild();
        return cell == null ? "" : Plain.anchor(Plain.of(cell));
    }

    /** All pages, in their order. */
    public List<Page> pages() {
        return pages;
    }

    /** All places, the sections first. */
    public List<Place> places() {
        return List.copyOf(places.values());
    }

    /** The place of that name. */
    public Optional<Place> find(String anchor) {
        return Optional.ofNullable(places.get(anchor));
    }

    /** Where something is told that is asked for by words; the best first, at most 30. */
    public List<Hit> search(String words) {
        return new Search(words).in(this);
    }
}
