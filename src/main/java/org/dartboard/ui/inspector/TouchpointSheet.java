package org.dartboard.ui.inspector;

import java.util.ArrayList;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.dartboard.dart.Place;
import org.dartboard.dart.Scene;
import org.dartboard.model.Indicator;
import org.dartboard.model.Link;
import org.dartboard.model.Property;
import org.dartboard.model.Touchpoint;
import org.dartboard.text.Phrase;
import org.dartboard.text.Span;
import org.dartboard.ui.kit.Kit;
import org.dartboard.ui.state.Walked;
import org.jspecify.annotations.Nullable;

/** The page about a touchpoint. It is made once and shows one after the other. */
final class TouchpointSheet extends VBox {

    /** What is shown even if it is as usual; the rest folds away where it is. */
    private static final List<Property<? super Touchpoint, ?>> FIRST = List.of(
            Touchpoint.PHASE,
            Touchpoint.INITIATIVE,
            Touchpoint.DIRECTION,
            Touchpoint.HOURS,
            Touchpoint.DURATION_MINUTES);

    private static final List<Property<? super Touchpoint, ?>> MORE = List.of(
            Touchpoint.PRICE,
            Touchpoint.ENTRY,
            Touchpoint.TERMINAL,
            Touchpoint.ORCHESTRATION,
            Touchpoint.TRAVEL_MINUTES,
            Touchpoint.RESPONSE_MINUTES,
            Touchpoint.CAPACITY,
            Touchpoint.ELASTIC,
            Touchpoint.PRICE_MODE,
            Touchpoint.WORK_MINUTES,
            Touchpoint.TIMES_PER_WEEK,
            Touchpoint.WORK_BENEFIT,
            Touchpoint.DEMANDS,
            Touchpoint.LITERACY,
            Touchpoint.COLLECTS_DATA,
            Touchpoint.PERSONALIZED_BY,
            Touchpoint.ADAPTS,
            Touchpoint.TOUCHES,
            Touchpoint.ADAPTS_TO,
            Touchpoint.RISK_FOR);

    private static final int MOST_QUESTIONS = 20;

    @FXML
    private Label description = new Label();

    @FXML
    private VBox dart = new VBox();

    @FXML
    private VBox gaps = new VBox();

    @FXML
    private VBox questions = new VBox();

    @FXML
    private VBox properties = new VBox();

    TouchpointSheet(Kit kit) {
        getStyleClass().add("sections");
        kit.fxml(this);
    }

    VBox show(Context context, Touchpoint drawn) {
        var place = context.place(drawn.id());
        var touchpoint = place == null ? drawn : place.touchpoint();
        show(description, drawn.description().strip());
        dart.getChildren().clear();
        gaps.getChildren().clear();
        questions.getChildren().clear();
        if (place != null && context.results() != null) {
            value(context, place, context.results().scene(), context.lens());
        }
        properties.getChildren().setAll(List.of(properties(context, drawn, touchpoint)));
        for (var part : List.of(dart, gaps, questions)) {
            part.setManaged(!part.getChildren().isEmpty());
        }
        return this;
    }

    private static void show(Label label, String words) {
        label.setText(words);
        label.setManaged(!words.isEmpty());
        label.setMinHeight(Label.USE_PREF_SIZE);
    }

    private void value(Context context, Place place, Scene scene, @Nullable Walked who) {
        var section = new DartSection(context, place, scene, who);
        dart.getChildren().add(section.node());
        var standing = new Sheet(context);
        var open = new Sheet(context);
        if (who == null) {
            waysOf(context, place, standing);
            ask(context, section.unanswered().toList(), open);
        } else {
            var list = new GapSection(context, who, place.id(), GapSection.at(place.id()));
            list.write(standing, who.voice().say(Phrase.of("inspector.way.here")));
            if (list.isBlank()) {
                standing.head(who.voice().say(Phrase.of("inspector.way.here")))
                        .text(who.voice().say(Phrase.of("inspector.way.none")), "db-muted");
            }
            list.questions(open);
        }
        keep(gaps, standing);
        keep(questions, open);
    }

