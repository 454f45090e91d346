package org.dartboard.ui.paper;

import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.dartboard.edit.Backgrounds;
import org.dartboard.model.Background;
import org.dartboard.text.Phrase;
import org.dartboard.ui.kit.Glyphs;
import org.dartboard.ui.kit.Kit;
import org.dartboard.ui.state.Desk;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** How the picture behind the map lies there: how strong, how large, whether it can be moved. */
final class PictureRow extends HBox {

    private final Desk desk;
    private final Kit kit;
    private final ObservableValue<Boolean> missing;
    private final Label missed = new Label();
    private final HBox looks;
    private final Slider strength = new Slider(5, 100, 50);
    private final Slider size = new Slider(-100, 100, 0);
    private final ToggleButton lock;
    private boolean showing;

    PictureRow(Desk desk, Kit kit, BooleanProperty tracing, ObservableValue<Boolean> missing, Runnable choose) {
        super(8);
        this.desk = desk;
        this.kit = kit;
        this.missing = missing;
        setAlignment(Pos.CENTER_LEFT);
        missed.setId("picture-missing");
        missed.setWrapText(true);
        missed.setMaxWidth(260);
        slider(strength, "picture-strength", kit.text("paper.picture.strength"));
        slider(size, "picture-scale", kit.text("paper.picture.scale"));
        strength.valueProperty().subscribe((_, now) -> change("strength", b -> b.seen(now.doubleValue() / 100)));
        size.valueProperty().subscribe((_, now) -> change("scale", b -> b.at(b.x(), b.y(), scale(now.doubleValue()))));
        lock = new ToggleButton(null, Glyphs.of(Feather.LOCK));
        lock.setId("picture-lock");
        named(lock, kit.text("paper.picture.lock"));
        lock.setOnAction(_ -> change("lock", b -> b.locked(lock.isSelected())));
        looks = new HBox(
                8,
                word(kit.text("paper.picture.strength")),
                strength,
                word(kit.text("paper.picture.scale")),
                size,
                lock);
        looks.setAlignment(Pos.CENTER_LEFT);
        var other = button("picture-other", Feather.IMAGE, kit.text("paper.picture.other"), choose);
        var remove = button("picture-remove", Feather.TRASH_2, kit.text("paper.picture.remove"), () -> {
            var environment = desk.environment();
            if (environment != null) {
                desk.apply(Backgrounds.remove(environment));
                tracing.set(false);
            }
        });
        var done = new Button(kit.text("paper.picture.done"));
        done.setId("picture-done");
        done.getStyleClass().setAll("button", "db-link");
        done.setMinWidth(USE_PREF_SIZE);
        done.setOnAction(_ -> tracing.set(false));
        getChildren().addAll(missed, looks, other, remove, new Separator(Orientation.VERTICAL), done);
    }

    private void slider(Slider slider, String id, String words) {
        slider.setId(id);
        slider.setAccessibleText(words);
        slider.setPrefWidth(110);
        slider.setMinWidth(70);
        slider.setBlockIncrement(5);
        slider.valueChangingProperty().subscribe(changing -> rest(changing));
        slider.focusedProperty().subscribe(focused -> rest(focused));
    }

    private void rest(boolean busy) {
        if (!busy) {
            desk.rest();
        }
    }

    private static Label word(String words) {
        var label = new Label(words);
        label.getStyleClass().add("db-muted");
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private static void named(javafx.scene.control.ButtonBase button, String words) {
        button.getStyleClass().add("db-icon-button");
        button.setAccessibleText(words);
        button.setTooltip(new Tooltip(words));
    }

    private static Button button(String id, Feather icon, String words, Runnable run) {
        var button = new Button(null, Glyphs.of(icon));
        button.setId(id);
        named(button, words);
        button.setOnAction(_ -> run.run());
        return button;
    }

    /** Each step of the slider is a twentieth more: as fine for small pictures as for large ones. */
    static double scale(double step) {
        return Math.pow(1.05, step);
    }

    static double step(double scale) {
        return Math.log(scale) / Math.log(1.05);
    }

    private interface Change {
        Background of(Background now);
    }

    private @Nullable Background now() {
        var environment = desk.environment();
        return environment == null ? null : environment.board().background();
    }

    private void change(String what, Change change) {
        var environment = desk.environment();
        var now = now();
        if (!showing && environment != null && now != null) {
            var next = change.of(now);
            if (!next.equals(now)) {
                desk.apply(Backgrounds.change(environment, next), "picture-" + what);
            }
        }
    }

    /** Shows how it lies now; false if there is no picture. */
    boolean show() {
        var now = now();
        if (now == null) {
            return false;
        }
        boolean lost = missing.getValue();
        missed.setText(lost ? kit.say(Phrase.of("paper.picture.missing", "file", now.file())) : "");
        shown(missed, lost);
        shown(looks, !lost);
        showing = true;
        strength.setValue(now.opacity() * 100);
        size.setValue(step(now.scale()));
        size.setDisable(now.locked());
        lock.setSelected(now.locked());
        showing = false;
        return true;
    }

    private static void shown(Region node, boolean on) {
        node.setVisible(on);
        node.setManaged(on);
    }
}
