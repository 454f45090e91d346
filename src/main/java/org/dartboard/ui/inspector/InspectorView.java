package org.dartboard.ui.inspector;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.dartboard.edit.Frames;
import org.dartboard.model.Actor;
import org.dartboard.model.Channel;
import org.dartboard.model.Community;
import org.dartboard.model.Control;
import org.dartboard.model.Element;
import org.dartboard.model.Elements;
import org.dartboard.model.Environment;
import org.dartboard.model.Event;
import org.dartboard.model.Frame;
import org.dartboard.model.Kind;
import org.dartboard.model.Link;
import org.dartboard.model.Note;
import org.dartboard.model.Offering;
import org.dartboard.model.Outcome;
import org.dartboard.model.Persona;
import org.dartboard.model.Touchpoint;
import org.dartboard.story.Voice;
import org.dartboard.text.Phrase;
import org.dartboard.ui.decide.States;
import org.dartboard.ui.field.Fields;
import org.dartboard.ui.field.Slot;
import org.dartboard.ui.field.Slots;
import org.dartboard.ui.field.Spellings;
import org.dartboard.ui.field.WrittenField;
import org.dartboard.ui.kit.Discs;
import org.dartboard.ui.kit.Kit;
import org.dartboard.ui.kit.Segments;
import org.dartboard.ui.state.Desk;
import org.dartboard.ui.state.Mode;
import org.dartboard.ui.state.Selection;
import org.jspecify.annotations.Nullable;

/**
 * What is selected, in words: what it is, what it gives to whom, what stands in whose way there. What can be
 * changed is changed there.
 */
public final class InspectorView extends StackPane {

    private static final PseudoClass BARRED = PseudoClass.getPseudoClass("barred");

    private final Desk desk;
    private final Kit kit;
    private final Label title = new Label();
    private final Label line = new Label();
    private final HBox heading = new HBox(10);
    private final Segments<String> eyes;
    private final ScrollPane scroll = new ScrollPane();
    private final Set<String> open = new HashSet<>();
    private final Map<String, Tooltip> tips = new HashMap<>();
    private final Map<String, Boolean> folded = new HashMap<>();
    private final Fields fields;
    private final Trials trials;
    private @Nullable TouchpointSheet touchpoints;
    private Selection shown = Selection.none();
    private final PauseTransition pause = new PauseTransition(Duration.millis(250));
    private boolean waiting;

    /** A view of a desk. */
    public InspectorView(Desk desk, Kit kit) {
        this.desk = desk;
        this.kit = kit;
        fields = new Fields(desk, kit);
        trials = new Trials(desk);
        eyes = new Segments<>("inspector-eyes", desk.map().lensProperty()::set);
        pause.setOnFinished(_ -> show());
        getStyleClass().addAll("db-panel", "inspector");
        getStylesheets()
                .add(Objects.requireNonNull(InspectorView.class.getResource("inspector.css"))
                        .toExternalForm());
        Fields.style(this);
        States.style(this);
        title.getStyleClass().add("db-title");
        title.setId("inspector-title");
        line.getStyleClass().addAll("db-muted", "db-small");
        for (var label : List.of(title, line)) {
            label.setWrapText(true);
            label.setMinHeight(USE_PREF_SIZE);
        }
        var names = new VBox(2, title, line);
        HBox.setHgrow(names, Priority.ALWAYS);
        heading.getChildren().add(names);
        var top = new VBox(10, heading, eyes);
        top.getStyleClass().add("inspector-top");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        // Texts keep their width when a bar comes
        scroll.viewportBoundsProperty()
                .subscribe(b -> scroll.pseudoClassStateChanged(BARRED, b.getWidth() < scroll.getWidth() - 2));
        scroll.getStyleClass().add("inspector-scroll");
        scroll.setId("inspector-scroll");
        FocusKept.follow(scroll);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().add(new VBox(top, scroll));
        desk.selectionProperty().subscribe(_ -> changed());
        desk.resultsProperty().subscribe(_ -> changed());
        desk.decided().sieveProperty().subscribe(_ -> changed());
        desk.editorProperty().subscribe(_ -> changed());
        desk.map().lensProperty().subscribe(_ -> changed());
        desk.modeProperty().subscribe(_ -> changed());
        desk.veil().drawnProperty().subscribe(_ -> changed());
        sceneProperty().subscribe(_ -> changed());
    }