    private static void keep(VBox part, Sheet sheet) {
        if (!sheet.isBlank()) {
            part.getChildren().setAll(List.of(sheet));
        }
    }

    /** For nobody in particular: how much stands in the way of each, which leads to her view. */
    private static void waysOf(Context context, Place place, Sheet sheet) {
        for (var walked : context.shown()) {
            long count = walked.findings().gaps().stream()
                    .filter(GapSection.at(place.id()))
                    .filter(g -> !g.open())
                    .count();
            if (sheet.isBlank()) {
                sheet.head(context.text("inspector.way.whose"));
            }
            sheet.add(context.action(
                    walked.voice()
                            .say(
                                    count == 0
                                            ? Phrase.of("inspector.way.nothing")
                                            : Phrase.of("inspector.way.count", "n", count)),
                    () -> context.desk().lensProperty().set(walked.id())));
        }
    }

    private static void ask(Context context, List<Indicator> unanswered, Sheet sheet) {
        if (unanswered.isEmpty()) {
            return;
        }
        sheet.head(context.text("inspector.questions"));
        if (unanswered.size() < MOST_QUESTIONS / 2) {
            unanswered.forEach(i -> sheet.text(question(context, i), "question"));
        } else {
            sheet.text(context.say(Phrase.of("inspector.questions.many", "n", unanswered.size())), "db-muted")
                    .fold(
                            "questions",
                            context.text("inspector.questions.all"),
                            all -> unanswered.forEach(i -> all.text(question(context, i), "question")));
        }
    }

    private static String question(Context context, Indicator indicator) {
        return context.say(Phrase.of("inspector.question", "indicator", indicator));
    }

    private static Sheet properties(Context context, Touchpoint drawn, Touchpoint touchpoint) {
        var sheet = new Sheet(context);
        var rows = new PropertyRows<>(context, drawn, touchpoint);
        rows.all(sheet, FIRST);
        rows.stated(sheet, MORE);
        var links = new LinkLists(context, touchpoint.id());
        sheet.row(context.text("inspector.next"), links.next());
        sheet.links(context.text("inspector.yields"), links.to(Link.Type.YIELDS));
        var decision = touchpoint.decision();
        if (decision != null) {
            new DecisionText(context).write(sheet, decision);
        }
        return sheet.fold("more", context.text("inspector.more"), into -> {
            rows.unstated(into, MORE);
            more(context, into, links);
        });
    }

    private static void more(Context context, Sheet sheet, LinkLists links) {
        sheet.links(context.text("inspector.hosted"), links.to(Link.Type.HOSTED_BY));
        sheet.links(context.text("inspector.reached"), links.to(Link.Type.REACHED_THROUGH));
        sheet.links(context.text("inspector.before"), links.from(Link.Type.LEADS_TO));
        sheet.links(context.text("inspector.connects"), links.to(Link.Type.CONNECTS));
        sheet.links(context.text("inspector.answers"), links.from(Link.Type.ANSWERED_BY));
        sheet.links(context.text("inspector.overseen"), links.from(Link.Type.OVERSEES));
        sheet.links(context.text("inspector.supplied"), links.from(Link.Type.SUPPLIES));
        sheet.links(context.text("inspector.uses"), links.to(Link.Type.USES));
        sheet.links(context.text("inspector.controls"), links.from(Link.Type.GOVERNS));
    }

    /** One line that says what a touchpoint is: who hosts it, how it is reached, how long it takes. */
    static String line(Context context, Touchpoint touchpoint) {
        var links = new LinkLists(context, touchpoint.id());
        var parts = new ArrayList<String>();
        links.to(Link.Type.HOSTED_BY).forEach(id -> parts.add(context.name(id)));
        links.to(Link.Type.REACHED_THROUGH).forEach(id -> parts.add(context.name(id)));
        if (touchpoint.durationMinutes() > 0) {
            parts.add(context.say(Phrase.of("inspector.span", "span", new Span(touchpoint.durationMinutes()))));
        }
        return String.join(" · ", parts);
    }
}
