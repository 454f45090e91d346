package org.dartboard.ui.program;

import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.dartboard.licence.Component;
import org.dartboard.licence.Licence;
import org.dartboard.picture.Box;
import org.dartboard.picture.Mark;
import org.dartboard.text.Phrase;
import org.dartboard.ui.kit.Head;
import org.dartboard.ui.kit.Kit;
import org.dartboard.ui.kit.OverPage;
import org.dartboard.ui.kit.Picture;
import org.jspecify.annotations.Nullable;

/** What the program is, what its numbers are and are not, and what it is made with: each with the whole text of its licence. */
public final class AboutPage {

    private static final double WIDTH = 640;
    private static final double MARK = 44;

    private final Kit kit;
    private final OverPage page;
    private @Nullable ScrollPane content;

    /** A page that is closed. */
    public AboutPage(Kit kit) {
        this.kit = kit;
        page = new OverPage(kit, "about", WIDTH);
        ProgramSheet.on(page);
    }

    /** What is put over the window. */
    public Node node() {
        return page;
    }

    /** Opens it. */
    public void open() {
        var all = OverPage.scrolled(content());
        content = all;
        page.show(kit.text("program.about"), all);
        page.open(all.getContent().lookup("#about-licence"));
    }

    /** Back to where something was chosen. */
    private void back(Node chosen) {
        var all = content;
        if (all != null) {
            page.show(kit.text("program.about"), all);
            page.focus(chosen);
        }
    }

    private VBox content() {
        var mark = new Picture(
                kit,
                Mark.nameWidth(MARK, kit.metrics()),
                MARK,
                (surface, theme) -> Mark.paintName(
                        surface, new Box(0, 0, Mark.nameWidth(MARK, kit.metrics()), MARK), theme, kit.metrics()));
        mark.setAccessibleText(kit.text("ui.program"));
        var version = AboutPage.class.getPackage().getImplementationVersion();
        var said = version == null
                ? kit.text("program.about.source")
                : kit.say(Phrase.of("program.about.version", "version", version));
        return new VBox(
                10,
                mark,
                Words.of(said, "db-muted"),
                Words.of(kit.text("program.about.what"), "db-text"),
                Words.of(kit.text("program.about.numbers"), "db-text"),
                own(),
                new Head(kit.text("program.about.made")),
                Words.of(kit.text("program.about.made.how"), "db-muted", "db-small"),
                made());
    }

    /** The program's own licence. */
    private Node own() {
        var words = Words.of(kit.text("program.about.licence"), "db-text");
        var read = Words.button("about-licence", kit.text("program.about.read"), () -> {});
        read.setOnAction(_ -> read(Licence.APACHE_2, null, () -> back(read)));
        var line = new HBox(12, words, read);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private Node made() {
        var list = new VBox();
        list.getStyleClass().add("about-list");
        for (var component : Component.all()) {
            list.getChildren().add(row(component));
        }
        return list;
    }

    private Button row(Component component) {
        var name = new Label(component.name());
        name.getStyleClass().add("db-medium");
        var version = new Label(component.version().length() > 12 ? "" : component.version());
        version.getStyleClass().add("db-muted");
        var room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        var licence = new Label(licences(component, Licence::title));
        licence.getStyleClass().add("db-muted");
        licence.setMinWidth(Region.USE_PREF_SIZE);
        var row = new Button(null, new HBox(8, name, version, room, licence));
        ((HBox) row.getGraphic()).setAlignment(Pos.BASELINE_LEFT);
        row.getStyleClass().setAll("button", "about-made");
        row.setMaxWidth(Double.MAX_VALUE);
        row.setAccessibleText(kit.say(Phrase.of(
                "program.about.row",
                "name",
                component.name(),
                "version",
                component.version(),
                "licence",
                licences(component, Licence::title))));
        row.setOnAction(_ -> read(component, () -> back(row)));
        return row;
    }

    private String licences(Component component, Function<Licence, String> said) {
        return component.licences().stream().map(said).collect(Collectors.joining(kit.text("program.about.or")));
    }

    private void read(Component component, Runnable back) {
        if (component.licences().size() == 1) {
            read(component.licences().getFirst(), component, back);
            return;
        }
        Runnable here = () -> read(component, back);
        var buttons = component.licences().stream()
                .map(l -> (Node) Words.button(
                        "about-read-" + l.name().toLowerCase(Locale.ROOT), l.title(), () -> read(l, component, here)))
                .toList();
        var choice = new VBox(
                10,
                whose(component),
                Words.of(kit.text("program.about.choose"), "db-text"),
                new FlowPane(8, 8, buttons.toArray(Node[]::new)));
        page.show(component.name(), back, OverPage.scrolled(choice));
        page.focus(buttons.getFirst());
    }

    private Node whose(Component component) {
        return Words.of(
                kit.say(Phrase.of("program.about.whose", "holder", component.holder(), "source", component.source())),
                "db-muted");
    }

    private void read(Licence licence, @Nullable Component of, Runnable back) {
        var text = new TextArea(Reflow.of(licence.text()));
        text.setId("about-text");
        text.setEditable(false);
        text.setWrapText(true);
        text.getStyleClass().add("about-text");
        text.setPrefRowCount(24);
        text.setMinHeight(60);
        text.setAccessibleText(licence.title());
        VBox.setVgrow(text, Priority.ALWAYS);
        var body = new VBox(8, text);
        body.getStyleClass().add("over-body");
        body.setMinHeight(0);
        if (of != null) {
            body.getChildren().addFirst(whose(of));
        }
        var title = of == null
                ? licence.title()
                : kit.say(Phrase.of("program.about.text", "name", of.name(), "licence", licence.title()));
        page.show(title, back, body);
        page.focus(text);
    }
}
