package org.dartboard.ui.people;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.dartboard.model.Element;
import org.dartboard.model.Environment;
import org.dartboard.text.Phrase;
import org.dartboard.ui.kit.Kit;
import org.dartboard.ui.state.Desk;
import org.dartboard.ui.state.Results;
import org.dartboard.ui.state.Walked;

/** Cards of everybody with their stories, needs, goals and channels; a tick shows their lane. */
final class Chooser extends VBox {

    private final Desk desk;
    private final Kit kit;
    private final VBox cards = new VBox(8);

    Chooser(Desk desk, Kit kit) {
        super(10);
        this.desk = desk;
        this.kit = kit;
        setId("chooser");
        getStyleClass().add("gap-page");
        var filter = new TextField();
        filter.setId("people-filter");
        filter.getStyleClass().add("db-field");
        filter.setPromptText(kit.text("people.filter"));
        filter.setAccessibleText(kit.text("people.filter"));
        filter.textProperty().subscribe(this::show);
        getChildren().addAll(Texts.wrapped(kit.text("people.choose.title"), "db-title"), filter, cards);
    }

    private void show(String words) {
        cards.getChildren().clear();
        var results = desk.resultsProperty().get();
        if (results != null) {
            var wanted = words.strip().toLowerCase(Locale.ROOT);
            results.people().values().stream()
                    .filter(w -> (w.voice().name() + " " + w.persona().headline() + " "
                                    + w.persona().story())
                            .toLowerCase(Locale.ROOT)
                            .contains(wanted))
                    .forEach(w -> cards.getChildren().add(card(results, w)));
        }
        if (cards.getChildren().isEmpty()) {
            cards.getChildren().add(Texts.wrapped(kit.text("people.filter.none"), "db-muted"));
        }
    }

    private VBox card(Results results, Walked walked) {
        var persona = walked.persona();
        var environment = results.scene().environment();
        var tick = new CheckBox();
        tick.setId("choose-" + walked.id());
        tick.setSelected(desk.isShown(walked.id()));
        tick.setAccessibleText(
                kit.say(Phrase.of("people.showLane", "name", walked.voice().name())));
        tick.setOnAction(_ -> desk.toggle(walked.id()));
        var text = Texts.column(
                0,
                Texts.wrapped(Marks.nameAndAge(walked.voice(), persona), "db-strong"),
                Texts.wrapped(PeoplePanel.line(persona), "db-muted", "db-small"));
        HBox.setHgrow(text, Priority.ALWAYS);
        var head = new HBox(12, Marks.person(kit, walked, results.place(walked.id()), 26), text, tick);
        head.setAlignment(Pos.CENTER_LEFT);
        var card = new VBox(6, head);
        card.getStyleClass().add("db-quiet");
        if (!persona.story().isBlank()) {
            card.getChildren().add(Texts.wrapped(persona.story().strip(), "db-text", "db-small"));
        }
        add(
                card,
                kit.text("people.goals"),
                persona.goals().stream()
                        .map(g -> name(environment, g.outcome()))
                        .toList());
        add(
                card,
                kit.text("people.needs"),
                persona.needs().stream().map(n -> environment.label(n.tag())).toList());
        add(
                card,
                kit.text("people.channels"),
                persona.channels().stream().map(c -> name(environment, c)).toList());
        return card;
    }

    private static String name(Environment environment, String id) {
        Element element = environment.element(id);
        return element == null ? id : element.name();
    }

    private static void add(VBox card, String head, List<String> what) {
        if (!what.isEmpty()) {
            var names = Texts.wrapped(what.stream().collect(Collectors.joining(" · ")), "db-text", "db-small");
            HBox.setHgrow(names, Priority.ALWAYS);
            var label = Texts.head(head);
            label.setMinWidth(62);
            var row = new HBox(8, label, names);
            row.setAlignment(Pos.BASELINE_LEFT);
            card.getChildren().add(row);
        }
    }
}
