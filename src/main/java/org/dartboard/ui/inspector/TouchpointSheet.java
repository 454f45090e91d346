package org.dartboard.ui.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.dartboard.dart.Place;
import org.dartboard.dart.Scene;
import org.dartboard.model.Element;
import org.dartboard.model.Elements;
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

    /** Links that are shown even if there are none: how it is reached, who hosts it, what comes next, what it leads to. */
    private static final int FIRST_LINKS = 4;

    @FXML
    private VBox description = new VBox();

    @FXML
    private VBox dart = new VBox();

    @FXML
    private VBox gaps = new VBox();

    @FXML
    private VBox questions = new VBox();

    @FXML
    private VBox properties = new VBox();

    private List<Object> shownRows = List.of();

    TouchpointSheet(Kit kit) {
        getStyleClass().add("sections");
        kit.fxml(this);
    }

    VBox show(Context context, Touchpoint drawn) {
        var place = context.place(drawn.id());
        // Results may be of an earlier version for a moment
        var touchpoint = place == null || !place.asDrawn().equals(drawn) ? drawn : place.touchpoint();
        put(description, ElementSheets.description(context, drawn));
        dart.getChildren().clear();
        gaps.getChildren().clear();
        questions.getChildren().clear();
        if (place != null && context.results() != null) {
            value(context, place, context.results().scene(), context.lens());
        }
        // Rows are made anew only if there would be other rows: what stands in them shows itself
        var rows = rows(context, drawn, touchpoint);
        if (rows.equals(shownRows) && !context.folded().isEmpty()) {
            context.fields().stay(properties);
        } else {
            shownRows = rows;
            properties.getChildren().setAll(List.of(properties(context, drawn, touchpoint)));
        }
        for (var part : List.of(dart, gaps, questions)) {
            part.setManaged(!part.getChildren().isEmpty());
        }
        return this;
    }

    private void value(Context context, Place place, Scene scene, @Nullable Walked who) {
        var section = new DartSection(context, place, scene, who);
        dart.getChildren().add(section.node());
        var standing = new Sheet(context);
        var open = new Sheet(context);
        if (context.isVeiled()) {
            standing.text(context.text("predict.veiled"), "db-muted");
        } else if (who == null) {
            waysOf(context, place, standing);
        }
        if (who == null) {
            ask(context, place.id(), section.unanswered().toList(), open);
        } else if (!context.isVeiled()) {
            var list = new GapSection(context, who, place.id(), GapSection.at(place.id()));
            list.write(standing, who.voice().say(Phrase.of("inspector.way.here")));
            if (list.isBlank()) {
                standing.head(who.voice().say(Phrase.of("inspector.way.here")))
                        .text(who.voice().say(Phrase.of("inspector.way.none")), "db-muted");
            }
            list.questions(open);
        }
        NotedSection.write(context, place.id(), who, standing);
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
            long count = walked.gaps(context.desk().decided().sieve()).stream()
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
                    () -> context.desk().map().lensProperty().set(walked.id())));
        }
    }

    private static void ask(Context context, String id, List<Indicator> unanswered, Sheet sheet) {
        if (unanswered.isEmpty()) {
            return;
        }
        sheet.head(context.text("inspector.questions"));
        if (unanswered.size() < MOST_QUESTIONS / 2) {
            unanswered.forEach(i -> question(context, id, i, sheet));
        } else {
            sheet.text(context.say(Phrase.of("inspector.questions.many", "n", unanswered.size())), "db-muted")
                    .fold(
                            "questions",
                            context.text("inspector.questions.all"),
                            all -> unanswered.forEach(i -> question(context, id, i, all)));
        }
    }

    /** A question with what can be answered. */
    private static void question(Context context, String id, Indicator indicator, Sheet sheet) {
        sheet.text(context.say(Phrase.of("inspector.question", "indicator", indicator)), "question")
                .add(IndicatorText.field(context, List.of(id), indicator, "question"));
    }

    /** What stands there already is not put there again: it would be styled again. */
    private static void put(VBox part, Node node) {
        if (!part.getChildren().contains(node)) {
            part.getChildren().setAll(List.of(node));
        }
    }

    /** All that the rows are made of, apart from what the fields in them show. */
    private static List<Object> rows(Context context, Touchpoint drawn, Touchpoint touchpoint) {
        var rows = new ArrayList<Object>();
        rows.add(drawn.id());
        rows.add(context.environment().currency());
        rows.add(drawn.demands());
        rows.add(Optional.ofNullable(drawn.decision()));
        rows.add(drawn.with(Elements.NAME, "").equals(touchpoint.with(Elements.NAME, "")) ? 0 : touchpoint);
        rows.add(new LinkLists(context, drawn.id()).byControls());
        if (context.open().stream().anyMatch(Tagging::isDetail)) {
            rows.add(context.environment());
        }
        return rows;
    }

    private static Sheet properties(Context context, Touchpoint drawn, Touchpoint touchpoint) {
        var sheet = new Sheet(context);
        var rows = new PropertyRows<>(context, drawn, touchpoint);
        rows.all(sheet, FIRST);
        rows.stated(sheet, MORE);
        var links = new LinkRows(context, drawn.id());
        var kinds = LinkRows.of(Element.Type.TOUCHPOINT);
        links.all(sheet, kinds.subList(0, FIRST_LINKS));
        links.stated(sheet, kinds.subList(FIRST_LINKS, kinds.size()));
        var decision = new DecisionRows(context, drawn, touchpoint);
        decision.write(sheet);
        return sheet.fold("more", context.text("inspector.more"), more -> {
            rows.unstated(more, MORE);
            links.unstated(more, kinds.subList(FIRST_LINKS, kinds.size()));
            decision.offer(more);
        });
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
