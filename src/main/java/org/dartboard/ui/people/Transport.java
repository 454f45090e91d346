package org.dartboard.ui.people;

import atlantafx.base.controls.ProgressSliderSkin;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import org.dartboard.text.Phrase;
import org.dartboard.ui.kit.Glyphs;
import org.dartboard.ui.kit.Kit;
import org.dartboard.ui.state.Playback;
import org.dartboard.ui.state.Settings;
import org.dartboard.ui.state.Speed;
import org.kordamp.ikonli.feather.Feather;

/** Plays, steps and scrubs the walks. */
final class Transport extends HBox {

    /** Below this width, in units of the interface, speeds are left to the menu. */
    private static final double ROOMY = 680;

    /** Below this width there is room to play and to step. */
    private static final double NARROW = 300;

    private final Kit kit;
    private final Playback playback;
    private final Slider scrubber = new Slider(0, 1, 0);
    private final HBox speeds = new HBox();
    private final Button toStart;
    private final Button toEnd;

    Transport(Kit kit, Playback playback, Settings settings) {
        this.kit = kit;
        this.playback = playback;
        getStyleClass().add("transport");
        setMinWidth(USE_PREF_SIZE);
        toStart = button("to-start", Feather.SKIP_BACK, kit.text("people.toStart"), "Shortcut+Home", () -> {
            playback.playingProperty().set(false);
            playback.go(0);
        });
        toEnd = button(
                "to-end",
                Feather.SKIP_FORWARD,
                kit.text("people.toEnd"),
                "Shortcut+End",
                () -> playback.go(Integer.MAX_VALUE));
        getChildren()
                .addAll(
                        toStart,
                        button("back", Feather.CHEVRON_LEFT, kit.text("people.back"), "Comma", playback::back),
                        play(),
                        button("step", Feather.CHEVRON_RIGHT, kit.text("people.step"), "Period", playback::step),
                        toEnd,
                        scrubber,
                        speeds);
        scrub();
        speeds(settings);
    }

    private Button button(String id, Feather icon, String text, String key, Runnable action) {
        var button = new Button("", Glyphs.of(icon));
        button.setId(id);
        button.getStyleClass().add("db-icon-button");
        button.setMinWidth(USE_PREF_SIZE);
        button.setAccessibleText(text);
        button.setTooltip(tip(text, key));
        button.setOnAction(_ -> action.run());
        button.disableProperty().bind(playback.courseProperty().map(c -> c.length() == 0));
        return button;
    }

    private static Tooltip tip(String text, String key) {
        return new Tooltip(text + "   " + KeyCombination.valueOf(key).getDisplayText());
    }

    private Button play() {
        var button = button("play", Feather.PLAY, kit.text("people.play"), "Space", playback::toggle);
        button.getStyleClass().add("play-button");
        playback.playingProperty().subscribe(playing -> {
            var text = kit.text(playing ? "people.pause" : "people.play");
            button.setGraphic(Glyphs.of(playing ? Feather.PAUSE : Feather.PLAY));
            button.setAccessibleText(text);
            button.setTooltip(tip(text, "Space"));
        });
        return button;
    }

    private void scrub() {
        scrubber.setId("scrubber");
        scrubber.setSkin(new ProgressSliderSkin(scrubber));
        scrubber.setMajorTickUnit(1);
        scrubber.setMinorTickCount(0);
        scrubber.setBlockIncrement(1);
        scrubber.setSnapToTicks(true);
        scrubber.disableProperty().bind(playback.courseProperty().map(c -> c.length() == 0));
        scrubber.accessibleTextProperty()
                .bind(Bindings.createStringBinding(
                        () -> kit.say(Phrase.of(
                                "people.scrubber",
                                "n",
                                playback.lived(),
                                "all",
                                playback.course().length())),
                        playback.livedProperty(),
                        playback.courseProperty()));
        playback.courseProperty().subscribe(c -> {
            scrubber.setMax(Math.max(1, c.length()));
            scrubber.setValue(playback.lived());
        });
        playback.livedProperty().subscribe(n -> scrubber.setValue(n.intValue()));
        scrubber.valueProperty().subscribe(v -> {
            int beats = (int) Math.round(v.doubleValue());
            if (beats != playback.lived() && playback.course().length() > 0) {
                playback.playingProperty().set(false);
                playback.go(beats);
            }
        });
    }

    // texts: people.speed.*
    private void speeds(Settings settings) {
        speeds.getStyleClass().addAll("db-segments", "small-segments");
        speeds.setMinWidth(USE_PREF_SIZE);
        speeds.setMaxHeight(USE_PREF_SIZE);
        var group = new ToggleGroup();
        for (var speed : Speed.values()) {
            var name = speed.name().toLowerCase(Locale.ROOT);
            var button = new ToggleButton(kit.say(Phrase.of("people.speed." + name)));
            button.setId("speed-" + name);
            button.setToggleGroup(group);
            button.setOnAction(_ -> {
                button.setSelected(true);
                settings.speedProperty().set(speed);
            });
            settings.speedProperty().subscribe(now -> button.setSelected(now == speed));
            speeds.getChildren().add(button);
        }
    }

    /**
     * Leaves away what the menu has too, where there is little room.
     *
     * @param room how wide all of it may be
     */
    void fit(double room) {
        show(speeds, room >= ROOMY);
        show(toStart, room >= NARROW);
        show(toEnd, room >= NARROW);
        show(scrubber, room >= NARROW);
        scrubber.setPrefWidth(room >= ROOMY ? 190 : 120);
    }

    private static void show(Node part, boolean is) {
        part.setVisible(is);
        part.setManaged(is);
    }
}
