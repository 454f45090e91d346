package org.dartboard.ui.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.dartboard.dart.Place;
import org.dartboard.dart.Reading;
import org.dartboard.dart.Scene;
import org.dartboard.dart.Use;
import org.dartboard.model.Channel;
import org.dartboard.model.Community;
import org.dartboard.model.Control;
import org.dartboard.model.Indicator;
import org.dartboard.model.Level;
import org.dartboard.model.Link;
import org.dartboard.model.Persona;
import org.dartboard.model.Statement;
import org.dartboard.text.Name;
import org.dartboard.text.Phrase;
import org.dartboard.text.Quote;
import org.dartboard.ui.field.Field;
import org.dartboard.ui.field.IndicatorField;
import org.dartboard.ui.kit.Glyphs;
import org.dartboard.ui.state.Walked;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** What was said of an indicator at a place, how somebody knows, and for a person what it comes to for her, and why. */
final class IndicatorText {

    private final Context context;
    private final Place place;
    private final Scene scene;
    private final @Nullable Walked who;
    private final Reading reading;

    IndicatorText(Context context, Place place, Scene scene, @Nullable Walked who, Reading reading) {
        this.context = context;
        this.place = place;
        this.scene = scene;
        this.who = who;
        this.reading = reading;
    }

    Node node(Indicator indicator) {
        var words =
                new VBox(2, Sheet.label(say(Phrase.of("inspector.indicator", "indicator", indicator)), "db-medium"));
        var control = raising(indicator);
        if (indicator.isComputed() || control != null) {
            var known = say(answer(indicator, control)) + " " + evidence(indicator);
            words.getChildren().add(Sheet.label(known.strip(), "db-muted", "db-small"));
        }
        if (!indicator.isComputed()) {
            words.getChildren().add(field(context, List.of(place.id()), indicator, "indicator"));
        }
        if (who != null) {
            for (var why : forPerson(indicator, who.persona())) {
                words.getChildren().add(Sheet.label(who.voice().say(why), "personal", "db-small"));
            }
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        var mark = Glyphs.of(icon(indicator));
        mark.getStyleClass().add("answer-" + style(indicator));
        return new HBox(8, mark, words);
    }

    /** The field in which it is answered. */
    static Field<Statement> field(Context context, List<String> touchpoints, Indicator indicator, String where) {
        var label = context.say(Phrase.of("inspector.indicator", "indicator", indicator));
        return context.fields()
                .keep(
                        IndicatorField.slot(touchpoints, indicator, where, label),
                        s -> new IndicatorField(context.desk(), context.kit(), s));
    }

    private boolean isOpen(Indicator indicator) {
        return !indicator.isComputed() && stated(indicator) == null;
    }

    private @Nullable Statement stated(Indicator indicator) {
        return place.touchpoint().indicators().get(indicator);
    }

    private Feather icon(Indicator indicator) {
        return switch (style(indicator)) {
            case "open" -> Feather.HELP_CIRCLE;
            case "yes" -> Feather.CHECK;
            case "no" -> Feather.X;
            default -> Feather.MINUS;
        };
    }

    private String style(Indicator indicator) {
        double strength = reading.of(indicator);
        return isOpen(indicator) ? "open" : strength == 0 ? "no" : strength >= 1 ? "yes" : "partly";
    }

    /** The answer; if the controls that are on made another one of what the file says, which. */
    private Phrase answer(Indicator indicator, @Nullable Control control) {
        var answer = switch (style(indicator)) {
            case "open" -> Phrase.of("inspector.answer.open");
            case "yes" -> Phrase.of("inspector.answer.yes");
            case "no" -> Phrase.of("inspector.answer.no");
            default -> Phrase.of("inspector.answer.partly");
        };
        return control == null
                ? answer
                : Phrase.of("inspector.answer.raised", "answer", answer, "control", new Quote(control.name()));
    }

    /** The control that is on and gave the indicator the level that it has; null if the file says it. */
    private @Nullable Control raising(Indicator indicator) {
        var now = stated(indicator);
        var drawn = place.asDrawn().indicators().get(indicator);
        if (now == null || (drawn != null && drawn.level() == now.level())) {
            return null;
        }
        return scene.environment()
                .all(Link.Type.GOVERNS)
                .filter(l -> l.to().equals(place.id()) && scene.controls().contains(l.from()))
                .map(l -> scene.environment().element(l.from()))
                .filter(e -> e instanceof Control c && c.effect().indicators().get(indicator) == now.level())
                .map(Control.class::cast)
                .findFirst()
                .orElse(null);
    }

    /** How it is known, where it follows from the links. */
    private String evidence(Indicator indicator) {
        return switch (indicator) {
            case A1 ->
                place.channels().isEmpty()
                        ? say(Phrase.of("inspector.ways.none"))
                        : say(Phrase.of("inspector.ways", "channels", names(place.channels())));
            case A5 ->
                place.communities().isEmpty()
                        ? say(Phrase.of("inspector.peers.none"))
                        : say(Phrase.of("inspector.peers", "communities", communities(place.communities())));
            default -> "";
        };
    }

    /** Why it is another thing for her than for nobody in particular. */
    private List<Phrase> forPerson(Indicator indicator, Persona persona) {
        var why = new ArrayList<Phrase>();
        boolean unreadable = persona.literacy() < place.touchpoint().literacy();
        switch (indicator) {
            case A1 -> ways(persona, why);
            case A5 -> peers(persona, why);
            case T4 -> {
                if (unreadable && isSaid(indicator)) {
                    why.add(Phrase.of("inspector.hers.words"));
                }
            }
            case R3 -> {
                if (unreadable && isSaid(indicator)) {
                    why.add(Phrase.of("inspector.hers.words"));
                } else if (isSaid(indicator) && !persona.riskFacts().isEmpty()) {
                    why.add(risks(persona));
                }
            }
            default -> {
                // the same for everybody
            }
        }
        return why;
    }

    /** Whether somebody said that there is something of it. */
    private boolean isSaid(Indicator indicator) {
        var stated = stated(indicator);
        return stated != null && stated.level() != Level.NO;
    }

    private void ways(Persona persona, List<Phrase> why) {
        var usable = place.channels().stream()
                .filter(c -> persona.channels().contains(c.id())
                        && Use.largestShortfall(persona, place.touchpoint().demands(), c) <= 0)
                .toList();
        if (!place.channels().isEmpty()) {
            why.add(
                    usable.isEmpty()
                            ? Phrase.of("inspector.hers.ways.none")
                            : Phrase.of("inspector.hers.ways", "channels", names(usable)));
        }
    }

    private void peers(Persona persona, List<Phrase> why) {
        var reached = place.communities().stream()
                .filter(c -> Use.canReach(persona, c, scene))
                .toList();
        if (!place.communities().isEmpty()) {
            why.add(
                    reached.isEmpty()
                            ? Phrase.of("inspector.hers.peers.none")
                            : Phrase.of("inspector.hers.peers", "communities", communities(reached)));
        }
    }

    private Phrase risks(Persona persona) {
        var known = persona.riskFacts().stream()
                .filter(place.touchpoint().riskFor()::contains)
                .toList();
        var missing =
                persona.riskFacts().stream().filter(f -> !known.contains(f)).toList();
        if (missing.isEmpty()) {
            return Phrase.of("inspector.hers.risks.all", "known", quotes(known));
        }
        return known.isEmpty()
                ? Phrase.of("inspector.hers.risks.none", "missing", quotes(missing))
                : Phrase.of("inspector.hers.risks", "known", quotes(known), "missing", quotes(missing));
    }

    private List<Quote> quotes(List<String> tags) {
        return Quote.nouns(tags.stream().map(t -> scene.environment().label(t)).toList());
    }

    private static List<Name> names(List<Channel> channels) {
        return channels.stream().map(c -> Name.means(c.name())).toList();
    }

    private static List<Name> communities(List<Community> communities) {
        return communities.stream().map(c -> Name.of(c.name())).toList();
    }

    private String say(Phrase phrase) {
        return Objects.requireNonNullElse(who == null ? null : who.voice(), context.voice())
                .say(phrase);
    }
}
