package org.dartboard.ui.state;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.Predicate;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.dartboard.version.Term;

/**
 * What a person set, and how she left the window: the same for all windows, kept from one start to the next. Reading takes
 * what it understands; for the rest the defaults stand.
 */
public final class Settings {

    /** The largest number of files that are remembered. */
    public static final int RECENT = 10;

    private static final String COLUMNS = "columns.";

    /** The scales of the interface, as a share of the usual size. */
    public static final List<Double> SCALES = List.of(1.0, 1.25, 1.5, 1.75, 2.0);

    /**
     * Where a window stands on the screen.
     *
     * @param maximized whether it fills the screen; the rest is then how it stands when it does not
     */
    public record Bounds(double x, double y, double width, double height, boolean maximized) {}

    private final ObjectProperty<Appearance> appearance = new SimpleObjectProperty<>(Appearance.SYSTEM);
    private final ObjectProperty<Double> scale = new SimpleObjectProperty<>(1.0);
    private final BooleanProperty calm = new SimpleBooleanProperty();
    private final ObjectProperty<Speed> speed = new SimpleObjectProperty<>(Speed.NORMAL);
    private final ObjectProperty<Term> term = new SimpleObjectProperty<>(Term.LASTING);
    private final BooleanProperty sideShown = new SimpleBooleanProperty(true);
    private final BooleanProperty inspectorShown = new SimpleBooleanProperty(true);
    private final BooleanProperty lanesShown = new SimpleBooleanProperty(true);
    private final ObjectProperty<String> drawer = new SimpleObjectProperty<>("");
    private final ObjectProperty<String> peoplePage = new SimpleObjectProperty<>("");
    private final ObjectProperty<Map<String, List<String>>> columns = new SimpleObjectProperty<>(Map.of());
    private final BooleanProperty minimapShown = new SimpleBooleanProperty(true);
    private final ObjectProperty<Bounds> bounds =
            new SimpleObjectProperty<>(new Bounds(Double.NaN, Double.NaN, 1280, 800, false));
    private final ObjectProperty<Bounds> manualBounds =
            new SimpleObjectProperty<>(new Bounds(Double.NaN, Double.NaN, 940, 760, false));
    private final BooleanProperty tourOffered = new SimpleBooleanProperty();
    private final ObjectProperty<List<Path>> recent = new SimpleObjectProperty<>(List.of());

    /** The defaults. */
    public Settings() {}

    /** Which theme windows have. */
    public ObjectProperty<Appearance> appearanceProperty() {
        return appearance;
    }

    /** How large everything is, one of {@link #SCALES}. */
    public ObjectProperty<Double> scaleProperty() {
        return scale;
    }

    /** Whether movement is to be reduced. */
    public BooleanProperty calmProperty() {
        return calm;
    }

    /** How fast walks are played. */
    public ObjectProperty<Speed> speedProperty() {
        return speed;
    }

    /** How long versions are kept. */
    public ObjectProperty<Term> termProperty() {
        return term;
    }

    /** Whether the panel left of the map is shown. */
    public BooleanProperty sideShownProperty() {
        return sideShown;
    }

    /** Whether the inspector is shown. */
    public BooleanProperty inspectorShownProperty() {
        return inspectorShown;
    }

    /** Whether the lanes are shown while people walk. */
    public BooleanProperty lanesShownProperty() {
        return lanesShown;
    }

    /** Which page of the drawer below the map is open, by its id; empty: none. */
    public ObjectProperty<String> drawerProperty() {
        return drawer;
    }

    /** Which page of the drawer of the people is open, by its id; empty: none, and their lanes are shown. */
    public ObjectProperty<String> peoplePageProperty() {
        return peoplePage;
    }

    /** Which columns a table of each kind shows, by their ids; a kind that is missing shows the usual ones. */
    public ObjectProperty<Map<String, List<String>>> columnsProperty() {
        return columns;
    }

    /** Whether the small map is shown on the map. */
    public BooleanProperty minimapShownProperty() {
        return minimapShown;
    }

    /** Where the window stood that was closed last. */
    public ObjectProperty<Bounds> boundsProperty() {
        return bounds;
    }

    /** Where the manual stood when it was closed last. */
    public ObjectProperty<Bounds> manualBoundsProperty() {
        return manualBounds;
    }

    /** Files that were open, the latest first. */
    public ObjectProperty<List<Path>> recentProperty() {
        return recent;
    }

    /** Whether the tour of the program is still to be offered: at the first start, until it was taken or declined. */
    public BooleanProperty tourOfferedProperty() {
        return tourOffered;
    }

    /** Everything that can be set is as it was at first. What was open, and what was seen, is remembered all the same. */
    public void reset() {
        var first = new Settings();
        appearance.set(first.appearance.get());
        scale.set(first.scale.get());
        calm.set(first.calm.get());
        speed.set(first.speed.get());
        term.set(first.term.get());
        resetPanels();
    }

    /** Panels, drawers and columns are as they were at first. */
    public void resetPanels() {
        var first = new Settings();
        sideShown.set(first.sideShown.get());
        inspectorShown.set(first.inspectorShown.get());
        lanesShown.set(first.lanesShown.get());
        minimapShown.set(first.minimapShown.get());
        drawer.set(first.drawer.get());
        peoplePage.set(first.peoplePage.get());
        columns.set(first.columns.get());
    }

    /** Forgets which files were open. */
    public void forgetFiles() {
        recent.set(List.of());
    }

