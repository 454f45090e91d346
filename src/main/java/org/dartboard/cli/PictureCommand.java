package org.dartboard.cli;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.dartboard.dart.Scene;
import org.dartboard.model.Element;
import org.dartboard.picture.Detail;
import org.dartboard.picture.Drawing;
import org.dartboard.picture.FontMetrics;
import org.dartboard.picture.Poster;
import org.dartboard.picture.Request;
import org.dartboard.picture.Sizes;
import org.dartboard.picture.Theme;
import org.dartboard.picture.surface.PngSurface;
import org.dartboard.picture.surface.SvgSurface;
import org.dartboard.text.Phrase;
import org.jspecify.annotations.Nullable;

/** {@code picture}: the map as SVG or PNG. */
final class PictureCommand implements Command {

    private static final List<String> THEMES = List.of("light", "dark", "contrast");

    @Override
    public void describe(Usage usage) {
        usage.file("FILE", "cli.option.file")
                .value("--out", "FILE", "cli.picture.out")
                .value("--theme", "NAME", "cli.picture.theme")
                .value("--persona", "ID", "cli.picture.persona")
                .value("--lens", "NAME", "cli.picture.lens")
                .value("--view", "NAME", "cli.picture.view")
                .value("--controls", "WHICH", "cli.option.controls")
                .value("--scale", "NUMBER", "cli.picture.scale")
                .flag("--phases", "cli.picture.phases")
                .flag("--arrange", "cli.picture.arrange")
                .flag("--force", "cli.option.force");
    }

    @Override
    public int run(Arguments arguments, Session session) throws Failure {
        var out = arguments.value("--out");
        boolean svg = out != null && ends(out, ".svg");
        if (out == null || !(svg || ends(out, ".png"))) {
            throw new Failure(Phrase.of("cli.picture.which"));
        }
        var theme = theme(arguments.value("--theme"));
        double scale = scale(arguments.value("--scale"));
        var input = arguments.file(0);
        var environment = session.need(input);
        var looked = Looked.of(arguments, environment);
        var persona = looked.persona();
        var metrics = new FontMetrics();
        var sizes = new Sizes(metrics);
        boolean phases = arguments.has("--phases");
        var arranged = Placed.of(environment, sizes, arguments.has("--arrange"), phases);
        var scene = Scenes.of(arranged, arguments.value("--controls"));
        var request = Request.PLAIN.forPersona(looked.id()).withPhases(phases);
        var lit = looked.lit(scene, sizes);
        var name = environment.name().isBlank() ? session.messages().text("cli.unnamed") : environment.name();
        var subtitle = subtitle(session, persona == null ? null : persona.name(), scene);
        var whole = lit == null
                ? new Poster(Drawing.of(scene, request, sizes), name, subtitle)
                : lit.poster(lit.draw(scene, request, sizes, null), name, subtitle, session.messages());
        var poster = looked.seen(whole, lit);
        session.write(
                svg ? svg(poster, theme, scale, metrics, session) : png(poster, theme, scale, metrics, session),
                out,
                input,
                arguments.has("--force"));
        return Cli.DONE;
    }

    private static boolean ends(String file, String ending) {
        return file.toLowerCase(Locale.ROOT).endsWith(ending);
    }

    private static Theme theme(@Nullable String name) throws Failure {
        if (name == null) {
            return Theme.LIGHT;
        }
        if (!THEMES.contains(name)) {
            throw new Failure(
                    Phrase.of("cli.picture.noTheme", "name", Safe.visible(name), "among", Suggest.among(name, THEMES)));
        }
        return Theme.valueOf(name.toUpperCase(Locale.ROOT));
    }

    private static double scale(@Nullable String text) throws Failure {
        try {
            double scale = text == null ? 1 : Double.parseDouble(text);
            if (scale >= .1 && scale <= 8) {
                return scale;
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw new Failure(Phrase.of("cli.picture.noScale", "text", Safe.visible(String.valueOf(text))));
    }

    private static String subtitle(Session session, @Nullable String persona, Scene scene) {
        var messages = session.messages();
        var whom = persona == null
                ? messages.text("cli.picture.nobody")
                : messages.format(Phrase.of("cli.picture.for", "name", persona));
        var controls = scene.controls().stream()
                .map(scene.environment()::element)
                .filter(c -> c != null)
                .map(Element::name)
                .toList();
        return controls.isEmpty()
                ? whom
                : whom + " " + messages.format(Phrase.of("cli.controls.on", "controls", controls));
    }

    private static byte[] svg(Poster poster, Theme theme, double scale, FontMetrics metrics, Session session) {
        var surface = new SvgSurface(poster.part(), scale, poster.title());
        // An SVG can be looked at from as near as one likes
        poster.paint(surface, theme, Detail.NEAR, metrics, session.messages());
        return surface.finish().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] png(Poster poster, Theme theme, double scale, FontMetrics metrics, Session session)
            throws Failure {
        var part = poster.part();
        if (part.width() * scale * part.height() * scale > PngSurface.MOST_PIXELS) {
            throw new Failure(Phrase.of("cli.picture.large"));
        }
        var surface = new PngSurface(part, scale);
        poster.paint(surface, theme, Detail.at(scale * poster.zoom()), metrics, session.messages());
        return surface.finish();
    }
}
