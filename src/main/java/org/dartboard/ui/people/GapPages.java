package org.dartboard.ui.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.dartboard.gap.Arrangement;
import org.dartboard.gap.Gap;
import org.dartboard.gap.Remedies;
import org.dartboard.gap.Remedy;
import org.dartboard.gap.Upshot;
import org.dartboard.story.GapText;
import org.dartboard.text.Phrase;
import org.dartboard.ui.kit.Glyphs;
import org.dartboard.ui.kit.Kit;
import org.dartboard.ui.kit.Topic;
import org.dartboard.ui.state.Notice;
import org.dartboard.ui.state.Told;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The pages about a gap: why it is one, and what would close it. */
final class GapPages {

    /** As many gaps as a preview names. */
    private static final int NAMED = 5;

    private GapPages() {}

    /** The sentence, what people said of it, then the idea behind it. */
    static Sheet.Page why(Bench bench, Trouble trouble) {
        var kit = bench.kit();
        var page = page(trouble);
        page.setId("why-page");
        page.getChildren().add(Texts.wrapped(trouble.sentence(), "db-text"));
        var also = trouble.also();
        if (also != null) {
            page.getChildren().add(Texts.wrapped(also.sentence(), "db-text"));
        }
        var evidence = GapText.evidence(trouble.gap(), trouble.walked().findings());
        if (!evidence.isEmpty()) {
            page.getChildren().add(Texts.head(kit.text("people.evidence")));
            evidence.forEach(e -> page.getChildren().add(Texts.wrapped(trouble.say(e), "db-text")));
        }
        page.getChildren().add(Texts.head(kit.text("people.principle")));
        page.getChildren()
                .add(Texts.wrapped(trouble.say(GapText.principle(trouble.gap().code())), "db-muted"));
        var actions = new HBox(6);
        actions.setAlignment(Pos.CENTER_RIGHT);
        var element = trouble.element();
        if (element != null) {
            actions.getChildren().add(Texts.link("show", kit.text("people.showOnMap"), () -> {
                bench.sheet().hide();
                bench.desk().reveal(element);
            }));
        }
        var fix = new Button(kit.text("people.fix.see"));
        fix.setId("see-fix");
        fix.getStyleClass().setAll("button", "fix-button");
        fix.setOnAction(_ -> bench.sheet().on(fix(bench, trouble)));
        actions.getChildren().add(fix);
        return new Sheet.Page(page, actions);
    }

    /** What the remedy changes, what it closes and opens for this person, and the button that applies it. */
    static Sheet.Page fix(Bench bench, Trouble trouble) {
        var known = trouble.known();
        if (known != null) {
            return fix(bench, trouble, Optional.of(known));
        }
        var waiting = page(trouble);
        waiting.getChildren().add(Texts.wrapped(trouble.say(Phrase.of("people.fix.trying")), "db-muted"));
        var page = new Sheet.Page(waiting, null);
        bench.desk()
                .background()
                .line()
                .ask(_ -> trouble.trial(), trial -> bench.sheet().replace(page, fix(bench, trouble, trial)));
        return page;
    }

    private static Sheet.Page fix(Bench bench, Trouble trouble, Optional<Remedies.Trial> trial) {
        var kit = bench.kit();
        var page = page(trouble);
        page.setId("fix-page");
        if (trial.isEmpty()) {
            page.getChildren().add(Texts.wrapped(trouble.say(Phrase.of("people.fix.none")), "db-text"));
            return new Sheet.Page(page, null);
        }
        page.getChildren().add(Texts.head(kit.text("people.fix.changes")));
        changes(page, bench, trouble, trial.get().remedy());
        var claim = nature(page, bench, trial.get().remedy());
        gaps(
                page,
                kit,
                trouble,
                trouble.say(Phrase.of("people.fix.closes")),
                trial.get().closed());
        if (trial.get().opened().isEmpty()) {
            page.getChildren()
                    .add(Texts.wrapped(trouble.say(Phrase.of("people.fix.opensNothing")), "db-muted", "db-small"));
        } else {
            gaps(
                    page,
                    kit,
                    trouble,
                    trouble.say(Phrase.of("people.fix.opens")),
                    trial.get().opened());
        }
        return new Sheet.Page(page, apply(bench, trouble, trial.get(), claim));
    }

    private static VBox page(Trouble trouble) {
        var page = new VBox(8);
        page.getStyleClass().add("gap-page");
        page.getChildren().add(Texts.wrapped(trouble.title(), "db-title"));
        return Topic.on(page, Topic.ofRule(trouble.gap().code()));
    }

