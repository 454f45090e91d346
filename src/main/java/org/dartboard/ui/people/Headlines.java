package org.dartboard.ui.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.dartboard.picture.Face;
import org.dartboard.register.Sieve;
import org.dartboard.text.Phrase;
import org.dartboard.ui.kit.Glyphs;
import org.dartboard.ui.kit.Kit;
import org.dartboard.ui.state.Desk;
import org.dartboard.ui.state.Results;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** How everybody who is shown fares, each in one line. */
public final class Headlines extends HBox {

    private static final Face FACE = new Face(Face.Weight.MEDIUM, 11.5);

    /** What a line needs beside its words. */
    private static final double BESIDE = 30;

    /**
     * What is said of somebody.
     *
     * @param brief the same in fewer words
     */
    private record Line(Label label, String words, String brief) {}

    private final List<Line> lines = new ArrayList<>();
    private final Desk desk;
    private final Kit kit;
    private final Map<String, String> told = new HashMap<>();

    /** The headlines of a desk. */
    public Headlines(Desk desk, Kit kit) {
        super(18);
        this.desk = desk;
        this.kit = kit;
        Marks.style(this);
        getStyleClass().add("headlines");
        setAlignment(Pos.CENTER);
        setMinWidth(0);
        setMaxWidth(Double.MAX_VALUE);
        widthProperty().subscribe(_ -> fit());
        desk.resultsProperty().subscribe(_ -> show());
        desk.decided().sieveProperty().subscribe(_ -> show());
        desk.veil().drawnProperty().subscribe(_ -> show());
    }

    /** Says all in words if there is room for that, else the numbers. */
    private void fit() {
        double needed = -getSpacing();
        for (var line : lines) {
            needed += getSpacing() + BESIDE + kit.metrics().width(line.words(), FACE);
        }
        boolean roomy = needed <= getWidth();
        lines.forEach(l -> l.label().setText(roomy ? l.words() : l.brief()));
    }

    private void show() {
        show(desk.resultsProperty().get(), desk.decided().sieve());
    }

    /** That something is kept back, and the way out of it. */
    private Node veiled() {
        var lift = new Button(kit.text("predict.veiled.show"));
        lift.setId("veil-lift");
        lift.getStyleClass().setAll("button", "db-link");
        lift.setMinWidth(USE_PREF_SIZE);
        lift.setOnAction(_ -> desk.veil().lift());
        var words = new Label(kit.text("predict.veiled"), Glyphs.of(Feather.EYE_OFF));
        words.setId("veiled");
        words.getStyleClass().add("db-medium");
        var line = new HBox(8, words, lift);
        line.setAlignment(Pos.CENTER);
        return line;
    }

    private void show(@Nullable Results results, Sieve sieve) {
        getChildren().clear();
        lines.clear();
        if (results == null) {
            told.clear();
            return;
        }
        if (desk.veil().isDrawn()) {
            getChildren().add(veiled());
            return;
        }
        for (var walked : results.shown()) {
            // While new causes are looked for, what was said of her last stays: it would only flicker
            var now = OutcomeCard.headline(kit, walked, sieve);
            var text = walked.causes() == null ? told.getOrDefault(walked.id(), now) : now;
            told.put(walked.id(), text);
            var headline = walked.headline(sieve);
            var label = new Label("", Marks.person(kit, walked, results.place(walked.id()), 8));
            label.setId("headline-" + walked.id());
            label.getStyleClass().add("db-medium");
            label.setEllipsisString("…");
            label.setMinWidth(24);
            label.setAccessibleText(
                    kit.say(Phrase.of("people.headline", "name", walked.voice().name(), "headline", text)));
            lines.add(new Line(
                    label, text, headline == null ? text : walked.voice().say(headline.brief())));
            getChildren().add(label);
        }
        fit();
    }
}
