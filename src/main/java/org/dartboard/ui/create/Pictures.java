package org.dartboard.ui.create;

import java.io.ByteArrayInputStream;
import java.util.LinkedHashMap;
import java.util.List;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.dartboard.dart.Scene;
import org.dartboard.lens.Lit;
import org.dartboard.model.Environment;
import org.dartboard.picture.Box;
import org.dartboard.picture.Detail;
import org.dartboard.picture.Drawing;
import org.dartboard.picture.Painter;
import org.dartboard.picture.Request;
import org.dartboard.picture.Sizes;
import org.dartboard.picture.Theme;
import org.dartboard.picture.surface.PngSurface;
import org.dartboard.picture.surface.SvgSurface;
import org.dartboard.text.Phrase;
import org.dartboard.ui.kit.Kit;
import org.dartboard.ui.state.Background;
import org.dartboard.ui.state.Desk;
import org.dartboard.ui.state.Notice;
import org.jspecify.annotations.Nullable;

/**
 * The map, or what is selected of it, as a picture on the clipboard: for letters and slides as PNG, for who pastes text as
 * SVG. It is painted in the background.
 */
public final class Pictures {

    private static final double MARGIN = 18;
    private static final double SHARP = 2;

    private final Desk desk;
    private final Kit kit;
    private final Background.Line line;

    /** Pictures of a desk. */
    public Pictures(Desk desk, Kit kit, Background background) {
        this.desk = desk;
        this.kit = kit;
        line = background.line();
    }

    private record Painted(Image image, String svg) {}

    /**
     * Copies a picture.
     *
     * @param chosen what is on it; none: everything
     */
    public void copy(List<String> chosen) {
        var environment = desk.environment();
        if (environment == null || environment.elements().isEmpty()) {
            desk.say(Notice.Kind.REFUSED, Phrase.of("create.picture.nothing"));
            return;
        }
        var request = Request.PLAIN
                .hiding(desk.map().hiddenProperty().get())
                .withPhases(chosen.isEmpty() && desk.map().phasesProperty().get())
                .forPersona(desk.map().lensProperty().get());
        var theme = kit.theme();
        var lit = chosen.isEmpty() ? desk.map().litProperty().get() : null;
        line.ask(_ -> painted(only(environment, chosen), request, lit, theme), painted -> {
            var content = new ClipboardContent();
            content.putImage(painted.image());
            content.putString(painted.svg());
            Clipboard.getSystemClipboard().setContent(content);
            desk.say(Notice.Kind.DONE, Phrase.of("create.picture.copied"));
        });
    }

    /** What has no place is not drawn, nor what leads to it. */
    private static Environment only(Environment environment, List<String> chosen) {
        if (chosen.isEmpty()) {
            return environment;
        }
        var layout = new LinkedHashMap<>(environment.layout());
        layout.keySet().retainAll(chosen);
        return environment.with(Environment.LAYOUT, layout);
    }

    private Painted painted(Environment environment, Request request, @Nullable Lit lit, Theme theme) {
        var scene = Scene.active(environment);
        var sizes = new Sizes(kit.metrics());
        var drawing = lit == null ? Drawing.of(scene, request, sizes) : lit.draw(scene, request, sizes, null);
        var part = drawing.bounds().grown(MARGIN);
        double scale = Math.min(SHARP, Math.sqrt(PngSurface.MOST_PIXELS / (part.width() * part.height())) * .99);
        var png = new PngSurface(part, scale);
        new Painter(theme, Detail.at(scale), kit.metrics(), kit.messages()).paint(drawing, png, part);
        return new Painted(new Image(new ByteArrayInputStream(png.finish())), svg(drawing, part, theme));
    }

    private String svg(Drawing drawing, Box part, Theme theme) {
        var svg = new SvgSurface(part, 1, kit.text("create.picture.title"));
        new Painter(theme, Detail.NEAR, kit.metrics(), kit.messages()).paint(drawing, svg, part);
        return svg.finish();
    }
}
