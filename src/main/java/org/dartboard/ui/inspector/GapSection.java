package org.dartboard.ui.inspector;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.dartboard.compare.Causes.Cause;
import org.dartboard.gap.Gap;
import org.dartboard.gap.Origin;
import org.dartboard.model.Element;
import org.dartboard.register.Done;
import org.dartboard.story.GapText;
import org.dartboard.text.Phrase;
import org.dartboard.ui.decide.Deciding;
import org.dartboard.ui.decide.DoneLine;
import org.dartboard.ui.kit.Topic;
import org.dartboard.ui.state.Walked;
import org.jspecify.annotations.Nullable;

/** What stands in somebody's way, most severe first, each with why; and what nobody has said yet. */
final class GapSection {

    private static final Comparator<Gap> WORST =
            Comparator.comparing(Gap::ahead).thenComparing(Gap::severity, Comparator.reverseOrder());

    /** As many as can be read; a walk as a whole came from everything that was lived. */
    private static final int MOST_ORIGINS = 12;

    /** How many are made before the others. */
    private static final int AT_ONCE = 3;

    private final Context context;
    private final Walked walked;
    private final List<Gap> gaps;
    private final Done done;
    private final String here;

    /**
     * Some of the gaps of a walk.
     *
     * @param here what they are listed for; gaps that lie elsewhere can be shown
     */
    GapSection(Context context, Walked walked, String here, Predicate<Gap> which) {
        this.context = context;
        this.walked = walked;
        this.here = here;
        var sieve = context.desk().decided().sieve();
        var all = walked.findings().gaps().stream()
                .filter(_ -> !context.isVeiled())
                .filter(which)
                .toList();
        done = sieve.done(walked.id(), all);
        gaps = sieve.shown(walked.id(), all).stream()
                .sorted(WORST.thenComparing(this::follows).thenComparing(Gap.ORDER))
                .toList();
    }

    /** Whether a gap lies at an element: in it, or on the way to it. */
    static Predicate<Gap> at(String element) {
        return gap -> !gap.code().equals("G30")
                && (gap.node().equals(element) || gap.node().endsWith(">" + element));
    }

    /** Writes what is stated, under a head; what she never got to folds away. */
    void write(Sheet sheet, String head) {
        var stated = gaps.stream().filter(g -> !g.open()).toList();
        var ahead = stated.stream().filter(Gap::ahead).toList();
        if (stated.isEmpty() && done.isNone()) {
            return;
        }
        sheet.head(head);
        var cards = new VBox(7);
        sheet.add(cards);
        var here = stated.stream().filter(g -> !g.ahead()).toList();
        here.stream().limit(AT_ONCE).forEach(gap -> cards.getChildren().add(card(gap)));
        if (here.size() > AT_ONCE) {
            // The first can be read while the others are made
            Platform.runLater(() -> here.stream()
                    .skip(AT_ONCE)
                    .forEach(gap -> cards.getChildren().add(card(gap))));
        }
        if (!ahead.isEmpty()) {
            sheet.fold(
                    "ahead",
                    walked.voice().say(Phrase.of("inspector.ahead", "n", ahead.size())),
                    more -> ahead.forEach(gap -> more.add(card(gap))));
        }
        if (!done.isNone()) {
            sheet.add(new DoneLine(context.desk(), context.kit(), done));
        }
    }

    /** Whether there is anything to write. */
    boolean isBlank() {
        return done.isNone() && gaps.stream().allMatch(Gap::open);
    }

    /** Writes the open questions, under a head. */
    void questions(Sheet sheet) {
        var open = gaps.stream().filter(Gap::open).toList();
        if (!open.isEmpty()) {
            sheet.head(context.text("inspector.questions"));
            open.forEach(gap -> sheet.text(walked.voice().say(GapText.sentence(gap)), "question"));
        }
    }

    private Node card(Gap gap) {
        var title = Sheet.label(walked.voice().say(GapText.title(gap)), "db-strong");
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        var severity = Sheet.label(context.text(severity(gap)), "db-small", "severity-word");
        severity.setMinWidth(Region.USE_PREF_SIZE);
        var mark = new Region();
        mark.getStyleClass().addAll("severity", "severity-" + gap.severity());
        var line = new HBox(8, mark, title, severity);
        line.setAlignment(Pos.TOP_LEFT);
        var card = new VBox(4, line, Sheet.label(walked.voice().say(GapText.sentence(gap)), "db-text", "db-small"));
        card.getStyleClass().addAll("db-quiet", "gap");
        card.setId("gap-" + gap.key());
        Topic.on(card, Topic.ofRule(gap.code()));
        card.getChildren().add(more(gap));
        return card;
    }

