package org.dartboard.ui.report;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.dartboard.dart.Scene;
import org.dartboard.file.SaveFailed;
import org.dartboard.report.Part;
import org.dartboard.report.ReportMaker;
import org.dartboard.report.write.Format;
import org.dartboard.text.Phrase;
import org.dartboard.ui.kit.Head;
import org.dartboard.ui.kit.Kit;
import org.dartboard.ui.kit.OverPage;
import org.dartboard.ui.kit.Segments;
import org.dartboard.ui.state.Background;
import org.dartboard.ui.state.Desk;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/** The page over a window on which a report is made: closed until it is asked for. Enter goes on, Escape closes. */
public final class ReportPage {

    private static final double WIDTH = 620;

    /** What is done sooner needs no progress. */
    private static final Duration SOON = Duration.millis(300);

    private final Desk desk;
    private final Kit kit;
    private final Outlet outlet;
    private final OverPage page;
    private final PauseTransition pause = new PauseTransition(SOON);
    private Format format = Format.HTML;
    private Set<Part> left = Set.of();
    private @Nullable Choice choice;
    private @Nullable Background making;
    private Background.@Nullable Line line;

    /** A page for a desk. */
    public ReportPage(Desk desk, Kit kit, Outlet outlet) {
        this.desk = desk;
        this.kit = kit;
        this.outlet = outlet;
        page = new OverPage(kit, "report", WIDTH, this::drop);
        pause.setOnFinished(_ -> busy());
    }

    /** The page, to be put over a window. */
    public Node node() {
        return page;
    }

    /** Opens it for what is open in the window. */
    public void open() {
        var editor = desk.editorProperty().get();
        if (editor != null && !page.isVisible()) {
            choice = new Choice(editor, left, desk.chosenProperty().get());
            page.open(form(choice)
                    .lookup("#report-format-" + List.of(Format.values()).indexOf(format)));
        }
    }

    /** Closes it; a report that is being made is no longer wanted. The focus goes back to where it was. */
    public void close() {
        page.close();
    }

    /** Shows what can be chosen. */
    private Node form(Choice now) {
        var hint = words("", "db-muted");
        hint.setId("report-hint");
        var formats = new Segments<Format>("report-format", Format.values().length, chosen -> {
            if (chosen != null) {
                format = chosen;
                hint.setText(text("report.page.hint.", chosen));
            }
        });
        formats.show(
                Stream.of(Format.values())
                        .map(f -> new Segments.Choice<>(
                                f, text("report.page.format.", f), text("report.page.format.", f)))
                        .toList(),
                format);
        hint.setText(text("report.page.hint.", format));
        var content = new VBox(10, new VBox(8, formats, hint), new Head(kit.text("report.page.tells")), parts(now));
        if (now.environment().personas().size() > 1) {
            content.getChildren().addAll(new Head(kit.text("report.page.whose")), people(now));
        }
        var save = button("report-save", "report.page.save", this::save);
        save.getStyleClass().setAll("button", "db-primary");
        save.setDefaultButton(true);
        page.show(
                kit.text("report.page"),
                OverPage.scrolled(content),
                button("report-cancel", "report.page.cancel", this::close),
                save);
        return content;
    }

    // texts: report.page.format.*
    // texts: report.page.hint.*
    // texts: report.page.part.*
    private String text(String key, Enum<?> constant) {
        return kit.text(key + constant.name().toLowerCase(Locale.ROOT));
    }

    private Node parts(Choice now) {
        var grid = new GridPane(18, 8);
        int i = 0;
        for (var part : now.offered()) {
            var text = part == Part.CHANGES && !now.remembersAll()
                    ? kit.text("report.page.part.changes.some")
                    : text("report.page.part.", part);
            var box = new CheckBox(text);
            box.setId("report-part-" + part.name().toLowerCase(Locale.ROOT));
            box.setSelected(now.has(part));
            box.selectedProperty().subscribe(on -> {
                now.set(part, on);
                left = now.left();
            });
            box.setMinWidth(Region.USE_PREF_SIZE);
            grid.add(box, i % 2, i / 2);
            i++;
        }
        return grid;
    }

    private Node people(Choice now) {
        var flow = new FlowPane(18, 8);
        for (var persona : now.environment().personas()) {
            var box = new CheckBox(persona.name().isBlank() ? kit.text("words.unnamed") : persona.name());
            box.setMnemonicParsing(false);
            box.setId("report-person-" + persona.id());
            box.setMaxWidth(WIDTH - 60);
            box.setSelected(now.has(persona.id()));
            box.selectedProperty().subscribe(on -> now.set(persona.id(), on));
            flow.getChildren().add(box);
        }
        return flow;
    }

    private Button button(String id, String key, Runnable action) {
        // texts: report.page.*
        var button = new Button(kit.say(Phrase.of(key)));
        button.setId(id);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private static Label words(String text, String... styles) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll(styles);
        return label;
    }

    private void save() {
        var now = choice;
        if (now != null) {
            outlet.ask(format.ending()).ifPresent(file -> make(now, file));
        }
    }

    private void make(Choice now, Path file) {
        drop();
        var wanted = now.wanted();
        var environment = now.environment();
        var as = format;
        var messages = kit.messages();
        // Beside what the window computes, which goes on
        var worker = desk.background().beside(fault -> {
            LoggerFactory.getLogger(ReportPage.class).error("report", fault);
            failed(kit.text("report.page.fault"));
        });
        making = worker;
        line = worker.line();
        page.lookupAll(".button").forEach(b -> b.setDisable(!"report-close".equals(b.getId())));
        pause.playFromStart();
        line.ask(
                asked -> {
                    var report = ReportMaker.of(Scene.active(environment), wanted, messages, asked::check);
                    asked.check();
                    var bytes = as.write(report, messages);
                    asked.check();
                    try {
                        outlet.write(bytes, file);
                        return file;
                    } catch (SaveFailed e) {
                        return e.advice();
                    }
                },
                done -> {
                    if (done instanceof Phrase advice) {
                        failed(kit.say(advice));
                    } else {
                        finished();
                        made(file);
                    }
                });
    }

    private void finished() {
        pause.stop();
        if (making != null) {
            making.close();
        }
        making = null;
        line = null;
    }

    /** Nobody waits for what is being made. */
    private void drop() {
        if (line != null) {
            line.drop();
        }
        finished();
    }

    private void failed(String why) {
        finished();
        again();
        outlet.fault(why);
    }

    private void again() {
        if (choice != null) {
            form(choice);
            page.focus(page.lookup("#report-save"));
        }
    }

    private void busy() {
        var bar = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(kit.text("report.page.busy"));
        var cancel = button("report-stop", "report.page.cancel", () -> {
            drop();
            again();
        });
        var content = new VBox(12, words(kit.text("report.page.busy"), "db-text"), bar);
        content.getStyleClass().add("over-body");
        page.show(kit.text("report.page"), content, cancel);
        page.focus(cancel);
    }

    private void made(Path file) {
        var name = words(String.valueOf(file.getFileName()), "db-strong");
        name.setId("report-file");
        var where = words(String.valueOf(file.getParent()), "db-muted", "db-small");
        var content = new VBox(6, name, where);
        content.getStyleClass().add("over-body");
        var open = button("report-open", "report.page.open", () -> outlet.open(file));
        open.getStyleClass().setAll("button", "db-primary");
        open.setDefaultButton(true);
        page.show(
                kit.text("report.page.made"),
                content,
                button("report-again", "report.page.another", this::again),
                button("report-show", "report.page.show", () -> outlet.show(file)),
                open);
        page.focus(open);
    }
}
