package org.dartboard.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.dartboard.edit.Mention.Where;
import org.dartboard.model.Control;
import org.dartboard.model.Environment;
import org.dartboard.model.View;
import org.dartboard.text.Phrase;
import org.jspecify.annotations.Nullable;

/** What in an environment names what. */
public final class References {

    private References() {}

    /** All tags in use or with a label. */
    public static SortedSet<String> tags(Environment environment) {
        var tags = new TreeSet<String>();
        Rewrite.visit(
                environment,
                (sort, name) -> {
                    if (sort == Sort.TAG) {
                        tags.add(name);
                    }
                    return name;
                },
                _ -> {});
        return tags;
    }

    /**
     * The names that nothing carries. There are none among links, personas, scenarios and controls; a file may have some
     * in its layout, its views and what people said, and no edit adds any.
     */
    public static Set<String> dangling(Environment environment) {
        return mentions(environment, existing(environment)).stream()
                .map(Mention::name)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    static List<Mention> mentions(Environment environment, Names names) {
        var mentions = new ArrayList<Mention>();
        Rewrite.visit(environment, names, mentions::add);
        return mentions;
    }

    /** Whether there is such a thing. */
    static boolean has(Environment environment, Sort sort, String name) {
        return switch (sort) {
            case ELEMENT -> environment.elements().has(name);
            case PERSONA -> environment.personas().has(name);
            case SCENARIO -> environment.scenarios().has(name);
            case VIEW -> environment.views().stream().anyMatch(v -> v.name().equals(name));
            case TAG -> tags(environment).contains(name);
        };
    }

    /** Names that stay if something carries them, and go away if not. A tag needs nothing but itself. */
    private static Names existing(Environment environment) {
        var views = environment.views().stream().map(View::name).collect(Collectors.toSet());
        var options = new Options(environment);
        return new Names() {
            @Override
            public @Nullable String of(Sort sort, String name) {
                boolean there = switch (sort) {
                    case ELEMENT, PERSONA, SCENARIO -> has(environment, sort, name);
                    case VIEW -> views.contains(name);
                    case TAG -> true;
                };
                return there ? name : null;
            }

            @Override
            public @Nullable String option(String at, String option) {
                return options.has(at, option) ? option : null;
            }
        };
    }

    /**
     * The environment without what named options, views that it had before and has no longer.
     *
     * @param after a version of it in which elements or views were replaced
     */
    static Environment swept(Environment before, Environment after, Consumer<Mention> lost) {
        boolean played =
                after.played().stream().anyMatch(p -> p.choices().stream().anyMatch(c -> c.option() != null));
        return played || !before.views().equals(after.views())
                ? Rewrite.run(after, sweeping(before, after), lost)
                : after;
    }

    /** The same, reported to nobody. */
    static Environment swept(Environment before, Environment after) {
        return swept(before, after, _ -> {});
    }

    /** What becomes of names after elements or views were replaced. */
    private static Names sweeping(Environment before, Environment after) {
        var was = new Options(before);
        var is = new Options(after);
        var gone = before.views().stream().map(View::name).collect(Collectors.toCollection(HashSet::new));
        after.views().forEach(v -> gone.remove(v.name()));
        return new Names() {
            @Override
            public @Nullable String of(Sort sort, String name) {
                return sort == Sort.VIEW && gone.contains(name) ? null : name;
            }

            @Override
            public @Nullable String option(String at, String option) {
                return is.has(at, option) || !was.has(at, option) ? option : null;
            }
        };
    }

    /** The options that there are at each touchpoint, whichever controls are on. */
    private static final class Options {
        private final Environment environment;
        private final Set<String> added = new HashSet<>();

        Options(Environment environment) {
            this.environment = environment;
            environment.all(Control.class).forEach(c -> {
                var decision = c.effect().decision();
                if (decision != null) {
                    decision.addOptions().forEach(o -> added.add(o.id()));
                }
            });
        }

        boolean has(String at, String option) {
            var touchpoint = environment.touchpoint(at);
            var decision = touchpoint == null ? null : touchpoint.decision();
            return added.contains(option)
                    || (decision != null && decision.options().stream().anyMatch(o -> o.id().equals(option)));
        }
    }

    /** Mentions as phrases, one for each kind of place. */
    static List<Phrase> phrases(Collection<Mention> mentions) {
        var counts = new EnumMap<Where, List<Mention>>(Where.class);
        mentions.forEach(
                m -> counts.computeIfAbsent(m.where(), _ -> new ArrayList<>()).add(m));
        var phrases = new ArrayList<Phrase>();
        counts.forEach((where, all) -> {
            var holders =
                    What.few(all.stream().map(Mention::holder).collect(Collectors.toCollection(LinkedHashSet::new)));
            var phrase = phrase(where, all.size(), holders);
            if (phrase != null) {
                phrases.add(phrase);
            }
        });
        return phrases;
    }

    private static @Nullable Phrase phrase(Where where, int n, List<Object> holders) {
        return switch (where) {
            case LINK -> Phrase.of("edit.count.link", "n", n);
            case CONTROL_LINK -> Phrase.of("edit.lost.controlLinks", "n", n, "holders", holders);
            case GOAL -> Phrase.of("edit.lost.goals", "n", n, "holders", holders);
            case CHANNEL -> Phrase.of("edit.lost.channels", "n", n, "holders", holders);
            case SCENARIO -> Phrase.of("edit.lost.scenarios", "holders", holders);
            case ELEMENT_TAG -> Phrase.of("edit.lost.tags", "n", n, "holders", holders);
            case PERSONA_TAG -> Phrase.of("edit.lost.needs", "n", n, "holders", holders);
            case REGISTER -> Phrase.of("edit.lost.register", "n", n);
            case PLAYED -> Phrase.of("edit.lost.played", "n", n);
            case PREDICTION -> Phrase.of("edit.lost.predictions", "n", n);
            case FINDING -> Phrase.of("edit.lost.findings", "n", n);
            case VIEW -> Phrase.of("edit.lost.views", "holders", holders);
            case TALK -> Phrase.of("edit.lost.talk", "n", n);
            case POSITION, LOCK -> null;
        };
    }
}
