package org.dartboard.ui.versions;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dartboard.compare.PersonaEffect;
import org.dartboard.dart.Scene;
import org.dartboard.gap.Findings;
import org.dartboard.library.LibraryFailed;
import org.dartboard.library.Versions;
import org.dartboard.model.Environment;
import org.dartboard.model.Persona;
import org.dartboard.picture.Sizes;
import org.dartboard.text.Messages;
import org.dartboard.ui.state.Background;
import org.dartboard.version.Version;
import org.dartboard.walk.Walker;
import org.jspecify.annotations.Nullable;

/**
 * Compares versions in the background: first what was drawn, then what that means for one person after the other. What was
 * found is remembered for a while; whoever looks at another version does not wait for this one. On the window's thread.
 */
final class Comparing {

    private static final int MEMORY = 24;

    /** What is told, on the window's thread. */
    interface Listener {
        /** What was drawn. */
        void compared(Compared compared);

        /** What it means for somebody. */
        void effect(PersonaEffect effect, boolean isLast);

        /** Nobody is in both. */
        void nobody();

        /** It cannot be read. */
        void failed(LibraryFailed why);
    }

    private record Key(String shown, String other, boolean earlier) {}

    private static final class Known {
        private final Compared compared;
        private final List<PersonaEffect> effects = new ArrayList<>();

        private Known(Compared compared) {
            this.compared = compared;
        }
    }

    private final Sizes sizes;
    private final Messages messages;
    private final Background.Line reading;
    private final Background.Line walking;
    private final Map<String, Environment> read = memory();
    private final Map<Key, Known> known = memory();

    /**
     * Nothing is known yet.
     *
     * @param disk waits for the library
     * @param computer computes
     */
    Comparing(Background disk, Background computer, Sizes sizes, Messages messages) {
        this.sizes = sizes;
        this.messages = messages;
        reading = disk.line();
        walking = computer.line();
    }

    private static <K, V> Map<K, V> memory() {
        return new LinkedHashMap<>(64, .75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > MEMORY;
            }
        };
    }

    /** What a comparison needs to be read. */
    private record Answer(
            @Nullable Known known,
            @Nullable Key key,
            @Nullable LibraryFailed failed) {}

    /**
     * Compares a version with another one, or with what is open.
     *
     * @param now what is open; null: it is compared with the other version
     */
    void compare(Versions versions, Version shown, Version other, @Nullable Environment now, Listener listener) {
        walking.drop();
        reading.ask(asked -> answer(versions, shown, other, now, asked), answer -> {
            if (answer.failed() != null) {
                listener.failed(answer.failed());
            } else if (answer.known() != null && answer.key() != null) {
                synchronized (known) {
                    known.put(answer.key(), answer.known());
                }
                listener.compared(answer.known().compared);
                effects(answer.known(), listener);
            }
        });
    }

    private Answer answer(
            Versions versions, Version shown, Version other, @Nullable Environment now, Background.Asked asked) {
        try {
            var key = new Key(
                    shown.content(),
                    now == null ? other.content() : versions.hash(now),
                    now != null || shown.id() <= other.id());
            var before = known(key);
            if (before != null) {
                return new Answer(before, key, null);
            }
            var its = environment(versions, shown);
            asked.check();
            var others = now == null ? environment(versions, other) : now;
            asked.check();
            var compared = Compared.of(its, others, key.earlier(), sizes, messages);
            return new Answer(new Known(compared), key, null);
        } catch (LibraryFailed e) {
            return new Answer(null, null, e);
        }
    }

    private @Nullable Known known(Key key) {
        synchronized (known) {
            return known.get(key);
        }
    }

    /** What a version holds. Not on the window's thread. */
    Environment environment(Versions versions, Version version) throws LibraryFailed {
        synchronized (read) {
            var before = read.get(version.content());
            if (before != null) {
                return before;
            }
        }
        var environment = versions.content(version);
        synchronized (read) {
            read.put(version.content(), environment);
        }
        return environment;
    }

    private void effects(Known it, Listener listener) {
        var people = both(it.compared);
        if (it.compared.isSame() || it.compared.after().personas().isEmpty()) {
            return;
        }
        if (people.isEmpty()) {
            listener.nobody();
            return;
        }
        for (int i = 0; i < it.effects.size(); i++) {
            listener.effect(it.effects.get(i), i == people.size() - 1);
        }
        next(it, people, listener);
    }

    private void next(Known it, List<String> people, Listener listener) {
        int place = it.effects.size();
        if (place == people.size()) {
            return;
        }
        walking.ask(asked -> effect(it.compared, people.get(place), asked), found -> {
            it.effects.add(found);
            listener.effect(found, place == people.size() - 1);
            next(it, people, listener);
        });
    }

    private static List<String> both(Compared compared) {
        return compared.after().personas().stream()
                .map(Persona::id)
                .filter(id -> compared.before().persona(id) != null)
                .toList();
    }

    private static PersonaEffect effect(Compared compared, String person, Background.Asked asked) {
        var before = walked(compared.before(), person);
        asked.check();
        var after = walked(compared.after(), person);
        asked.check();
        return PersonaEffect.of(before, after);
    }

    private static Findings walked(Environment environment, String person) {
        var persona = Optional.ofNullable(environment.persona(person)).orElseThrow();
        return Findings.of(Walker.walk(Scene.active(environment), persona));
    }
}
