package org.dartboard.edit;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dartboard.model.Control;
import org.dartboard.model.Environment;
import org.dartboard.model.Extras;
import org.dartboard.model.Link;

/**
 * Elements taken out of an environment, to be pasted into the same or another one.
 *
 * @param environment the elements with the links among them, their positions and the labels of their tags, and the context
 * @param context ids of elements that were not taken themselves, but to which they were attached: the channels, hosts and
 *     offerings of touchpoints and communities, and the ends of links that a control adds
 */
public record Fragment(Environment environment, Set<String> context) {

    /** The property of a marked environment that names the context. */
    private static final String CONTEXT = "clipContext";

    private static final Set<Link.Type> ATTACHED =
            Set.of(Link.Type.REACHED_THROUGH, Link.Type.HOSTED_BY, Link.Type.USES);

    /** Keeps its own copy. */
    public Fragment {
        context = Set.copyOf(context);
    }

    /** A copy of these elements. */
    public static Fragment of(Environment environment, Collection<String> ids) {
        var taken = new HashSet<>(ids);
        var context = new LinkedHashSet<String>();
        environment.links().stream()
                .filter(l -> ATTACHED.contains(l.type()) && taken.contains(l.from()))
                .forEach(l -> context.add(l.to()));
        environment
                .all(Control.class)
                .filter(c -> taken.contains(c.id()))
                .forEach(c -> c.effect().addLinks().forEach(l -> {
                    context.add(l.from());
                    context.add(l.to());
                }));
        context.removeAll(taken);
        var kept = Rewrite.run(
                environment,
                (sort, name) -> sort == Sort.ELEMENT && !taken.contains(name) && !context.contains(name) ? null : name);
        var links = kept.links().stream()
                .filter(l -> taken.contains(l.from()) && (taken.contains(l.to()) || ATTACHED.contains(l.type())))
                .toList();
        var fragment = Environment.EMPTY
                .with(Environment.ELEMENTS, kept.elements())
                .with(Environment.LINKS, links)
                .with(Environment.LAYOUT, kept.layout());
        var tags = References.tags(fragment);
        return new Fragment(
                fragment.with(
                        Environment.TAGS,
                        environment.tags().stream()
                                .filter(t -> tags.contains(t.id()))
                                .toList()),
                context);
    }

    /** All of it as one environment, for the text of a file: the context is named in an unknown property. */
    public Environment marked() {
        var extras = new LinkedHashMap<>(environment.extras().values());
        extras.put(CONTEXT, context.stream().sorted().toList());
        return Environment.SCHEMA.make(Environment.SCHEMA.values(environment).putExtras(new Extras(extras)));
    }

    /** What was {@link #marked}; any other environment is a fragment without context. */
    public static Fragment unmarked(Environment environment) {
        var context = new LinkedHashSet<String>();
        var extras = new LinkedHashMap<>(environment.extras().values());
        if (extras.remove(CONTEXT) instanceof List<?> ids) {
            ids.stream()
                    .filter(String.class::isInstance)
                    .map(String.class::cast)
                    .forEach(context::add);
        }
        return new Fragment(
                Environment.SCHEMA.make(Environment.SCHEMA.values(environment).putExtras(new Extras(extras))), context);
    }
}
