package org.dartboard.dart;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.dartboard.model.Actor;
import org.dartboard.model.Channel;
import org.dartboard.model.Community;
import org.dartboard.model.Control;
import org.dartboard.model.Environment;
import org.dartboard.model.Event;
import org.dartboard.model.Link;
import org.dartboard.model.Touchpoint;
import org.jspecify.annotations.Nullable;

/**
 * An environment with a scenario applied: the controls that are on have acted on the touchpoints they govern, and the
 * links, theirs included, are resolved (method, section 3). Immutable; the order of places and events is the file's.
 */
public final class Scene {

    private final Environment environment;
    private final Set<String> controls;
    private final List<Place> places = new ArrayList<>();
    private final Map<String, Place> byId;
    private final Map<String, List<Channel>> communityChannels = new HashMap<>();
    private final Map<String, List<Place>> answers = new HashMap<>();
    private final Map<String, List<Place>> yielding = new HashMap<>();
    // Not every scene is asked for them; threads that ask at once find the same
    private volatile @Nullable Map<String, List<Place>> takingUp;
    private final List<Event> eventList = new ArrayList<>();
    private final List<Community> communityList = new ArrayList<>();

    private Scene(Environment environment, Set<String> controls, List<Control> added, List<Link> governing) {
        this.environment = environment;
        this.controls = controls;
        var on = new ArrayList<Control>();
        byId = HashMap.newHashMap(environment.elements().size());
        for (var element : environment.elements()) {
            if (element instanceof Control control && controls.contains(control.id())) {
                on.add(control);
            } else if (element instanceof Event event) {
                eventList.add(event);
            } else if (element instanceof Community community) {
                communityList.add(community);
            }
        }
        on.addAll(added);
        var governed = governed(on, governing);
        for (var element : environment.elements()) {
            if (element instanceof Touchpoint touchpoint) {
                place(touchpoint, governed.getOrDefault(touchpoint.id(), List.of()));
            }
        }
        environment.links().forEach(this::connect);
        addLinksOf(on);
    }

    private void place(Touchpoint touchpoint, List<Control> governing) {
        var effective = Controls.applied(touchpoint, governing);
        var place = new Place(places.size(), effective, touchpoint);
        places.add(place);
        byId.put(touchpoint.id(), place);
    }

    /** The scenario that the file has as its active one, else the controls in place. */
    public static Scene active(Environment environment) {
        var active = environment.activeScenario();
        var scenario = active == null ? null : environment.scenarios().find(active);
        return scenario == null ? inPlace(environment) : of(environment, scenario.controls());
    }

    /** Only the controls that are in place. */
    public static Scene inPlace(Environment environment) {
        return of(environment, c -> c.status() == Control.Status.IN_PLACE);
    }

    /** Every control that the predicate admits. */
    public static Scene of(Environment environment, Predicate<Control> on) {
        return of(
                environment,
                environment.all(Control.class).filter(on).map(Control::id).toList());
    }

    /** The controls of these ids. */
    public static Scene of(Environment environment, Collection<String> controls) {
        return new Scene(environment, Collections.unmodifiableSet(new LinkedHashSet<>(controls)), List.of(), List.of());
    }

    /**
     * The same choice of controls on another version of the environment, and some controls besides that are not drawn in
     * it: what a remedy would come to. Elements that these controls' links name are in the environment.
     *
     * @param governing their governs links
     */
    public Scene trying(Environment changed, List<Control> added, List<Link> governing) {
        var all = new LinkedHashSet<>(controls);
        added.forEach(c -> all.add(c.id()));
        return new Scene(changed, Collections.unmodifiableSet(all), added, governing);
    }

    /** The environment as drawn. */
    public Environment environment() {
        return environment;
    }

    /** The ids of the controls that are on. */
    public Set<String> controls() {
        return controls;
    }

    /** Every touchpoint, in file order; a place's index is its position here. */
    public List<Place> places() {
        return Collections.unmodifiableList(places);
    }

    /** The place of a touchpoint, or null. */
    public @Nullable Place place(String touchpoint) {
        return byId.get(touchpoint);
    }

    /** The channels through which a community is reached. */
    public List<Channel> channels(Community community) {
        return communityChannels.getOrDefault(community.id(), List.of());
    }

    /** The places that answer an event, in file order, links of controls last. */
    public List<Place> answering(Event event) {
        return answers.getOrDefault(event.id(), List.of());
    }

