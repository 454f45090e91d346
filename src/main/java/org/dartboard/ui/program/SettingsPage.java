package org.dartboard.ui.program;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.dartboard.text.Phrase;
import org.dartboard.ui.kit.Head;
import org.dartboard.ui.kit.Kit;
import org.dartboard.ui.kit.OverPage;
import org.dartboard.ui.kit.Segments;
import org.dartboard.ui.kit.Switches;
import org.dartboard.ui.state.Appearance;
import org.dartboard.ui.state.Settings;
import org.dartboard.ui.state.Speed;
import org.dartboard.version.Term;
import org.jspecify.annotations.Nullable;

/** What can be set, for all windows and the next start. Everything takes effect at once; there is nothing to confirm. */
public final class SettingsPage {

    private static final double WIDTH = 720;

    /** Of small text. */
    private static final double TWO_LINES = 32;

    private final Kit kit;
    private final Settings settings;
    private final ObservableValue<@Nullable Phrase> trouble;
    private final Runnable privacy;
    private final OverPage page;
    private @Nullable Node first;

    /**
     * A page that is closed.
     *
     * @param trouble why settings are not kept; null while they are
     * @param privacy opens the page of what is kept where
     */
    public SettingsPage(Kit kit, Settings settings, ObservableValue<@Nullable Phrase> trouble, Runnable privacy) {
        this.kit = kit;
        this.settings = settings;
        this.trouble = trouble;
        this.privacy = privacy;
        page = new OverPage(kit, "settings", WIDTH);
        ProgramSheet.on(page);
    }

    /** What is put over the window. */
    public Node node() {
        return page;
    }

    /** Opens it. */
    public void open() {
        if (first == null) {
            fill();
        }
        var focus = first;
        if (focus != null) {
            page.open(focus);
        }
    }

    private void fill() {
        var close = Words.button("settings-done", kit.text("ui.close"), page::close);
        close.getStyleClass().setAll("button", "db-primary");
        close.setDefaultButton(true);
        page.show(
                kit.text("program.settings"),
                OverPage.scrolled(content()),
                Words.button("settings-reset", kit.text("program.settings.reset"), settings::reset),
                close);
    }

    private VBox content() {
        var looks = grid();
        var appearance = segments("settings-appearance", settings.appearanceProperty(), appearances());
        first = appearance;
        row(looks, kit.text("program.settings.appearance"), appearance);
        row(looks, kit.text("program.settings.scale"), segments("settings-scale", settings.scaleProperty(), scales()));
        row(looks, kit.text("program.settings.speed"), segments("settings-speed", settings.speedProperty(), speeds()));
        row(
                looks,
                kit.text("program.settings.calm"),
                toggle("settings-calm", kit.text("program.settings.calm"), settings.calmProperty()));
        var window = grid();
        row(
                window,
                kit.text("program.settings.minimap"),
                toggle("settings-minimap", kit.text("program.settings.minimap"), settings.minimapShownProperty()));
        row(
                window,
                kit.text("program.settings.lanes"),
                toggle("settings-lanes", kit.text("program.settings.lanes"), settings.lanesShownProperty()));
        row(
                window,
                kit.text("program.settings.panels"),
                Words.button("settings-panels", kit.text("program.settings.panels.reset"), settings::resetPanels));
        var files = grid();
        row(files, kit.text("program.settings.recent"), recent());
        row(
                files,
                kit.text("program.settings.versions"),
                segments("settings-versions", settings.termProperty(), terms()));
        files.add(told(settings.termProperty()), 1, files.getRowCount());
        row(
                files,
                kit.text("program.settings.kept"),
                Words.button("settings-kept", kit.text("program.settings.kept.show"), () -> {
                    page.close();
                    privacy.run();
                }));
        var form = new VBox(
                10,
                trouble(),
                looks,
                new Head(kit.text("program.settings.window")),
                window,
                new Head(kit.text("program.settings.files")),
                files);
        form.getStyleClass().add("settings-form");
        return form;
    }

    private Node trouble() {
        var words = Words.of("", "db-gap-text");
        words.setId("settings-trouble");
        trouble.subscribe(now -> {
            words.setText(now == null ? "" : kit.say(now));
            words.setVisible(now != null);
            words.setManaged(now != null);
        });
        return words;
    }

    private static GridPane grid() {
        var grid = new GridPane(18, 10);
        var names = new ColumnConstraints();
        names.setPercentWidth(28);
        names.setHalignment(HPos.LEFT);
        var fields = new ColumnConstraints();
        fields.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().setAll(names, fields);
        return grid;
    }

    private static void row(GridPane grid, String name, Node field) {
        var label = Words.of(name, "db-text");
        GridPane.setValignment(label, VPos.CENTER);
        grid.addRow(grid.getRowCount(), label, field);
    }

    private <T> Segments<T> segments(String id, ObjectProperty<T> property, List<Segments.Choice<T>> choices) {
        var segments = new Segments<T>(id, choices.size(), value -> {
            if (value != null) {
                property.set(value);
            }
        });
        property.subscribe(value -> segments.show(choices, value));
        return segments;
    }

    private List<Segments.Choice<Appearance>> appearances() {
        // texts: program.appearance.*
        // texts: program.appearance.*.full
        return Stream.of(Appearance.values())
                .map(a -> {
                    var key = "program.appearance." + a.name().toLowerCase(Locale.ROOT);
                    return new Segments.Choice<>(a, kit.text(key), kit.text(key + ".full"));
                })
                .toList();
    }

    private List<Segments.Choice<Double>> scales() {
        return Settings.SCALES.stream()
                .map(s -> choice(s, kit.say(Phrase.of("ui.zoom", "percent", Math.round(100 * s)))))
                .toList();
    }

    private List<Segments.Choice<Speed>> speeds() {
        // texts: program.speed.*
        return Stream.of(Speed.values())
                .map(s -> choice(s, kit.text("program.speed." + s.name().toLowerCase(Locale.ROOT))))
                .toList();
    }

    private List<Segments.Choice<Term>> terms() {
        // texts: program.versions.*
        return Stream.of(Term.values())
                .map(t -> choice(t, kit.text("program.versions." + word(t))))
                .toList();
    }

    /** What grows old under the term that is chosen. */
    private Node told(ObservableValue<Term> term) {
        var words = Words.of("", "db-muted", "db-small");
        words.setId("settings-versions-told");
        words.setMinHeight(TWO_LINES);
        // texts: program.versions.*.told
        term.subscribe(t -> words.setText(kit.text("program.versions." + word(t) + ".told")));
        return words;
    }

    private static String word(Term term) {
        return term.name().toLowerCase(Locale.ROOT);
    }

    private static <T> Segments.Choice<T> choice(T value, String text) {
        return new Segments.Choice<>(value, text, text);
    }

    private static Node toggle(String id, String name, BooleanProperty property) {
        var toggle = Switches.make();
        toggle.setId(id);
        toggle.setAccessibleText(name);
        toggle.selectedProperty().bindBidirectional(property);
        return toggle;
    }

    private Node recent() {
        var count = new Label();
        count.getStyleClass().add("db-muted");
        var forget = Words.button("settings-forget", kit.text("program.settings.forget"), settings::forgetFiles);
        settings.recentProperty().subscribe(files -> {
            count.setText(kit.say(Phrase.of("program.settings.recent.n", "n", files.size())));
            forget.setDisable(files.isEmpty());
        });
        var line = new HBox(12, forget, count);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }
}
