package org.dartboard.ui.versions;

import java.util.Locale;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.dartboard.compare.Difference.Status;
import org.dartboard.story.ChangeLine;
import org.dartboard.text.Phrase;
import org.dartboard.ui.kit.Glyphs;
import org.dartboard.ui.kit.Head;
import org.dartboard.ui.kit.Kit;
import org.kordamp.ikonli.feather.Feather;

/** What differs between two versions, thing by thing. */
final class ChangeList extends VBox {

    /** More nobody reads. */
    private static final int MOST = 80;

    /** As much of a thing is told. */
    private static final int DETAILS = 6;

    /** By the words for properties of an environment. */
    private static final Map<String, String> PARTS = Map.ofEntries(
            Map.entry("name", "report.part.name"),
            Map.entry("description", "report.part.description"),
            Map.entry("currency", "report.part.currency"),
            Map.entry("tags", "report.part.tags"),
            Map.entry("elements", "report.part.elements"),
            Map.entry("links", "report.part.links"),
            Map.entry("personas", "report.part.personas"),
            Map.entry("scenarios", "report.part.scenarios"),
            Map.entry("active scenario", "report.part.active"));

    private final Kit kit;

    ChangeList(Kit kit) {
        this.kit = kit;
        setSpacing(6);
    }

    /** Shows what differs. */
    void show(Compared compared) {
        getChildren().clear();
        var part = "";
        var lines = compared.lines();
        for (var line : lines.subList(0, Math.min(MOST, lines.size()))) {
            if (!line.property().equals(part)) {
                part = line.property();
                getChildren().add(new Head(part(part)));
            }
            getChildren().add(line(line));
        }
        if (lines.size() > MOST) {
            getChildren().add(words(kit.say(Phrase.of("version.lines.more", "n", lines.size() - MOST)), "db-muted"));
        }
        if (compared.moved() > 0) {
            getChildren().add(words(kit.say(Phrase.of("version.lines.moved", "n", compared.moved())), "db-muted"));
        }
    }

    // texts: report.part.*
    private String part(String property) {
        var key = PARTS.get(property);
        return key != null
                ? kit.text(key)
                : property.isEmpty()
                        ? property
                        : property.substring(0, 1).toUpperCase(Locale.ROOT) + property.substring(1);
    }

    // texts: report.change.*
    private HBox line(ChangeLine line) {
        var icon = Glyphs.of(
                switch (line.status()) {
                    case ADDED -> Feather.PLUS;
                    case REMOVED -> Feather.MINUS;
                    case CHANGED -> Feather.EDIT_2;
                    case MOVED -> Feather.SHUFFLE;
                });
        var sign = new Label(null, icon);
        sign.setMinWidth(20);
        sign.setAccessibleText(kit.text("report.change." + line.status().name().toLowerCase(Locale.ROOT)));
        var texts = new VBox(1, words(line.text(), line.status() == Status.REMOVED ? "db-muted" : "db-text"));
        line.details().stream()
                .limit(DETAILS)
                .forEach(d -> texts.getChildren()
                        .add(words(
                                kit.say(Phrase.of("report.change.inside", "what", d.path(), "how", d.text())),
                                "db-muted",
                                "db-small")));
        if (line.details().size() > DETAILS) {
            texts.getChildren()
                    .add(words(
                            kit.say(Phrase.of(
                                    "version.lines.details", "n", line.details().size() - DETAILS)),
                            "db-muted",
                            "db-small"));
        }
        HBox.setHgrow(texts, Priority.ALWAYS);
        texts.setMinWidth(0);
        var row = new HBox(4, sign, texts);
        row.setAlignment(Pos.TOP_LEFT);
        return row;
    }

    private static Label words(String text, String... styles) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll(styles);
        return label;
    }
}