    // texts: inspector.severity.*
    private static String severity(Gap gap) {
        return "inspector.severity." + gap.severity();
    }

    /** Why, what follows from it or what it follows from, and where. */
    private Node more(Gap gap) {
        var more = new Sheet(context);
        var cause = cause(gap);
        boolean follows = follows(gap);
        if (cause != null && follows) {
            more.add(from(cause.gap(), gap));
        }
        if (!gap.node().equals(here) && elementOf(gap) != null) {
            more.add(place(gap));
        }
        int consequences = cause == null || follows ? 0 : cause.consequences().size();
        var words = consequences == 0
                ? context.text("inspector.why")
                : context.say(Phrase.of("inspector.why.more", "n", consequences));
        if (!gap.open()) {
            var fix = context.action(
                    context.text("inspector.fix"), () -> context.desk().wishes().remedy(walked.id(), gap.key()));
            fix.setId("fix-" + gap.key());
            fix.setAccessibleText(context.say(
                    Phrase.of("inspector.fix.of", "title", walked.voice().say(GapText.title(gap)))));
            var title = walked.voice().say(GapText.named(gap, context.environment()));
            var deciding = new Deciding(
                    context.desk(), context.kit(), List.of(Deciding.subject(walked.id(), gap.key())), title);
            var row = new HBox(8, fix, deciding);
            row.setAlignment(Pos.CENTER_LEFT);
            more.add(row);
            more.add(deciding.form());
        }
        more.fold("why-" + gap.key(), words, sheet -> why(sheet, gap, consequences == 0 ? null : cause));
        return more;
    }

    /** Whether a gap is known to follow from a greater one. */
    private boolean follows(Gap gap) {
        var cause = cause(gap);
        return cause != null && !cause.gap().key().equals(gap.key());
    }

    /** What it follows from, which leads there if that is elsewhere. */
    private Node from(Gap cause, Gap gap) {
        var title = walked.voice()
                .say(
                        cause.node().equals(gap.node())
                                ? GapText.title(cause)
                                : GapText.named(cause, context.environment()));
        var words = context.say(Phrase.of("inspector.follows", "cause", title));
        var element = elementOf(cause);
        return element == null || cause.node().equals(gap.node())
                ? Sheet.label(words, "db-muted", "db-small")
                : context.link(element, words);
    }

    private void why(Sheet sheet, Gap gap, @Nullable Cause cause) {
        for (var evidence : GapText.evidence(gap, walked.findings())) {
            sheet.text(walked.voice().say(evidence), "db-text", "db-small");
        }
        sheet.text(walked.voice().say(GapText.principle(gap.code())), "db-muted", "db-small");
        var origin = Origin.of(gap, walked.findings()).stream()
                .map(Element::id)
                .filter(id -> context.environment().element(id) != null)
                .limit(MOST_ORIGINS)
                .toList();
        if (!origin.isEmpty()) {
            sheet.text(context.text("inspector.origin"), "db-medium", "db-small");
            var list = new FlowPane(10, 2);
            list.setMinWidth(0);
            origin.forEach(id -> list.getChildren().add(context.link(id)));
            sheet.add(list);
        }
        if (cause != null) {
            sheet.text(context.text("inspector.consequences"), "db-medium", "db-small");
            cause.consequences().forEach(g -> sheet.add(place(g)));
        }
    }

    /** A gap's name, which leads to where it lies. */
    private Node place(Gap gap) {
        var words = walked.voice().say(GapText.named(gap, context.environment()));
        var element = elementOf(gap);
        return element == null ? Sheet.label(words, "db-text", "db-small") : context.link(element, words);
    }

    private @Nullable String elementOf(Gap gap) {
        if (gap.code().equals("G30")) {
            return null;
        }
        var id = gap.node().substring(gap.node().indexOf('>') + 1);
        return context.environment().element(id) == null ? null : id;
    }

    /** The cause that a gap is or follows from; null while that is not known, and if there is none. */
    private @Nullable Cause cause(Gap gap) {
        var causes = walked.causes();
        return causes == null
                ? null
                : causes.stream()
                        .filter(c -> c.gap().key().equals(gap.key())
                                || c.consequences().stream()
                                        .anyMatch(g -> g.key().equals(gap.key())))
                        .findFirst()
                        .orElse(null);
    }
}
