package org.dartboard.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dartboard.dart.Scene;
import org.dartboard.gap.Findings;
import org.dartboard.lens.Lenses;
import org.dartboard.lens.Lit;
import org.dartboard.lens.Subject;
import org.dartboard.lens.Views;
import org.dartboard.model.Environment;
import org.dartboard.model.Persona;
import org.dartboard.model.View;
import org.dartboard.picture.Box;
import org.dartboard.picture.Poster;
import org.dartboard.picture.Sizes;
import org.dartboard.text.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * Through which lens and whose eyes a picture is seen: {@code --lens}, {@code --persona}, {@code --view}.
 *
 * @param lens null: none
 * @param persona null: nobody in particular
 * @param view which says from where; null: all of the map
 */
record Looked(
        View.@Nullable Lens lens,
        @Nullable Persona persona,
        @Nullable View view) {

    /** How large the map of a view is in its picture: that of a window of a usual size which it fills. */
    private static final int WIDTH = 1280;

    private static final int HEIGHT = 800;

    /**
     * What the options say; those of a view where they say nothing else.
     *
     * @throws Failure if there is no such lens, view or persona
     */
    static Looked of(Arguments arguments, Environment environment) throws Failure {
        var view = view(arguments.value("--view"), environment);
        var named = arguments.value("--lens");
        var lens = named != null ? lens(named) : view == null ? null : view.lens();
        var id = arguments.value("--persona");
        // A view outlives the persona it showed
        var kept = view == null || view.persona() == null ? null : environment.persona(view.persona());
        return new Looked(lens, id == null ? kept : Scenes.persona(environment, id), view);
    }

    private static @Nullable View view(@Nullable String name, Environment environment) throws Failure {
        if (name == null) {
            return null;
        }
        var view = Views.find(environment, name);
        if (view == null) {
            var names = environment.views().stream().map(View::name).toList();
            throw new Failure(
                    Phrase.of("cli.picture.noView", "name", Safe.visible(name), "among", Suggest.among(name, names)));
        }
        return view;
    }

    private static View.Lens lens(String name) throws Failure {
        var names = Stream.of(View.Lens.values())
                .map(l -> l.name().toLowerCase(Locale.ROOT))
                .toList();
        var small = name.toLowerCase(Locale.ROOT);
        if (!names.contains(small)) {
            throw new Failure(
                    Phrase.of("cli.picture.noLens", "name", Safe.visible(name), "among", Suggest.among(small, names)));
        }
        return View.Lens.valueOf(small.toUpperCase(Locale.ROOT));
    }

    /** Her id; null: nobody in particular. */
    @Nullable
    String id() {
        return persona == null ? null : persona.id();
    }

    /** The part of the map that the view shows; all of it without a view, and in a picture that is one as a whole. */
    Poster seen(Poster poster, @Nullable Lit lit) {
        if (view == null || (lit != null && lit.isPicture())) {
            return poster;
        }
        double zoom = view.zoom();
        return poster.seen(new Poster.Sight(Box.around(view.x(), view.y(), WIDTH / zoom, HEIGHT / zoom), zoom));
    }

    /** What the lens says of a scene, everybody in the file being shown; null without a lens. */
    @Nullable
    Lit lit(Scene scene, Sizes sizes) {
        if (lens == null) {
            return null;
        }
        var people = persona == null ? Scenes.walks(scene) : List.<Findings>of();
        var her = persona == null ? null : Scenes.walk(scene, persona);
        return Lenses.of(lens, new Subject(scene, her, people, sizes));
    }
}
