package org.dartboard.ui.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXMLLoader;
import javafx.scene.Node;
import org.dartboard.picture.FontMetrics;
import org.dartboard.picture.Theme;
import org.dartboard.picture.Tone;
import org.dartboard.text.Messages;
import org.dartboard.text.Phrase;

/** What every view needs to show something: texts, the font's measures, the theme, and how much may move. */
public final class Kit {

    private final Messages messages;
    private final FontMetrics metrics;
    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.LIGHT);
    private final ObjectProperty<Double> scale = new SimpleObjectProperty<>(1.0);
    private final BooleanProperty calm = new SimpleBooleanProperty();

    /** A kit. */
    public Kit(Messages messages, FontMetrics metrics) {
        this.messages = messages;
        this.metrics = metrics;
    }

    /** All texts. */
    public Messages messages() {
        return messages;
    }

    /** The text of a key. */
    public String text(String key) {
        return messages.text(key);
    }

    /** A phrase in words. */
    public String say(Phrase phrase) {
        return messages.format(phrase);
    }

    /**
     * Fills a view with what its FXML file says. The file stands beside the view's class and has its name; its root is an
     * {@code fx:root} of the type that the class extends, the view is its controller, and {@code "%key"} there is a text.
     */
    public void fxml(Node view) {
        var type = view.getClass();
        var loader = new FXMLLoader(type.getResource(type.getSimpleName() + ".fxml"), new Texts(messages));
        loader.setClassLoader(type.getClassLoader());
        loader.setRoot(view);
        loader.setController(view);
        try {
            loader.load();
        } catch (IOException e) {
            throw new UncheckedIOException(type.getName(), e);
        }
    }

    /** The measures of the bundled font. */
    public FontMetrics metrics() {
        return metrics;
    }

    /** The theme. */
    public Theme theme() {
        return theme.get();
    }

    /** The theme. */
    public ObjectProperty<Theme> themeProperty() {
        return theme;
    }

    /** How large everything in the window is, 1 to 2; a canvas takes it into account to stay sharp. */
    public ObjectProperty<Double> scaleProperty() {
        return scale;
    }

    /** Whether movement is to be reduced: what would glide is simply there. */
    public BooleanProperty calmProperty() {
        return calm;
    }

    /** A colour of the theme. */
    public javafx.scene.paint.Color color(Tone tone) {
        return Paints.of(theme().of(tone));
    }

    /** Runs something whenever the theme changes while a node is in a window, and when it comes into one. */
    public void onTheme(Node node, Runnable action) {
        ObservableValue<Theme> seen =
                theme.when(node.sceneProperty().map(s -> s != null).orElse(false));
        seen.subscribe((_, _) -> action.run());
    }
}
