package org.dartboard.ui.program;

import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.dartboard.doctor.Examination;
import org.dartboard.doctor.Facts;
import org.dartboard.doctor.Finding;
import org.dartboard.doctor.Topic;
import org.dartboard.doctor.Verdict;
import org.dartboard.text.Phrase;
import org.dartboard.ui.kit.Glyphs;
import org.dartboard.ui.kit.Head;
import org.dartboard.ui.kit.Kit;
import org.dartboard.ui.kit.OverPage;
import org.dartboard.ui.state.Background;
import org.kordamp.ikonli.feather.Feather;
import org.slf4j.LoggerFactory;

/** Whether this computer is fit for the program: the same as the command line tells, topic by topic. */
public final class DoctorPage {

    private static final double WIDTH = 640;

    private final Kit kit;
    private final Background.Line line;
    private final Supplier<Facts.Display> display;
    private final Function<Facts.Display, Examination> looking;
    private final OverPage page;

    /**
     * A page that is closed.
     *
     * @param background for what takes a while
     * @param display tells of the window's display, on its thread
     * @param looking looks at this computer, on any thread
     */
    public DoctorPage(
            Kit kit,
            Background background,
            Supplier<Facts.Display> display,
            Function<Facts.Display, Examination> looking) {
        this.kit = kit;
        this.display = display;
        this.looking = looking;
        page = new OverPage(kit, "doctor", WIDTH);
        ProgramSheet.on(page);
        line = background
                .beside(fault -> {
                    LoggerFactory.getLogger(DoctorPage.class).error("doctor", fault);
                    failed();
                })
                .line();
    }

    /** What is put over the window. */
    public Node node() {
        return page;
    }

    /** Opens it, and looks. */
    public void open() {
        var bar = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(kit.text("program.doctor.busy"));
        var content = new VBox(12, Words.of(kit.text("program.doctor.busy"), "db-text"), bar);
        content.getStyleClass().add("over-body");
        var close = close();
        page.show(kit.text("program.doctor"), content, close);
        page.open(close);
        var seen = display.get();
        line.ask(_ -> looking.apply(seen), this::show);
    }

    private void failed() {
        var close = close();
        page.show(
                kit.text("program.doctor"),
                OverPage.scrolled(new VBox(Words.of(kit.text("program.doctor.fault"), "db-text"))),
                close);
        page.focus(close);
    }

    private Button close() {
        var close = Words.button("doctor-done", kit.text("ui.close"), page::close);
        close.getStyleClass().setAll("button", "db-primary");
        close.setDefaultButton(true);
        return close;
    }

    private void show(Examination examination) {
        var content = new VBox(6, told(examination));
        for (var topic : Topic.values()) {
            var findings = examination.findings().stream()
                    .filter(f -> f.topic() == topic)
                    .toList();
            if (!findings.isEmpty()) {
                // texts: doctor.topic.*
                content.getChildren().add(new Head(kit.say(Phrase.of("doctor.topic." + word(topic)))));
                findings.forEach(f -> content.getChildren().add(row(f)));
            }
        }
        boolean focused = page.isFocusWithin();
        var close = close();
        page.show(
                kit.text("program.doctor"),
                OverPage.scrolled(content),
                Words.button("doctor-copy", kit.text("program.doctor.copy"), () -> copy(examination)),
                Words.button("doctor-again", kit.text("program.doctor.again"), this::open),
                close);
        if (focused) {
            page.focus(close);
        }
    }

    private Node told(Examination examination) {
        var words = Words.of(kit.say(examination.summary()), "db-strong");
        words.setId("doctor-summary");
        return words;
    }

    private Node row(Finding finding) {
        var icon = Glyphs.of(
                switch (finding.verdict()) {
                    case FINE -> Feather.CHECK;
                    case ATTENTION -> Feather.ALERT_TRIANGLE;
                    case FAILED -> Feather.X_CIRCLE;
                });
        var verdict = new Label(null, icon);
        verdict.getStyleClass().addAll("doctor-verdict", "doctor-" + word(finding.verdict()));
        verdict.setMinWidth(Region.USE_PREF_SIZE);
        // texts: doctor.verdict.*
        verdict.setAccessibleText(kit.say(Phrase.of("doctor.verdict." + word(finding.verdict()))));
        var words = new VBox(2, Words.of(kit.say(finding.said()), "db-text"));
        var todo = finding.todo();
        if (todo != null) {
            words.getChildren()
                    .add(Words.of(kit.say(todo), finding.verdict() == Verdict.FINE ? "db-muted" : "db-medium"));
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMinWidth(0);
        return new HBox(10, verdict, words);
    }

    private void copy(Examination examination) {
        var text = new StringBuilder(kit.say(examination.summary())).append('\n');
        for (var finding : examination.findings()) {
            text.append('\n')
                    .append(kit.say(Phrase.of(
                            "program.doctor.line",
                            "verdict",
                            Phrase.of("doctor.verdict." + word(finding.verdict())),
                            "said",
                            finding.said())));
            var todo = finding.todo();
            if (todo != null) {
                text.append(' ').append(kit.say(todo));
            }
        }
        var content = new ClipboardContent();
        content.putString(text.append('\n').toString());
        Clipboard.getSystemClipboard().setContent(content);
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
