package org.dartboard.ui.gallery;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.dartboard.model.Element;
import org.dartboard.model.Environment;
import org.dartboard.model.Goal;
import org.dartboard.model.Persona;
import org.dartboard.picture.Portrait;
import org.dartboard.text.Phrase;
import org.dartboard.ui.kit.Kit;
import org.kordamp.ikonli.feather.Feather;

/** Whose counterpart is made, and what the two share: goals, and the facts that stay ticked. */
final class Shared extends VBox {

    private static final double PORTRAIT = 60;

    /**
     * What somebody may share.
     *
     * @param shared told the facts that are shared, whenever they change
     */
    Shared(Kit kit, Environment environment, Persona original, Consumer<List<String>> shared) {
        super(14);
        getStyleClass().add("gallery-shared");
        int place = environment.personas().place(original.id());
        var text =
                new VBox(2, Words.wrapped(original.name(), "db-title"), Words.wrapped(original.headline(), "db-muted"));
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setAlignment(Pos.CENTER_LEFT);
        var head = new HBox(14, GuestCard.portrait(kit, Portrait.of(original, place), PORTRAIT), text);
        head.setAlignment(Pos.CENTER_LEFT);
        getChildren()
                .addAll(
                        head,
                        Words.wrapped(
                                kit.say(Phrase.of("gallery.counterpart.hint", "name", original.name())), "db-text"),
                        Words.wrapped(original.story().strip(), "db-muted"));
        var goals = original.goals().stream()
                .map(Goal::outcome)
                .map(environment::element)
                .filter(Objects::nonNull)
                .map(Element::name)
                .toList();
        if (!goals.isEmpty()) {
            getChildren()
                    .add(new VBox(
                            4,
                            Words.wrapped(kit.text("gallery.counterpart.goals"), "gallery-question"),
                            Words.wrapped(String.join(" · ", goals), "db-text")));
        }
        if (!original.facts().isEmpty()) {
            var left = new ArrayList<>(original.facts());
            var chips = new Chips<String>(Feather.CHECK, (fact, is) -> {
                left.remove(fact);
                if (is) {
                    left.add(fact);
                }
                shared.accept(original.facts().stream().filter(left::contains).toList());
            });
            chips.show(original.facts().stream()
                    .map(f -> new Chips.Chip<>(f, "fact-" + f, environment.label(f), null, true))
                    .toList());
            getChildren()
                    .add(new VBox(6, Words.wrapped(kit.text("gallery.counterpart.facts"), "gallery-question"), chips));
        }
    }
}
