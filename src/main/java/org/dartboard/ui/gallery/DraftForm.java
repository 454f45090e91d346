package org.dartboard.ui.gallery;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.dartboard.gallery.Busy;
import org.dartboard.gallery.Draft;
import org.dartboard.gallery.Guest;
import org.dartboard.gallery.Ways.Way;
import org.dartboard.model.Environment;
import org.dartboard.model.Need;
import org.dartboard.model.Obligation;
import org.dartboard.model.Persona;
import org.dartboard.model.Touchpoint;
import org.dartboard.picture.Portrait;
import org.dartboard.text.Phrase;
import org.dartboard.ui.kit.Kit;
import org.dartboard.ui.kit.Segments;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Somebody who may be added, with the three questions that make her particular, answered as far as anybody knows. */
final class DraftForm extends VBox {

    /** How many needs of others are offered. */
    private static final int OTHERS = 6;

    private static final double PORTRAIT = 60;

    private final Kit kit;
    private final Environment environment;
    private final @Nullable Guest guest;
    private final List<Way> ways;
    private final Runnable done;
    private final ReadOnlyObjectWrapper<Draft> draft;
    private final StackPane face = new StackPane();
    private final TextField name = new TextField();
    private final TextField said = new TextField();
    private final Chips<String> needs;
    private final Set<String> offered = new LinkedHashSet<>();
    private final VBox assumed = new VBox(3);

    /**
     * A form.
     *
     * @param guest of the gallery; null: somebody else
     * @param ways the environment's channels as she gets along with them
     * @param done everything is said
     */
    DraftForm(Kit kit, Environment environment, @Nullable Guest guest, Draft begun, List<Way> ways, Runnable done) {
        super(14);
        this.kit = kit;
        this.environment = environment;
        this.guest = guest;
        this.ways = ways;
        this.done = done;
        draft = new ReadOnlyObjectWrapper<>(begun);
        needs = new Chips<>(Feather.CHECK, this::need);
        getStyleClass().add("gallery-form");
        setMinWidth(0);
        begun.persona().needs().forEach(n -> offered.add(n.tag()));
        others().limit(OTHERS).forEach(offered::add);
        getChildren().add(head());
        if (guest == null) {
            getChildren().addAll(new Faces(kit, this::portrait), pronouns());
        } else {
            var story = Words.wrapped("", "db-text");
            name.textProperty().subscribe(text -> story.setText(guest.story(text.strip())));
            getChildren()
                    .add(new VBox(
                            6,
                            Words.wrapped(kit.say(Phrase.of("gallery.quote", "words", guest.quote())), "gallery-quote"),
                            story,
                            Words.wrapped(guest.money(), "db-text")));
        }
        getChildren()
                .addAll(
                        question("gallery-need", kit.text("gallery.ask.needs"), needs, said()),
                        question("gallery-when", kit.text("gallery.ask.when"), week()),
                        question("gallery-channels", kit.text("gallery.ask.channels"), channels()),
                        new VBox(5, Words.wrapped(kit.text("gallery.assume"), "gallery-question"), assumed));
        showNeeds();
        draft.subscribe(this::state);
    }

    /** What is known so far. */
    ReadOnlyObjectProperty<Draft> draftProperty() {
        return draft.getReadOnlyProperty();
    }

    /** The field for her name. */
    TextField name() {
        return name;
    }

    /** Only these facts are hers. */
    void share(List<String> facts) {
        var risks = draft.get().persona().riskFacts().stream()
                .filter(facts::contains)
                .toList();
        draft.set(draft.get().with(Persona.FACTS, facts).with(Persona.RISK_FACTS, risks));
    }

