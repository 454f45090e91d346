package org.dartboard.lens;

import java.util.ArrayList;
import java.util.List;
import org.dartboard.edit.Delete;
import org.dartboard.edit.Edit;
import org.dartboard.edit.Rename;
import org.dartboard.edit.Reorder;
import org.dartboard.edit.SetEnvironment;
import org.dartboard.edit.Several;
import org.dartboard.edit.Sort;
import org.dartboard.model.Environment;
import org.dartboard.model.View;
import org.dartboard.text.Phrase;
import org.jspecify.annotations.Nullable;

/** The edits of views that are kept by name. A talk that shows a view follows its name. */
public final class Views {

    private Views() {}

    /** The view of that name; null if there is none. */
    public static @Nullable View find(Environment environment, String name) {
        return environment.views().stream()
                .filter(v -> v.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    /** Keeps a view at the end of the list; one of that name gives way to it, where that stands. */
    public static Edit keep(Environment environment, View view) {
        var views = new ArrayList<View>(environment.views());
        int at = names(environment).indexOf(view.name());
        if (at < 0) {
            views.add(view);
        } else {
            views.set(at, view);
        }
        var title = at < 0
                ? Phrase.of("lens.edit.keep", "name", view.name())
                : Phrase.of("lens.edit.replace", "name", view.name());
        return new Several(title, List.of(new SetEnvironment<>(Environment.VIEWS, List.copyOf(views))));
    }

    /** Gives a view another name. */
    public static Edit rename(String from, String to) {
        return new Several(
                Phrase.of("lens.edit.rename", "name", from, "to", to), List.of(new Rename(Sort.VIEW, from, to)));
    }

    /** Forgets a view. */
    public static Edit delete(String name) {
        return new Several(Phrase.of("lens.edit.delete", "name", name), List.of(new Delete(Sort.VIEW, List.of(name))));
    }

    /**
     * Moves a view in the list.
     *
     * @param by so many places, negative towards the beginning
     * @return null if it stands at that end already, or is not there
     */
    public static @Nullable Edit move(Environment environment, String name, int by) {
        var names = new ArrayList<>(names(environment));
        int at = names.indexOf(name);
        int to = at + by;
        if (at < 0 || to < 0 || to >= names.size()) {
            return null;
        }
        names.remove(at);
        var before = to < names.size() ? names.get(to) : null;
        return new Several(
                Phrase.of("lens.edit.move", "name", name), List.of(new Reorder(Sort.VIEW, List.of(name), before)));
    }

    /** A name that no view has: the one wished for, or that with a number. */
    public static String free(Environment environment, String wished) {
        var taken = names(environment);
        var name = wished;
        for (int n = 2; taken.contains(name); n++) {
            name = wished + " " + n;
        }
        return name;
    }

    private static List<String> names(Environment environment) {
        return environment.views().stream().map(View::name).toList();
    }
}