    /** The places that yield an outcome, in file order, links of controls last. */
    public List<Place> yielding(String outcome) {
        return yielding.getOrDefault(outcome, List.of());
    }

    /** The events, in file order. */
    public List<Event> events() {
        return Collections.unmodifiableList(eventList);
    }

    /** The places that take up a need tag, in file order. */
    public List<Place> takingUp(String tag) {
        var known = takingUp;
        if (known == null) {
            known = takingUp();
            takingUp = known;
        }
        return known.getOrDefault(tag, List.of());
    }

    /** The places at which a need tag is talked about, be it in a decision or one of its options, in file order. */
    public List<Place> mentioning(String tag) {
        return places.stream().filter(p -> mentions(p.touchpoint(), tag)).toList();
    }

    private static boolean mentions(Touchpoint touchpoint, String tag) {
        var decision = touchpoint.decision();
        return touchpoint.touches().contains(tag)
                || (decision != null
                        && (decision.about().contains(tag)
                                || decision.options().stream()
                                        .anyMatch(o -> o.suits().contains(tag))));
    }

    private Map<String, List<Place>> takingUp() {
        var byTag = new HashMap<String, List<Place>>();
        for (var place : places) {
            for (var tag : place.touchpoint().adaptsTo()) {
                byTag.computeIfAbsent(tag, _ -> new ArrayList<>()).add(place);
            }
        }
        return byTag;
    }

    /** The communities, in file order. */
    public List<Community> communities() {
        return Collections.unmodifiableList(communityList);
    }

    private Map<String, List<Control>> governed(List<Control> on, List<Link> governing) {
        var governed = new HashMap<String, List<Control>>();
        if (on.isEmpty()) {
            return governed;
        }
        var targets = new HashMap<String, List<String>>();
        for (var links : List.of(environment.links(), governing)) {
            for (var link : links) {
                if (link.type() == Link.Type.GOVERNS) {
                    targets.computeIfAbsent(link.from(), _ -> new ArrayList<>()).add(link.to());
                }
            }
        }
        for (var control : on) {
            for (var touchpoint : targets.getOrDefault(control.id(), List.of())) {
                governed.computeIfAbsent(touchpoint, _ -> new ArrayList<>()).add(control);
            }
        }
        return governed;
    }

    private void addLinksOf(List<Control> on) {
        if (on.stream().allMatch(c -> c.effect().addLinks().isEmpty())) {
            return;
        }
        var seen = HashSet.<Link.Key>newHashSet(environment.links().size());
        environment.links().forEach(l -> seen.add(l.key()));
        for (var control : on) {
            for (var link : control.effect().addLinks()) {
                if (seen.add(link.key())) {
                    connect(link);
                }
            }
        }
    }

    private void connect(Link link) {
        var elements = environment.elements();
        switch (link.type()) {
            case LEADS_TO -> {
                var to = at(link.to());
                var from = at(link.from());
                from.waysOn.add(new Place.Way(link, to));
                to.fromList.add(from);
            }
            case REACHED_THROUGH -> {
                if (elements.find(link.to()) instanceof Channel channel) {
                    var place = byId.get(link.from());
                    var list = place != null
                            ? place.channelList
                            : communityChannels.computeIfAbsent(link.from(), c -> new ArrayList<>());
                    list.add(channel);
                }
            }
            case CONNECTS -> {
                if (elements.find(link.to()) instanceof Community community) {
                    at(link.from()).communityList.add(community);
                }
            }
            case YIELDS -> {
                at(link.from()).outcomeList.add(link.to());
                yielding.computeIfAbsent(link.to(), _ -> new ArrayList<>()).add(at(link.from()));
            }
            case ANSWERED_BY ->
                answers.computeIfAbsent(link.from(), e -> new ArrayList<>()).add(at(link.to()));
            case OVERSEES -> {
                if (elements.find(link.from()) instanceof Actor actor && actor.role() == Actor.Role.NEUTRAL_PARTY) {
                    at(link.to()).watched = true;
                }
            }
            case HOSTED_BY, GOVERNS, SUPPLIES, USES -> {
                // nothing that a walk or a reading asks for
            }
        }
    }

    private Place at(String touchpoint) {
        var place = byId.get(touchpoint);
        if (place == null) {
            throw new IllegalStateException("no touchpoint " + touchpoint);
        }
        return place;
    }
}