    private HBox head() {
        var persona = draft.get().persona();
        name.setId("gallery-name");
        name.setText(persona.name());
        name.setPromptText(kit.text("gallery.name"));
        name.setAccessibleText(kit.text("gallery.name"));
        name.getStyleClass().add("gallery-name");
        name.textProperty().subscribe((_, text) -> draft.set(draft.get().called(text.strip(), guest)));
        name.setOnAction(_ -> done.run());
        showFace();
        var text = new VBox(2, name);
        if (guest != null) {
            var line = persona.age() == null
                    ? persona.headline()
                    : kit.say(Phrase.of("gallery.age", "age", persona.age(), "line", persona.headline()));
            text.getChildren().add(Words.wrapped(line, "db-muted"));
        }
        text.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(text, Priority.ALWAYS);
        var head = new HBox(14, face, text);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private void showFace() {
        face.getChildren()
                .setAll(List.of(GuestCard.portrait(
                        kit,
                        Portrait.of(
                                draft.get().persona(), environment.personas().size()),
                        PORTRAIT)));
    }

    private void portrait(String portrait) {
        draft.set(draft.get().with(Persona.PORTRAIT, portrait));
        showFace();
    }

    private Segments<String> pronouns() {
        var segments = new Segments<String>("gallery-pronouns", p -> {
            draft.set(draft.get().with(Persona.PRONOUNS, p));
            showFace();
        });
        var choices = List.of(
                new Segments.Choice<>("she", kit.text("gallery.she"), kit.text("gallery.she")),
                new Segments.Choice<>("he", kit.text("gallery.he"), kit.text("gallery.he")),
                new Segments.Choice<>("they", kit.text("gallery.they"), kit.text("gallery.they")));
        segments.show(choices, draft.get().persona().pronouns());
        segments.setMaxWidth(300);
        return segments;
    }

    private static VBox question(String id, String text, Node... answers) {
        var box = new VBox(6, Words.wrapped(text, "gallery-question"));
        box.getChildren().addAll(answers);
        box.setId(id);
        return box;
    }

    private TextField said() {
        said.setId("gallery-said");
        said.getStyleClass().add("gallery-field");
        said.setPromptText(kit.text("gallery.said"));
        said.setAccessibleText(kit.text("gallery.said"));
        said.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ENTER && !said.getText().isBlank()) {
                keep();
                e.consume();
            }
        });
        said.setOnAction(_ -> done.run());
        return said;
    }

    /** What stands in the field is a need too. */
    void keep() {
        var next = draft.get().needing(said.getText(), environment);
        next.persona().needs().forEach(n -> offered.add(n.tag()));
        draft.set(next);
        said.clear();
        showNeeds();
    }

    private void need(String tag, boolean has) {
        var left = new ArrayList<>(draft.get().persona().needs());
        left.removeIf(n -> n.tag().equals(tag));
        var without = draft.get().with(Persona.NEEDS, left);
        draft.set(has ? without.needing(draft.get().label(tag, environment), environment) : without);
    }

    private void showNeeds() {
        var has = draft.get().persona().needs().stream().map(Need::tag).toList();
        needs.show(offered.stream()
                .map(tag -> new Chips.Chip<>(
                        tag, "need-" + tag, draft.get().label(tag, environment), null, has.contains(tag)))
                .toList());
        needs.setVisible(!offered.isEmpty());
        needs.setManaged(!offered.isEmpty());
    }

    /** What others need here. */
    private Stream<String> others() {
        var tags = new LinkedHashSet<String>();
        environment.personas().forEach(p -> p.needs().forEach(n -> tags.add(n.tag())));
        environment.all(Touchpoint.class).forEach(t -> tags.addAll(t.touches()));
        return tags.stream().filter(t -> !offered.contains(t));
    }

    // texts: gallery.busy.*
    private Chips<List<Obligation>> week() {
        var words = new WeekWords(kit);
        var groups = new LinkedHashMap<String, List<Obligation>>();
        draft.get()
                .persona()
                .obligations()
                .forEach(o ->
                        groups.computeIfAbsent(o.name(), _ -> new ArrayList<>()).add(o));
        var chips = new ArrayList<Chips.Chip<List<Obligation>>>();
        for (Map.Entry<String, List<Obligation>> group : groups.entrySet()) {
            var same = group.getValue();
            var key = same.stream().anyMatch(Obligation::hard) ? "gallery.bound" : "gallery.bound.soft";
            chips.add(new Chips.Chip<>(
                    same,
                    "bound-" + chips.size(),
                    kit.say(Phrase.of(key, "what", group.getKey(), "when", words.of(same))),
                    null,
                    true));
        }
        for (var busy : Busy.values()) {
            var name = kit.say(Phrase.of("gallery.busy." + busy.name().toLowerCase(Locale.ROOT)));
            var obligation = busy.obligation(name);
            chips.add(new Chips.Chip<>(
                    List.of(obligation),
                    "busy-" + busy.name().toLowerCase(Locale.ROOT),
                    kit.say(Phrase.of("gallery.bound", "what", name, "when", words.of(List.of(obligation)))),
                    null,
                    false));
        }
        var week = new Chips<List<Obligation>>(Feather.CHECK, (all, bound) -> {
            var next = draft.get();
            for (var one : all) {
                next = next.bound(one, bound);
            }
            draft.set(next);
        });
        week.show(chips);
        return week;
    }

    private Node channels() {
        if (ways.isEmpty()) {
            return Words.wrapped(kit.text("gallery.channels.none"), "db-muted");
        }
        var reasons = new VBox(2);
        var chips = new Chips<Way>(Feather.X, (way, cannot) -> {
            var left = new ArrayList<>(draft.get().persona().channels());
            left.remove(way.channel().id());
            if (!cannot) {
                left.add(way.channel().id());
            }
            draft.set(draft.get().with(Persona.CHANNELS, left));
        });
        var uses = draft.get().persona().channels();
        chips.show(ways.stream()
                .map(way -> new Chips.Chip<>(
                        way,
                        "cannot-" + way.channel().id(),
                        way.channel().name(),
                        way.why(),
                        !uses.contains(way.channel().id())))
                .toList());
        for (var way : ways) {
            if (way.why() != null) {
                reasons.getChildren()
                        .add(Words.wrapped(
                                kit.say(Phrase.of(
                                        "gallery.why", "channel", way.channel().name(), "why", way.why())),
                                "db-muted",
                                "db-small"));
            }
        }
        return new VBox(6, chips, reasons);
    }

    private void state(Draft now) {
        assumed.getChildren()
                .setAll(Assumed.of(now, ways, environment, kit.messages()).stream()
                        .<Label>map(line -> Words.wrapped(line, "db-muted", "db-small"))
                        .toList());
    }
}
