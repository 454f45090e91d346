package org.dartboard.ui.measure;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.dartboard.compare.Needle;
import org.dartboard.text.Phrase;
import org.dartboard.ui.kit.Figures;
import org.dartboard.ui.kit.Fold;

/** Rows that show where a needle stands and open to what moved it. */
final class NeedleRow {

    private final Paper paper;
    private final Opened opened;

    /** Which rows a person opened. */
    interface Opened {
        boolean has(String row);

        void set(String row, boolean open);
    }

    NeedleRow(Paper paper, Opened opened) {
        this.paper = paper;
        this.opened = opened;
    }

    /** A row of the scorecard, between its poles. */
    // texts: score.row.*.from
    // texts: score.row.*.to
    Fold between(Needle needle) {
        var from = paper.kit().text("score.row." + needle.row() + ".from");
        var to = paper.kit().text("score.row." + needle.row() + ".to");
        var first = Paper.text(from, "db-small", "db-muted");
        var second = Paper.text(to, "db-small", "db-text", "pole");
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        var poles = new HBox(16, first, spring, second);
        var text = new VBox(1, poles, new NeedleLine(needle.score()));
        HBox.setHgrow(text, Priority.ALWAYS);
        var value = Paper.figure(Figures.percent(needle.score()), "db-strong", "needle-value");
        value.setId("value-" + needle.row());
        var line = new HBox(10, text, value);
        line.setAlignment(Pos.BOTTOM_LEFT);
        return row(
                needle,
                line,
                paper.say(
                        Phrase.of("measure.needle", "from", from, "to", to, "value", Figures.percent(needle.score()))));
    }

    /** A row whose sentence begins with the value. */
    Fold said(Needle needle, String words) {
        var sentence = paper.say(Phrase.of("measure.value", "value", Figures.percent(needle.score()), "what", words));
        var label = Paper.text(sentence, "db-text");
        label.setId("value-" + needle.row());
        var text = new VBox(1, label, new NeedleLine(needle.score()));
        return row(needle, text, sentence);
    }

    private Fold row(Needle needle, Node line, String words) {
        return new Fold(
                        "row-" + needle.row(),
                        line,
                        words,
                        opened.has(needle.row()),
                        () -> EvidenceList.of(paper, needle))
                .onToggled(on -> opened.set(needle.row(), on));
    }
}
