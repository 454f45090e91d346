package org.dartboard.ui.canvas;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.dartboard.dart.Place;
import org.dartboard.dart.Reading;
import org.dartboard.gap.Gap;
import org.dartboard.model.BuildingBlock;
import org.dartboard.model.Channel;
import org.dartboard.model.Community;
import org.dartboard.model.Element;
import org.dartboard.model.Indicator;
import org.dartboard.model.Link;
import org.dartboard.model.Persona;
import org.dartboard.picture.Node;
import org.dartboard.picture.Tone;
import org.dartboard.story.GapText;
import org.dartboard.text.Phrase;
import org.dartboard.ui.canvas.Troubles.Trouble;
import org.dartboard.ui.kit.Kit;
import org.jspecify.annotations.Nullable;

/** Puts into words what is on the map. */
final class Explainer {

    /** The largest number of gaps that are named. */
    private static final int MOST = 7;

    private final Kit kit;
    private final Situation now;
    private final @Nullable Persona persona;

    Explainer(Kit kit, Situation now) {
        this.kit = kit;
        this.now = now;
        persona = now.lens() == null ? null : now.environment().persona(now.lens());
    }

    /** What something is; null for the ground. */
    @Nullable
    Explanation explain(Target target) {
        return switch (target) {
            case Target.Ground() -> null;
            case Target.Whole(var node) -> whole(node);
            case Target.Quarter(var node, var block) -> quarter(node, block);
            case Target.Chip(var _, var chip) -> chip(chip);
            case Target.Badge(var node) -> badge(node);
            case Target.Line(var wire) -> line(wire.link());
        };
    }

    private Explanation whole(Node node) {
        var element = node.element();
        var place = place(node);
        var rows = new ArrayList<Explanation.Row>();
        var notes = new ArrayList<String>();
        if (place != null) {
            var profile = reading(place).raw();
            for (var block : BuildingBlock.values()) {
                rows.add(new Explanation.Row(
                        Tone.of(block), kit.say(Phrase.of("map.block", "block", block)), strength(profile.of(block))));
            }
            notes.add(whose());
            long open = openShare(place);
            if (open > 0) {
                notes.add(kit.say(Phrase.of("map.open", "open", open, "all", asked())));
            }
        } else if (!element.description().isBlank()) {
            notes.add(element.description().strip());
        }
        says(node).ifPresent(notes::addFirst);
        return new Explanation(name(element), what(element, place), rows, notes);
    }

    /** What a lens says of it. */
    private Optional<String> says(Node node) {
        var tint = node.tint();
        return tint == null || tint.caption() == null ? Optional.empty() : Optional.of(kit.say(tint.caption()));
    }

    private @Nullable Place place(Node node) {
        var results = now.results();
        return results == null ? null : results.scene().place(node.id());
    }

    private Reading reading(Place place) {
        var results = now.results();
        return persona == null || results == null
                ? Reading.forNobody(place)
                : Reading.forPersona(persona, place, results.scene());
    }

    private String whose() {
        return persona == null
                ? kit.text("map.for.nobody")
                : kit.say(Phrase.of("map.for", "person", called(persona.id(), persona.name())));
    }

    private String called(String id, String otherwise) {
        var walked = now.results() == null ? null : now.results().of(id);
        return walked == null ? otherwise : walked.voice().name();
    }

    private static long openShare(Place place) {
        var stated = place.touchpoint().indicators().keySet();
        return List.of(Indicator.values()).stream()
                .filter(i -> !i.isComputed() && !stated.contains(i))
                .count();
    }

    private static long asked() {
        return List.of(Indicator.values()).stream().filter(i -> !i.isComputed()).count();
    }

    /** What it is and how it is reached: "Touchpoint, reached through Phone and Visit in person". */
    private String what(Element element, @Nullable Place place) {
        var channels = place != null
                ? place.channels()
                : element instanceof Community community && now.results() != null
                        ? now.results().scene().channels(community)
                        : List.<Element>of();
        var names = channels.stream().map(this::through).toList();
        return names.isEmpty()
                ? kit.say(Phrase.of("map.type", "type", element.type()))
                : kit.say(Phrase.of("map.type.reached", "type", element.type(), "channels", names));
    }

    private String through(Element channel) {
        return channel instanceof Channel c && c.inPerson()
                ? kit.text("words.inperson")
                : kit.say(Phrase.of("map.through", "channel", name(channel)));
    }

    private String name(Element element) {
        return element.name().isBlank()
                ? kit.text("words.unnamed")
                : element.name().strip();
    }

    private String strength(double raw) {
        return raw < .05
                ? kit.text("map.strength.none")
                : raw < .3
                        ? kit.text("map.strength.weak")
                        : raw < .5
                                ? kit.text("map.strength.fair")
                                : raw < .85 ? kit.text("map.strength.strong") : kit.text("map.strength.full");
    }

