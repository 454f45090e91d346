package org.dartboard.report;

import java.util.ArrayList;
import java.util.List;
import org.dartboard.dart.Place;
import org.dartboard.model.Actor;
import org.dartboard.model.Channel;
import org.dartboard.model.Community;
import org.dartboard.model.Control;
import org.dartboard.model.Element;
import org.dartboard.model.Event;
import org.dartboard.model.Link;
import org.dartboard.model.Offering;
import org.dartboard.model.Outcome;
import org.dartboard.picture.Drawing;
import org.dartboard.picture.FontMetrics;
import org.dartboard.picture.Request;
import org.dartboard.picture.Sizes;
import org.dartboard.report.Report.Section;
import org.dartboard.text.Amount;
import org.dartboard.text.Phrase;
import org.dartboard.text.Span;

/** What the report is about: what the environment is, its map, and what is drawn there. */
final class Surroundings {

    private final Material material;

    Surroundings(Material material) {
        this.material = material;
    }

    void tell(List<Section> sections, List<Table> tables) {
        if (!material.has(Part.ENVIRONMENT)) {
            return;
        }
        var environment = material.environment();
        var blocks = new ArrayList<Block>();
        if (!environment.description().isBlank()) {
            blocks.add(Block.plain(environment.description().strip()));
        }
        if (!environment.layout().isEmpty()) {
            var sizes = new Sizes(new FontMetrics());
            var drawing = Drawing.of(material.scene(), Request.PLAIN, sizes);
            blocks.add(new Block.Chart(drawing, material.text("report.map")));
        }
        blocks.add(new Block.Pairs(drawn()));
        var touchpoints = touchpoints();
        if (!touchpoints.rows().isEmpty()) {
            blocks.add(new Block.Rows(touchpoints, true));
            tables.add(touchpoints);
        }
        controls(blocks, tables);
        sections.add(new Section("environment", material.text("report.environment"), blocks));
    }

    /** What is drawn besides touchpoints, by name. */
    private List<Block.Pair> drawn() {
        var pairs = new ArrayList<Block.Pair>();
        add(pairs, "report.channels", Channel.class);
        add(pairs, "report.communities", Community.class);
        add(pairs, "report.actors", Actor.class);
        add(pairs, "report.outcomes", Outcome.class);
        add(pairs, "report.events", Event.class);
        add(pairs, "report.offerings", Offering.class);
        return pairs;
    }

    // texts: report.channels
    // texts: report.communities
    // texts: report.actors
    // texts: report.outcomes
    // texts: report.events
    // texts: report.offerings
    private void add(List<Block.Pair> pairs, String key, Class<? extends Element> type) {
        var names =
                material.environment().all(type).map(e -> material.name(e.id())).toList();
        if (!names.isEmpty()) {
            pairs.add(material.pair(key, material.list(names.stream())));
        }
    }

    private Table touchpoints() {
        var rows = material.scene().places().stream().map(this::row).toList();
        return Columns.table(
                material,
                "touchpoints",
                rows,
                "touchpoint",
                "phase",
                "starts",
                "speaks",
                "channels",
                "host",
                "time",
                "price");
    }

    private List<Cell> row(Place place) {
        var t = place.touchpoint();
        return List.of(
                Cell.of(material.name(t.id())),
                Cell.of(material.say(Phrase.of("report.is", "value", t.phase()))),
                Cell.of(material.say(Phrase.of("report.is", "value", t.initiative()))),
                Cell.of(material.say(Phrase.of("report.is", "value", t.direction()))),
                Cell.of(material.list(place.channels().stream().map(c -> material.name(c.id())))),
                Cell.of(material.list(hosts(t.id()).stream())),
                Cell.of(
                        t.durationMinutes() == 0
                                ? ""
                                : material.say(Phrase.of("report.is", "value", new Span(t.durationMinutes())))),
                Cell.of(
                        t.price().signum() == 0
                                ? ""
                                : material.say(Phrase.of("report.is", "value", new Amount(t.price())))));
    }

    private List<String> hosts(String id) {
        return material.environment()
                .all(Link.Type.HOSTED_BY)
                .filter(l -> l.from().equals(id))
                .map(l -> material.name(l.to()))
                .toList();
    }

    private void controls(List<Block> blocks, List<Table> tables) {
        var rows = new ArrayList<List<Cell>>();
        material.environment().all(Control.class).forEach(c -> {
            var governed = material.environment()
                    .all(Link.Type.GOVERNS)
                    .filter(l -> l.from().equals(c.id()))
                    .map(l -> material.name(l.to()));
            rows.add(List.of(
                    Cell.of(material.name(c.id())),
                    Cell.of(material.say(Phrase.of("report.is", "value", c.kind()))),
                    Cell.of(material.list(governed)),
                    Cell.of(material.text(material.scene().controls().contains(c.id()) ? "report.on" : "report.off")),
                    Cell.of(c.owner()),
                    Cell.of(c.description().strip())));
        });
        if (!rows.isEmpty()) {
            var table =
                    Columns.table(material, "controls", rows, "control", "supplies", "at", "switched", "owner", "how");
            blocks.add(new Block.Rows(table, true));
            tables.add(table);
        }
    }
}