    private static void changes(VBox page, Bench bench, Trouble trouble, Remedy remedy) {
        var kit = bench.kit();
        for (var element : remedy.groundwork()) {
            var text = Phrase.of("people.fix.new", "name", trouble.say(element.name()));
            page.getChildren().add(Texts.signed(Glyphs.of(Feather.PLUS), Texts.wrapped(kit.say(text), "db-text")));
        }
        var environment = bench.desk().environment();
        if (environment != null) {
            for (var edit : remedy.edits()) {
                var text = kit.say(edit.name(environment));
                page.getChildren()
                        .add(Texts.signed(Glyphs.of(Feather.EDIT_3), Texts.wrapped(capital(text), "db-text")));
            }
        }
        remedy.arrangements().forEach(a -> page.getChildren().add(control(bench, trouble, a)));
    }

    private static String capital(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private static Region control(Bench bench, Trouble trouble, Arrangement arrangement) {
        var kit = bench.kit();
        var environment = bench.desk().environment();
        var place = environment == null ? null : environment.element(arrangement.touchpoint());
        var name = trouble.say(arrangement.name());
        var head = place == null ? name : kit.say(Phrase.of("people.fix.at", "name", name, "place", place.name()));
        return Texts.signed(
                Marks.chip(kit, arrangement.kind()),
                Texts.column(
                        1,
                        Texts.wrapped(head, "db-medium"),
                        Texts.wrapped(trouble.say(arrangement.why()), "db-muted", "db-small")));
    }

    /** How far it can be relied on; what a claim asks can be said at once. */
    private static @Nullable ClaimFields nature(VBox page, Bench bench, Remedy remedy) {
        var kit = bench.kit();
        return switch (remedy.nature()) {
            case APPLIES -> null;
            case CLAIMS -> {
                note(page, kit.text("people.fix.claims"));
                var fields = new ClaimFields(kit, bench.desk().environment());
                page.getChildren().add(fields);
                yield fields;
            }
            case PROPOSED -> {
                note(page, kit.text("people.fix.proposed"));
                yield null;
            }
        };
    }

    private static void note(VBox page, String text) {
        var note = Texts.signed(Glyphs.of(Feather.ALERT_CIRCLE), Texts.wrapped(text, "db-text"));
        note.getStyleClass().add("db-quiet");
        page.getChildren().add(note);
    }

    private static void gaps(VBox page, Kit kit, Trouble trouble, String head, List<Gap> gaps) {
        if (gaps.isEmpty()) {
            return;
        }
        page.getChildren().add(Texts.head(head));
        for (var gap : gaps.subList(0, Math.min(NAMED, gaps.size()))) {
            var title = new Trouble(trouble.walked(), gap, null).title();
            page.getChildren().add(Texts.signed(Texts.severity(kit, gap), Texts.wrapped(title, "db-text")));
        }
        if (gaps.size() > NAMED) {
            page.getChildren()
                    .add(Texts.wrapped(
                            kit.say(Phrase.of("people.more", "n", gaps.size() - NAMED)), "db-muted", "db-small"));
        }
    }

    /** What closed and what opened, for everybody who is shown. */
    private static void tell(Bench bench, Trouble trouble, List<Upshot> upshots) {
        var parts = new ArrayList<Object>();
        for (var upshot : upshots) {
            var walked = bench.desk().resultsProperty().get();
            var who = walked == null ? null : walked.of(upshot.persona());
            if (who != null && !(upshot.closed().isEmpty() && upshot.opened().isEmpty())) {
                parts.add(Phrase.of(
                        "people.fix.upshot",
                        "name",
                        who.persona().name(),
                        "closed",
                        upshot.closed().size(),
                        "opened",
                        upshot.opened().size()));
            }
        }
        var title = trouble.say(GapText.title(trouble.gap()));
        bench.desk()
                .say(
                        Notice.Kind.DONE,
                        parts.isEmpty()
                                ? Phrase.of("people.fix.done.nothing", "title", title)
                                : Phrase.of("people.fix.done", "title", title, "parts", parts));
    }

    private static Region apply(Bench bench, Trouble trouble, Remedies.Trial trial, @Nullable ClaimFields claim) {
        var kit = bench.kit();
        var button = new Button(kit.text("people.fix.apply"));
        button.setId("apply");
        button.getStyleClass().setAll("button", "db-primary");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> {
            bench.sheet().hide();
            var environment = bench.desk().environment();
            if (environment != null) {
                var step = trouble.fix(trial, environment);
                var edit = claim == null
                        ? step
                        : claim.claim()
                                .edit(step, trouble.gap(), trouble.walked().id(), environment);
                Told.apply(bench.desk(), edit, upshots -> tell(bench, trouble, upshots));
            }
        });
        var hint = Texts.wrapped(kit.text("people.fix.undo"), "db-muted", "db-small");
        HBox.setHgrow(hint, Priority.ALWAYS);
        hint.setMaxWidth(Double.MAX_VALUE);
        var row = new HBox(10, hint, button);
        row.setAlignment(Pos.CENTER_RIGHT);
        return row;
    }
}