    /** Remembers a file. */
    public void opened(Path file) {
        var files = new ArrayList<>(recent.get());
        files.remove(file);
        files.addFirst(file);
        recent.set(List.copyOf(files.subList(0, Math.min(files.size(), RECENT))));
    }

    /** Forgets a file. */
    public void forget(Path file) {
        recent.set(recent.get().stream().filter(f -> !f.equals(file)).toList());
    }

    /** Runs something after each change of any of them. */
    public void onChange(Runnable action) {
        for (var setting : List.<ObservableValue<?>>of(
                appearance,
                scale,
                calm,
                speed,
                term,
                sideShown,
                inspectorShown,
                lanesShown,
                drawer,
                peoplePage,
                columns,
                minimapShown,
                bounds,
                manualBounds,
                tourOffered,
                recent)) {
            setting.subscribe((_, _) -> action.run());
        }
    }

    /** All of them as text. */
    public Properties write() {
        var text = new Properties();
        text.setProperty("appearance", appearance.get().name());
        text.setProperty("scale", Double.toString(scale.get()));
        text.setProperty("calm", Boolean.toString(calm.get()));
        text.setProperty("speed", speed.get().name());
        text.setProperty("versions", term.get().name());
        text.setProperty("side", Boolean.toString(sideShown.get()));
        text.setProperty("inspector", Boolean.toString(inspectorShown.get()));
        text.setProperty("lanes", Boolean.toString(lanesShown.get()));
        text.setProperty("drawer", drawer.get());
        text.setProperty("people.page", peoplePage.get());
        text.setProperty("minimap", Boolean.toString(minimapShown.get()));
        text.setProperty("tour", Boolean.toString(tourOffered.get()));
        columns.get().forEach((kind, ids) -> text.setProperty(COLUMNS + kind, String.join(" ", ids)));
        text.setProperty("bounds", written(bounds.get()));
        text.setProperty("manual", written(manualBounds.get()));
        int i = 0;
        for (var file : recent.get()) {
            text.setProperty("recent." + i++, file.toString());
        }
        return text;
    }

    /**
     * Takes over what the text says and is understood.
     *
     * @return whether all of what people set was understood
     */
    public boolean read(Properties text) {
        // Each is read, whatever became of the others
        boolean all = !List.of(
                        one(text, "appearance", Appearance.values(), appearance),
                        one(text, "speed", Speed.values(), speed),
                        one(text, "versions", Term.values(), term),
                        number(text, "scale", scale, SCALES::contains),
                        truth(text, "calm", calm),
                        truth(text, "side", sideShown),
                        truth(text, "inspector", inspectorShown),
                        truth(text, "lanes", lanesShown),
                        truth(text, "minimap", minimapShown),
                        truth(text, "tour", tourOffered))
                .contains(false);
        drawer.set(text.getProperty("drawer", ""));
        peoplePage.set(text.getProperty("people.page", ""));
        var kept = new HashMap<String, List<String>>();
        for (var name : text.stringPropertyNames()) {
            if (name.startsWith(COLUMNS)) {
                kept.put(
                        name.substring(COLUMNS.length()),
                        List.of(text.getProperty(name).split(" ", -1)));
            }
        }
        columns.set(Map.copyOf(kept));
        bounds(text, "bounds", bounds);
        bounds(text, "manual", manualBounds);
        var files = new ArrayList<Path>();
        for (int i = 0; i < RECENT; i++) {
            var name = text.getProperty("recent." + i);
            try {
                if (name != null) {
                    files.add(Path.of(name));
                }
            } catch (InvalidPathException _) {
                // it cannot be opened anyhow
            }
        }
        recent.set(List.copyOf(files));
        return all;
    }

    private static String written(Bounds b) {
        return b.x() + " " + b.y() + " " + b.width() + " " + b.height() + " " + b.maximized();
    }

    private static void bounds(Properties text, String name, Property<Bounds> property) {
        var parts = text.getProperty(name, "").split(" ", -1);
        if (parts.length == 5) {
            try {
                var numbers = Arrays.stream(parts)
                        .limit(4)
                        .mapToDouble(Double::parseDouble)
                        .toArray();
                if (numbers[2] >= 320 && numbers[3] >= 240 && numbers[2] < 20_000 && numbers[3] < 20_000) {
                    property.setValue(
                            new Bounds(numbers[0], numbers[1], numbers[2], numbers[3], Boolean.parseBoolean(parts[4])));
                }
            } catch (NumberFormatException _) {
                // the default stands
            }
        }
    }

    private static <E extends Enum<E>> boolean one(Properties text, String name, E[] all, Property<E> property) {
        for (var value : all) {
            if (value.name().equals(text.getProperty(name))) {
                property.setValue(value);
                return true;
            }
        }
        return text.getProperty(name) == null;
    }

    private static boolean truth(Properties text, String name, Property<Boolean> property) {
        var value = text.getProperty(name);
        boolean understood = "true".equals(value) || "false".equals(value);
        if (understood) {
            property.setValue(Boolean.valueOf(value));
        }
        return understood || value == null;
    }

    private static boolean number(Properties text, String name, Property<Double> property, Predicate<Double> valid) {
        try {
            var written = text.getProperty(name);
            if (written == null) {
                return true;
            }
            var value = Double.valueOf(written);
            if (valid.test(value)) {
                property.setValue(value);
                return true;
            }
        } catch (NumberFormatException _) {
            // the default stands
        }
        return false;
    }
}
