package org.dartboard.ui.measure;

import java.util.Arrays;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.dartboard.compare.Needle;
import org.dartboard.compare.Needle.Evidence;
import org.dartboard.model.Touchpoint.Phase;
import org.dartboard.text.Phrase;
import org.dartboard.ui.kit.Figures;

/** What a number was computed from, each thing named and with its value; names lead to what they name. */
final class EvidenceList {

    /** More would be no explanation. */
    private static final int MOST = 60;

    private EvidenceList() {}

    /** What a needle was computed from. */
    // texts: measure.made.*
    static Node of(Paper paper, Needle needle) {
        var list = new VBox(3);
        list.getStyleClass().add("evidence");
        if (needle.evidence().isEmpty()) {
            var made = "measure.made." + needle.row();
            var key = paper.kit().messages().has(made) ? made : "measure.made.nothing";
            list.getChildren().add(Paper.text(paper.kit().text(key), "db-muted", "db-small"));
        }
        needle.evidence().stream().limit(MOST).forEach(e -> list.getChildren().add(row(paper, e)));
        int more = needle.evidence().size() - MOST;
        if (more > 0) {
            list.getChildren().add(Paper.text(paper.say(Phrase.of("measure.rest", "n", more)), "db-muted", "db-small"));
        }
        return list;
    }

    private static Node row(Paper paper, Evidence evidence) {
        var names = new HBox(5);
        names.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(names, Priority.ALWAYS);
        names.setMinWidth(0);
        names.getChildren().addAll(names(paper, evidence.about()));
        var value = Paper.figure(Figures.hundredths(evidence.value()), "db-small", "db-text");
        var row = new HBox(8, names, value);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    /** An element, a link {@code a>b}, a person, a pair {@code a+b} or a phase. */
    private static List<? extends Node> names(Paper paper, String about) {
        int link = about.indexOf('>');
        int pair = about.indexOf('+');
        if (link >= 0) {
            return two(paper, about.substring(0, link), "\u2192", about.substring(link + 1));
        } else if (pair >= 0) {
            return two(paper, about.substring(0, pair), "\u00b7", about.substring(pair + 1));
        }
        var phase = Arrays.stream(Phase.values())
                .filter(p -> p.name().equals(about))
                .findFirst();
        return phase.isPresent()
                ? List.of(Paper.text(paper.say(Phrase.of("measure.phase", "phase", phase.get())), "db-text"))
                : List.of(paper.link(about));
    }

    private static List<Node> two(Paper paper, String first, String between, String second) {
        return List.of(paper.link(first), Paper.figure(between, "db-muted"), paper.link(second));
    }
}
