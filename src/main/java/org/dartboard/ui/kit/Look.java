package org.dartboard.ui.kit;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javafx.application.Application;
import javafx.collections.ListChangeListener;
import javafx.collections.WeakListChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.Scene;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.dartboard.picture.Theme;
import org.dartboard.picture.Tone;
import org.jspecify.annotations.Nullable;

/**
 * How windows look: AtlantaFX for every control, the notation's tones as its colours, and {@code dartboard.css} for what is
 * ours. A style sheet names tones ({@code -db-ink}, {@code -db-on-gap}), never colours.
 */
public final class Look {

    private static final String OURS =
            Objects.requireNonNull(Look.class.getResource("dartboard.css")).toExternalForm();

    /** Where grounds do not differ, edges tell parts from each other. */
    private static final PseudoClass CONTRAST = PseudoClass.getPseudoClass("contrast");

    private final Map<Theme, String> colours = new EnumMap<>(Theme.class);
    private @Nullable Theme now;

    /** Held by nobody else: with it goes what it hears. */
    private final ListChangeListener<Window> opened = this::opened;

    /** The look of all windows. */
    public Look() {
        Window.getWindows().addListener(new WeakListChangeListener<>(opened));
    }

    /** Gives every control of the program a theme, if it has not got it already. */
    public void apply(Theme theme) {
        if (theme == now) {
            return;
        }
        now = theme;
        Application.setUserAgentStylesheet(
                theme == Theme.DARK
                        ? new PrimerDark().getUserAgentStylesheetBSS()
                        : new PrimerLight().getUserAgentStylesheetBSS());
    }

    /** Gives a window's scene our colours and shapes, in a theme. */
    public void apply(Scene scene, Theme theme) {
        var sheets = List.of(OURS, colours.computeIfAbsent(theme, Look::colours));
        if (!scene.getStylesheets().equals(sheets)) {
            scene.getStylesheets().setAll(sheets);
        }
        scene.getRoot().pseudoClassStateChanged(CONTRAST, theme == Theme.CONTRAST);
        scene.setFill(Paints.of(theme.of(Tone.WINDOW)));
        Window.getWindows().forEach(Look::follow);
    }

    private void opened(ListChangeListener.Change<? extends Window> change) {
        while (change.next()) {
            change.getAddedSubList().forEach(Look::follow);
        }
    }

    /** What stands above a window, a sheet or a menu, was given its look when it opened; it has another look when the window has. */
    private static void follow(Window window) {
        if (window instanceof PopupWindow popup && popup.getScene() != null) {
            var below = beneath(popup);
            if (below != null && below.getStylesheets().contains(OURS)) {
                var root = popup.getScene().getRoot();
                if (!popup.getScene().getStylesheets().equals(below.getStylesheets())) {
                    // Its colours are looked up from what it stands beside, which must have its own by then
                    below.getRoot().applyCss();
                    popup.getScene().getStylesheets().setAll(below.getStylesheets());
                }
                root.pseudoClassStateChanged(
                        CONTRAST, below.getRoot().getPseudoClassStates().contains(CONTRAST));
            }
        }
    }

    /** The scene of the window that it stands above, whatever is between. */
    private static @Nullable Scene beneath(PopupWindow popup) {
        @Nullable Window at = popup;
        while (at instanceof PopupWindow over) {
            at = over.getOwnerWindow();
        }
        return at == null ? null : at.getScene();
    }

    /** The tones as looked-up colours, and what AtlantaFX calls them. */
    private static String colours(Theme theme) {
        var css = new StringBuilder(".root{");
        for (var tone : Tone.values()) {
            var name = tone.name().toLowerCase(Locale.ROOT).replace('_', '-');
            css.append("-db-")
                    .append(name)
                    .append(':')
                    .append(theme.of(tone).hex())
                    .append(';');
        }
        // The soft shadow below what is raised
        css.append("-db-lift:").append(theme.of(Tone.SHADOW).hex()).append("1c;");
        put(css, "fg-default", theme, Tone.INK);
        put(css, "fg-muted", theme, Tone.MUTED);
        put(css, "fg-subtle", theme, Tone.MUTED);
        put(css, "bg-default", theme, Tone.PANEL);
        put(css, "bg-overlay", theme, Tone.PANEL);
        put(css, "bg-subtle", theme, Tone.WINDOW);
        put(css, "bg-inset", theme, Tone.WINDOW);
        put(css, "border-default", theme, Tone.HAIRLINE);
        put(css, "border-muted", theme, Tone.HAIRLINE);
        put(css, "border-subtle", theme, Tone.HAIRLINE);
        put(css, "accent-fg", theme, Tone.ACCENT);
        put(css, "accent-emphasis", theme, Tone.ACCENT);
        put(css, "danger-fg", theme, Tone.GAP);
        put(css, "danger-emphasis", theme, Tone.GAP);
        css.append('}');
        var bytes = css.toString().getBytes(StandardCharsets.UTF_8);
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(bytes);
    }

    private static void put(StringBuilder css, String name, Theme theme, Tone tone) {
        css.append("-color-")
                .append(name)
                .append(':')
                .append(theme.of(tone).hex())
                .append(';');
    }
}
