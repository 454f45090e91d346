package org.dartboard.sketch;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dartboard.model.Channel;
import org.dartboard.model.Community;
import org.dartboard.model.Environment;
import org.dartboard.model.Link;
import org.dartboard.model.Outcome;
import org.dartboard.model.Touchpoint;
import org.jspecify.annotations.Nullable;

/** Writes an environment as a sketch. */
final class Writer {

    private final Environment environment;
    private final Shown shown;
    private final Map<Link.Type, Map<String, List<String>>> targets = new EnumMap<>(Link.Type.class);
    private final Map<String, Deque<String>> ways = new HashMap<>();
    private final Set<String> mentioned = new HashSet<>();
    private final List<String> lines = new ArrayList<>();

    Writer(Environment environment) {
        this.environment = environment;
        shown = new Shown(environment);
        for (var link : environment.links()) {
            targets.computeIfAbsent(link.type(), _ -> new HashMap<>())
                    .computeIfAbsent(link.from(), _ -> new ArrayList<>())
                    .add(link.to());
        }
        targets.getOrDefault(Link.Type.LEADS_TO, Map.of()).forEach((from, to) -> ways.put(from, new ArrayDeque<>(to)));
    }

    String text() {
        if (!environment.name().isBlank()) {
            lines.add("# " + Shown.oneLine(environment.name()).strip());
        }
        var led = environment.all(Link.Type.LEADS_TO).map(Link::to).collect(Collectors.toSet());
        var touchpoints = environment.all(Touchpoint.class).toList();
        touchpoints.stream().filter(Touchpoint::entry).forEach(this::paths);
        touchpoints.stream().filter(t -> !led.contains(t.id())).forEach(this::paths);
        touchpoints.forEach(this::paths);
        environment
                .all(Community.class)
                .filter(c -> !mentioned.contains(c.id()))
                .forEach(c -> lines.add("&" + community(c.id())));
        environment
                .all(Channel.class)
                .filter(c -> !mentioned.contains(c.id()))
                .forEach(c -> lines.add("(" + name(c.id()) + ")"));
        environment
                .all(Outcome.class)
                .filter(o -> !mentioned.contains(o.id()))
                .forEach(o -> lines.add("= " + name(o.id())));
        return lines.stream().map(l -> l + "\n").collect(Collectors.joining());
    }

    /** All that is left of the ways from a touchpoint, a line for each, and the touchpoint alone if nothing mentions it. */
    private void paths(Touchpoint start) {
        while (ways.containsKey(start.id()) || !mentioned.contains(start.id())) {
            var line = new StringBuilder(touchpoint(start.id()));
            for (var at = next(start.id()); at != null; at = next(at)) {
                line.append(" > ").append(touchpoint(at));
            }
            lines.add(line.toString());
        }
    }

    /** The first way on that is not written yet, or null. */
    private @Nullable String next(String from) {
        var left = ways.get(from);
        if (left == null) {
            return null;
        }
        var next = left.removeFirst();
        if (left.isEmpty()) {
            ways.remove(from);
        }
        return next;
    }

    private String touchpoint(String id) {
        var out = new StringBuilder(name(id));
        if (mentioned.add(id)) {
            out.append(channels(id));
            out.append(marked(" @ ", Link.Type.HOSTED_BY, id));
            var communities = to(Link.Type.CONNECTS, id);
            if (!communities.isEmpty()) {
                out.append(communities.stream().map(this::community).collect(Collectors.joining(",", " &", "")));
            }
            out.append(marked(" = ", Link.Type.YIELDS, id));
        }
        return out.toString();
    }

    /** With a blank before it. */
    private String community(String id) {
        return " " + name(id) + (mentioned.add(id) ? channels(id) : "");
    }

    private String channels(String id) {
        var marked = marked(" (", Link.Type.REACHED_THROUGH, id);
        return marked.isEmpty() ? marked : marked + ")";
    }

    private String marked(String mark, Link.Type type, String id) {
        var all = to(type, id);
        mentioned.addAll(all);
        return all.isEmpty() ? "" : all.stream().map(this::name).collect(Collectors.joining(", ", mark, ""));
    }

    private List<String> to(Link.Type type, String from) {
        return targets.getOrDefault(type, Map.of()).getOrDefault(from, List.of());
    }

    private String name(String id) {
        var name = shown.name(id);
        return Line.needsQuotes(name) ? "\"" + name.replace("\"", "\"\"") + "\"" : name;
    }
}