    /** Several things change at once; they are shown together, and while somebody writes, when there is a pause. */
    private void changed() {
        if (shown.equals(desk.selectionProperty().get()) && isWriting()) {
            pause.playFromStart();
        } else if (!waiting) {
            waiting = true;
            Platform.runLater(() -> {
                waiting = false;
                show();
            });
        }
    }

    private boolean isWriting() {
        var owner = getScene() == null ? null : getScene().getFocusOwner();
        return owner instanceof TextInputControl && isAround(owner);
    }

    private boolean isAround(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.equals(this)) {
                return true;
            }
        }
        return false;
    }

    private void show() {
        pause.stop();
        var environment = desk.environment();
        if (getScene() == null || desk.modeProperty().get() == Mode.MEASURE) {
            return;
        }
        if (environment == null) {
            scroll.setContent(null);
            heading("", "", null);
            fields.begin();
            fields.end();
            show(eyes, false);
            return;
        }
        var context = new Context(
                kit,
                desk,
                environment,
                desk.resultsProperty().get(),
                Voice.of(environment, kit.messages()),
                open,
                tips,
                fields,
                folded,
                trials);
        var focus = FocusKept.of(scroll);
        double at = scroll.getVvalue();
        // What is not in a window is styled only once, when it comes into one
        if (!(scroll.getContent() instanceof TouchpointSheet)) {
            scroll.setContent(null);
        }
        var selection = desk.selectionProperty().get();
        if (!shown.equals(selection)) {
            folded.clear();
        }
        fields.begin();
        var content = content(context, selection);
        fields.end();
        // A page that is shown again has it already
        if (!content.getStyleClass().contains("inspector-page")) {
            content.getStyleClass().add("inspector-page");
        }
        if (!content.equals(scroll.getContent())) {
            scroll.setContent(content);
        }
        scroll.setVvalue(shown.equals(selection) ? at : 0);
        shown = selection;
        focus.restore(content);
    }

    private VBox content(Context context, Selection selection) {
        show(eyes, false);
        return switch (selection) {
            case Selection.None() -> environment(context);
            case Selection.Elements(var ids) -> elements(context, List.copyOf(ids));
            case Selection.OneLink(var key) ->
                context.environment().links().stream()
                        .filter(l -> l.key().equals(key))
                        .findFirst()
                        .map(l -> link(context, l))
                        .orElseGet(() -> environment(context));
            case Selection.OneFrame(int place) ->
                new FrameSheet(context, place)
                        .sheet((name, what, picture) -> heading(frameName(place), name, what, picture));
            case Selection.Person(var id) -> {
                var persona = context.environment().persona(id);
                yield persona == null ? environment(context) : person(context, persona);
            }
        };
    }

    private Slot<String> frameName(int place) {
        return new Slot<>(
                "name",
                "frame " + place,
                kit.text("inspector.property.name"),
                new Kind.Text(),
                false,
                null,
                environment -> environment.board().frames().stream()
                        .skip(place)
                        .limit(1)
                        .map(Frame::name)
                        .toList(),
                (environment, name) -> Frames.rename(environment, place, Objects.requireNonNullElse(name, "")),
                Object::toString);
    }

    private VBox environment(Context context) {
        heading(
                Slots.environment(Environment.NAME, kit.text("inspector.property.name")),
                kit.text("inspector.unnamed"),
                kit.text("inspector.environment"),
                null);
        return new EnvironmentSheet(context).sheet();
    }

    private VBox elements(Context context, List<String> ids) {
        var one = ids.size() == 1 ? context.environment().element(ids.getFirst()) : null;
        if (one != null) {
            return element(context, one);
        }
        heading(kit.say(Phrase.of("inspector.several", "n", ids.size())), "", null);
        return new SeveralSheet(context, ids).sheet();
    }

    private VBox element(Context context, Element element) {
        var sheets = new ElementSheets(context);
        var type = context.say(Phrase.of("inspector.type", "type", element.type()));
        heading(name(element), kit.text("inspector.nameless"), type, null);
        return switch (element) {
            case Touchpoint touchpoint -> touchpoint(context, touchpoint);
            case Channel channel -> sheets.channel(channel);
            case Community community -> sheets.community(community);
            case Control control -> new ControlSheet(context, control).sheet();
            case Actor actor -> sheets.actor(actor);
            case Outcome outcome -> sheets.outcome(outcome);
            case Event event -> sheets.event(event);
            case Offering offering -> sheets.offering(offering);
            case Note note -> sheets.note(note);
        };
    }

    private Slot<String> name(Element element) {
        return Slots.of(List.of(element.id()), Elements.NAME, kit.text("inspector.property.name"));
    }

    private VBox touchpoint(Context context, Touchpoint touchpoint) {
        var what = TouchpointSheet.line(context, touchpoint);
        heading(
                name(touchpoint),
                kit.text("inspector.nameless"),
                what.isEmpty() ? context.say(Phrase.of("inspector.type", "type", touchpoint.type())) : what,
                null);
        eyes(context);
        var sheet = touchpoints;
        if (sheet == null) {
            sheet = new TouchpointSheet(kit);
            touchpoints = sheet;
        }
        return sheet.show(context, touchpoint);
    }

    /** For whom the dartboard is read: one of those who are shown, or nobody. */
    private void eyes(Context context) {
        var choices = new ArrayList<Segments.Choice<String>>();
        var people = new ArrayList<>(context.shown());
        var lens = context.lens();
        if (lens != null && people.stream().noneMatch(w -> w.id().equals(lens.id()))) {
            people.add(lens);
        }
        boolean few = people.size() <= 2;
        for (var walked : people) {
            var full = walked.voice().say(Phrase.of("inspector.for"));
            choices.add(new Segments.Choice<>(
                    walked.id(), few ? full : walked.voice().name(), full));
        }
        var nobody = kit.text("inspector.for.nobody");
        choices.add(new Segments.Choice<>(null, few ? nobody : kit.text("inspector.nobody"), nobody));
        eyes.show(choices, lens == null ? null : lens.id());
        show(eyes, !people.isEmpty());
    }

    private VBox link(Context context, Link link) {
        heading(
                context.name(link.from()) + " \u2192 " + context.name(link.to()),
                context.say(Phrase.of("inspector.type", "type", link.type())),
                null);
        return new LinkSheet(context, link).sheet();
    }

    private VBox person(Context context, Persona persona) {
        int place = context.environment().personas().place(persona.id());
        var name = Voice.of(persona, context.environment(), kit.messages()).name();
        heading(
                Slots.persona(persona.id(), Persona.NAME, kit.text("inspector.property.name")),
                kit.text("inspector.nameless"),
                line(persona),
                Discs.person(kit, persona, name, place, 44));
        return new PersonSheet(context, persona).sheet();
    }

    private String line(Persona persona) {
        var headline = persona.headline().strip();
        return !headline.isEmpty()
                ? headline
                : persona.age() == null
                        ? kit.text("inspector.person")
                        : kit.say(Phrase.of("inspector.person.age", "age", persona.age()));
    }

    /** A name that can be changed where it stands. */
    private void heading(Slot<String> name, String prompt, String what, @Nullable Node picture) {
        var field = fields.keep(
                name.in(text -> text.strip().replaceAll("\\s+", " ")),
                s -> new WrittenField<>(desk, kit, s, Spellings.text(), false)
                        .styled("db-title")
                        .prompting(prompt));
        field.reading().setId("inspector-title");
        heading(field, what, picture);
    }

    private void heading(String words, String what, @Nullable Node picture) {
        title.setText(words);
        heading(title, what, picture);
    }

    private void heading(Node top, String what, @Nullable Node picture) {
        line.setText(what);
        show(line, !what.isEmpty());
        var names = (VBox) heading.getChildren().getLast();
        // its words begin where all others begin
        VBox.setMargin(top, top instanceof Label ? Insets.EMPTY : new Insets(-2, -6, -2, -6));
        if (!names.getChildren().getFirst().equals(top)) {
            names.getChildren().setAll(List.of(top, line));
        }
        heading.getChildren().setAll(picture == null ? List.of(names) : List.of(picture, names));
    }

    private static void show(Node node, boolean on) {
        node.setVisible(on);
        node.setManaged(on);
    }
}