    private @Nullable Explanation quarter(Node node, BuildingBlock block) {
        var place = place(node);
        if (place == null) {
            return null;
        }
        var reading = reading(place);
        var stated = place.touchpoint().indicators().keySet();
        var rows = new ArrayList<Explanation.Row>();
        for (var indicator : Indicator.values()) {
            if (indicator.block() == block) {
                boolean open = !indicator.isComputed() && !stated.contains(indicator);
                var words = kit.say(Phrase.of("map.indicator", "indicator", indicator));
                rows.add(new Explanation.Row(
                        null, words, open ? kit.text("picture.open") : level(reading.of(indicator))));
            }
        }
        var title = kit.say(Phrase.of("map.quarter", "block", block, "place", name(node.element())));
        var strength = kit.say(Phrase.of(
                "map.quarter.strength", "strength", strength(reading.raw().of(block)), "whose", whose()));
        return new Explanation(title, strength, rows, List.of());
    }

    private String level(double strength) {
        return strength <= 0
                ? kit.text("map.level.no")
                : strength >= 1 ? kit.text("map.level.yes") : kit.text("map.level.partly");
    }

    private Explanation chip(Node.Chip chip) {
        var control = chip.control();
        var notes = new ArrayList<String>();
        if (!control.description().isBlank()) {
            notes.add(control.description().strip());
        }
        if (control.isClaim()) {
            notes.add(kit.text("map.claim"));
        }
        var rows = new ArrayList<Explanation.Row>();
        control.effect()
                .indicators()
                .forEach((indicator, level) -> rows.add(new Explanation.Row(
                        Tone.of(indicator.block()),
                        kit.say(Phrase.of("map.indicator", "indicator", indicator)),
                        level(level.halves() / 2.0))));
        var what = kit.say(Phrase.of("map.control", "block", control.kind(), "on", chip.on() ? 1 : 0));
        return new Explanation(name(control), what, rows, notes);
    }

    private Explanation badge(Node node) {
        var together = new LinkedHashMap<Gap.Key, List<Trouble>>();
        for (var trouble : now.troubles().getOrDefault(node.id(), List.of())) {
            together.computeIfAbsent(trouble.gap().key(), _ -> new ArrayList<>())
                    .add(trouble);
        }
        var gravest = new ArrayList<>(together.values());
        gravest.sort(Comparator.comparingInt(t -> -t.getFirst().gap().severity()));
        var rows = new ArrayList<Explanation.Row>();
        for (var same : gravest.subList(0, Math.min(MOST, gravest.size()))) {
            var first = same.getFirst();
            var names = same.stream().map(t -> t.walked().voice().name()).toList();
            rows.add(new Explanation.Row(
                    same.size() == 1 ? now.tone(first.walked().id()) : Tone.MUTED,
                    first.walked().voice().say(GapText.title(first.gap())),
                    kit.say(Phrase.of("map.gaps.whose", "names", names))));
        }
        var title = kit.say(Phrase.of("map.gaps", "count", gravest.size()));
        var more = gravest.size() > MOST
                ? List.of(kit.say(Phrase.of("map.gaps.more", "count", gravest.size() - MOST)))
                : List.<String>of();
        return new Explanation(title, name(node.element()), rows, more);
    }

    private Explanation line(Link link) {
        var from = now.environment().element(link.from());
        var to = now.environment().element(link.to());
        var title = kit.say(Phrase.of(
                "map.link",
                "from",
                from == null ? link.from() : name(from),
                "type",
                link.type(),
                "to",
                to == null ? link.to() : name(to)));
        var notes = new ArrayList<String>();
        if (link.type() == Link.Type.LEADS_TO) {
            notes.add(
                    link.delayMinutes() == 0
                            ? kit.text("map.link.once")
                            : kit.say(Phrase.of("map.link.after", "span", span(link.delayMinutes()))));
            notes.add(link.carriesContext() ? kit.text("map.link.context") : kit.text("map.link.nocontext"));
        }
        return new Explanation(title, "", List.of(), notes);
    }

    private static Phrase span(int minutes) {
        return minutes < 100
                ? Phrase.of("words.span.minutes", "n", minutes)
                : minutes < 36 * 60
                        ? Phrase.of("words.span.hours", "n", Math.round(minutes / 60.0))
                        : minutes < 21 * 24 * 60
                                ? Phrase.of("words.span.days", "n", Math.round(minutes / 60.0 / 24))
                                : Phrase.of("words.span.weeks", "n", Math.round(minutes / 60.0 / 24 / 7));
    }

    /** An element in one line, for those who cannot see it: what it is, how it is reached, its gaps, the how manieth it is. */
    String inWords(Node node, int place, int of) {
        var parts = new ArrayList<String>();
        parts.add(name(node.element()));
        parts.add(what(node.element(), place(node)));
        says(node).ifPresent(parts::add);
        long gaps = Troubles.counts(now.troubles()).getOrDefault(node.id(), 0);
        if (gaps > 0) {
            parts.add(kit.say(Phrase.of("map.gaps", "count", gaps)));
        }
        parts.add(kit.say(Phrase.of("map.position", "place", place, "of", of)));
        return String.join(", ", parts);
    }
}
