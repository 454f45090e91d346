package org.dartboard.ui.register;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.dartboard.model.Environment;
import org.dartboard.model.Family;
import org.dartboard.model.Identified;
import org.dartboard.register.Filter;
import org.dartboard.register.ItemText;
import org.dartboard.register.Register;
import org.dartboard.text.Phrase;
import org.dartboard.ui.kit.Glyphs;
import org.dartboard.ui.kit.Kit;
import org.dartboard.ui.kit.Segments;
import org.dartboard.ui.state.Desk;
import org.kordamp.ikonli.feather.Feather;

/** As what the register is shown, and which of it. */
final class FilterBar extends HBox {

    /** As what. */
    enum Shape {
        BOARD,
        LIST,
        WISHES
    }

    private static final double SHAPES = 300;

    private final Desk desk;
    private final Kit kit;
    private final Segments<Shape> shapes;
    private final Picker<String> people;
    private final Picker<Family> families;
    private final Picker<String> owners;
    private final CheckBox serious = new CheckBox();
    private final ToggleButton eye = new ToggleButton("", Glyphs.of(Feather.EYE));
    private Filter filter = Filter.ALL.serious(true);

    /**
     * A bar.
     *
     * @param shape told another shape
     * @param change told that the filter is another one
     */
    FilterBar(Desk desk, Kit kit, Consumer<Shape> shape, Runnable change) {
        super(8);
        this.desk = desk;
        this.kit = kit;
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("register-bar");
        shapes = new Segments<>("register-shapes", s -> shape.accept(s == null ? Shape.BOARD : s));
        shapes.getStyleClass().add("register-shapes");
        shapes.setMinWidth(SHAPES);
        shapes.setPrefWidth(SHAPES);
        people = new Picker<>(
                "register-people", kit.text("register.people.all"), kit.text("register.people.pick"), id -> {
                    filter = filter.of(id);
                    change.run();
                });
        families = new Picker<>(
                "register-families", kit.text("register.families.all"), kit.text("register.families.pick"), f -> {
                    filter = filter.of(f);
                    change.run();
                });
        owners = new Picker<>(
                "register-owners", kit.text("register.owners.all"), kit.text("register.owners.pick"), o -> {
                    filter = filter.by(o);
                    change.run();
                });
        serious.setText(kit.text("register.serious"));
        serious.setId("register-serious");
        serious.setMinWidth(USE_PREF_SIZE);
        serious.setSelected(true);
        serious.setOnAction(_ -> {
            filter = filter.serious(serious.isSelected());
            change.run();
        });
        eye.setId("register-eye");
        eye.getStyleClass().setAll("toggle-button", "db-icon-button");
        eye.setOnAction(_ -> desk.decided().allShownProperty().set(eye.isSelected()));
        desk.decided().allShownProperty().subscribe(_ -> eye());
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        getChildren().addAll(shapes, people, families, owners, serious, spring, eye);
        List.of(people, families, owners).forEach(p -> {
            p.setMinWidth(60);
            p.setMaxWidth(150);
        });
    }

    private void eye() {
        boolean all = desk.decided().isAllShown();
        eye.setSelected(all);
        eye.setGraphic(Glyphs.of(all ? Feather.EYE : Feather.EYE_OFF));
        var words = kit.text(all ? "register.eye.shown" : "register.eye.hidden");
        eye.setTooltip(new Tooltip(words));
        eye.setAccessibleText(words);
    }

    /** Which of it. */
    Filter filter() {
        return filter;
    }

    /** Everything is shown. */
    void clear() {
        filter = Filter.ALL;
        serious.setSelected(false);
    }

    /** Offers what there is to choose. */
    void show(Register register, Environment environment, ItemText words, Shape shape) {
        int wishes = register.wishes().size();
        shapes.show(
                List.of(
                        choice(Shape.BOARD, kit.text("register.board")),
                        choice(Shape.LIST, kit.text("register.list")),
                        choice(
                                Shape.WISHES,
                                wishes == 0
                                        ? kit.text("register.wishes")
                                        : kit.say(Phrase.of("register.wishes.n", "n", wishes)))),
                shape);
        people.show(
                environment.personas().stream()
                        .map(Identified::id)
                        .map(id -> new Picker.Choice<>(id, words.name(id)))
                        .toList(),
                filter.persona());
        families.show(
                Arrays.stream(Family.values())
                        .map(f -> new Picker.Choice<>(f, capital(kit.say(Phrase.of("register.family", "family", f)))))
                        .toList(),
                filter.family());
        owners.show(
                register.owners().stream().map(o -> new Picker.Choice<>(o, o)).toList(), filter.owner());
        boolean items = shape != Shape.WISHES;
        for (var node : List.of(people, families, owners, serious)) {
            node.setVisible(items);
            node.setManaged(items);
        }
        owners.setVisible(items && !register.owners().isEmpty());
        owners.setManaged(owners.isVisible());
    }

    private static Segments.Choice<Shape> choice(Shape shape, String words) {
        return new Segments.Choice<>(shape, words, words);
    }

    private static String capital(String words) {
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
