package org.dartboard.ui.library;

import java.util.List;
import org.dartboard.edit.Fragment;
import org.dartboard.library.Content;
import org.dartboard.model.Element;
import org.dartboard.model.Environment;
import org.dartboard.model.Persona;
import org.dartboard.ui.state.Selection;
import org.jspecify.annotations.Nullable;

/**
 * Something of a map that can be kept.
 *
 * @param name proposed for it; may be blank
 * @param note likewise
 */
public record Keepable(Content content, String name, String note) {

    private static final int NAMED = 2;

    /** Somebody. */
    public static Keepable person(Environment environment, Persona persona) {
        return new Keepable(Content.Person.of(environment, persona), persona.name(), persona.headline());
    }

    /** Some elements, with what is between them. */
    public static Keepable pattern(Environment environment, List<String> ids) {
        return new Keepable(new Content.Pattern(Fragment.of(environment, ids)), name(environment, ids), "");
    }

    /** What a few elements are called together; blank if none has a name. */
    static String name(Environment environment, List<String> ids) {
        var names = ids.stream()
                .map(environment::element)
                .filter(e -> e != null && !e.name().isBlank())
                .map(Element::name)
                .toList();
        var few = String.join(", ", names.stream().limit(NAMED).toList());
        return names.size() > NAMED ? few + "…" : few;
    }

    /**
     * All of it.
     *
     * @param name as people call it
     */
    public static Keepable template(Environment environment, String name) {
        return new Keepable(
                new Content.Template(environment),
                name,
                environment.description().lines().findFirst().orElse(""));
    }

    /** What is selected; null if nothing is that can be kept. */
    public static @Nullable Keepable selected(Environment environment, Selection selection) {
        return switch (selection) {
            case Selection.Elements(var ids) -> pattern(environment, List.copyOf(ids));
            case Selection.Person(var id) -> {
                var persona = environment.persona(id);
                yield persona == null ? null : person(environment, persona);
            }
            case Selection.OneLink(var key) -> pattern(environment, List.of(key.from(), key.to()));
            case Selection.OneFrame _, Selection.None _ -> null;
        };
    }
}
