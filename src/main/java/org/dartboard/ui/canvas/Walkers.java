package org.dartboard.ui.canvas;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javafx.animation.Interpolator;
import javafx.animation.ScaleTransition;
import javafx.animation.Transition;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.util.Duration;
import org.dartboard.picture.Theme;
import org.dartboard.picture.Tone;
import org.dartboard.text.Phrase;
import org.dartboard.ui.kit.Kit;
import org.dartboard.ui.state.Walked;
import org.jspecify.annotations.Nullable;

/**
 * The people on the map: a token for each, where she stands; what became of her goals; where her way ended and where ways part.
 * On a step tokens go along the links; what they find there is shown when they have arrived.
 */
final class Walkers extends Region {

    private static final Duration POP = Duration.millis(220);

    /** What the map shows below them. */
    interface Ground {
        void show(Decor decor);
    }

    private record Token(Node node, Spot spot) {}

    private record Journey(
            String person, List<Spot> way, @Nullable Polyline line, List<Spot> trail) {}

    private final Kit kit;
    private final Camera camera;
    private final Ground ground;
    private final Group signs = new Group();
    private final Group lines = new Group();
    private final Group discs = new Group();
    private final Group world = new Group(signs, lines, discs);
    private final Map<String, Token> tokens = new LinkedHashMap<>();
    private @Nullable Situation shown;
    private Decor decor = Decor.NONE;
    private Map<String, Spot> targets = Map.of();
    private @Nullable Transition travel;
    private Duration pace = Duration.millis(600);

    Walkers(Kit kit, Camera camera, Ground ground) {
        this.kit = kit;
        this.camera = camera;
        this.ground = ground;
        world.setManaged(false);
        getChildren().add(world);
        setMouseTransparent(true);
        camera.viewProperty().subscribe((before, now) -> {
            follow();
            if (before.zoom() != now.zoom()) {
                tokens.values().forEach(this::place);
                lines.getChildren().clear();
                sign();
            }
        });
        kit.onTheme(this, () -> {
            tokens.clear();
            discs.getChildren().clear();
            arrive();
        });
    }

    /** How long a token goes from place to place at most. */
    void pace(Duration other) {
        pace = other;
    }

    /** Shows how it is now. */
    void show(Situation now) {
        boolean step = now.isStepAfter(shown) && !kit.calmProperty().get();
        finish();
        var before = decor;
        shown = now;
        decor = now.decor();
        targets = Spot.of(now);
        if (step) {
            ground.show(new Decor(before.trails(), before.badges(), decor.guesses(), decor.strings()));
            depart(now, before);
        } else {
            ground.show(decor);
            arrive();
        }
    }

    /** What of the walk is painted. */
    Decor decor() {
        return decor;
    }

    private void depart(Situation now, Decor before) {
        var journeys = new ArrayList<Journey>();
        for (var progress : now.walking()) {
            var id = progress.walked().id();
            var token = tokens.get(id);
            var target = targets.get(id);
            if (token != null && target != null && !token.spot().equals(target)) {
                journeys.add(journey(now, progress, token.spot(), target));
            }
        }
        if (journeys.isEmpty()) {
            land(before);
            return;
        }
        var going = new Transition() {
            {
                setCycleDuration(pace);
                setInterpolator(Interpolator.EASE_BOTH);
            }

            @Override
            protected void interpolate(double part) {
                journeys.forEach(j -> go(j, part));
            }
        };
        going.setOnFinished(_ -> land(before));
        travel = going;
        going.play();
    }

    private Journey journey(Situation now, Progress progress, Spot from, Spot to) {
        var id = progress.walked().id();
        var stand = progress.stand();
        var start = stand == null ? null : stand.from();
        var wire = stand == null || start == null ? null : now.wire(start, stand.place());
        var way = new ArrayList<Spot>();
        way.add(from);
        Polyline line = null;
        List<Spot> trail = List.of();
        if (wire != null && stand != null) {
            wire.route().points().forEach(p -> way.add(Spot.of(p)));
            if (stand.stance() == Progress.Stance.AT) {
                var tone = now.tone(id);
                var tones = decor.trails().getOrDefault(wire, List.of(tone));
                trail = Decor.beside(wire.route().points(), tones.indexOf(tone), tones.size()).stream()
                        .map(Spot::of)
                        .toList();
                line = new Polyline();
                line.setStroke(kit.color(tone));
                line.setStrokeWidth(Decor.TRAIL * camera.view().zoom());
                line.setStrokeLineCap(StrokeLineCap.ROUND);
                line.setStrokeLineJoin(StrokeLineJoin.ROUND);
                line.setOpacity(.62);
                line.setFill(null);
                lines.getChildren().add(line);
            }
            if (stand.stance() == Progress.Stance.BEFORE) {
                way.removeLast();
            }
        }
        way.add(to);
        return new Journey(id, way, line, trail);
    }

    private void go(Journey journey, double part) {
        var token = tokens.get(journey.person());
        if (token == null) {
            return;
        }
        var moved = new Token(token.node(), Spot.along(journey.way(), part));
        tokens.put(journey.person(), moved);
        place(moved);
        if (journey.line() != null) {
            draw(journey.line(), journey.trail(), part);
        }
    }

    private void draw(Polyline line, List<Spot> trail, double part) {
        double zoom = camera.view().zoom();
        double left = Spot.length(trail) * part;
        var points = new ArrayList<Double>();
        for (int i = 0; i < trail.size() && left >= 0; i++) {
            points.add(trail.get(i).x() * zoom);
            points.add(trail.get(i).y() * zoom);
            left -= i + 1 < trail.size() ? trail.get(i).distance(trail.get(i + 1)) : 0;
        }
        line.getPoints().setAll(points);
    }

    /** Everybody is where she went: what is there comes up. */
    private void land(Decor before) {
        travel = null;
        lines.getChildren().clear();
        arrive();
        var fresh = decor.badges().entrySet().stream()
                .filter(e -> !before.badges().containsKey(e.getKey()))
                .toList();
        ground.show(decor);
        fresh.forEach(e -> pop(e.getKey(), e.getValue()));
    }

    private void pop(String id, int count) {
        var node = shown == null ? null : shown.drawing().node(id);
        if (node == null) {
            return;
        }
        double zoom = camera.view().zoom();
        var badge = Marks.badgePicture(kit, count, zoom);
        badge.setTranslateX(Decor.badge(node).centreX() * zoom);
        badge.setTranslateY(Decor.badge(node).centreY() * zoom);
        lines.getChildren().add(badge);
        var grow = new ScaleTransition(POP, badge);
        grow.setFromX(.4);
        grow.setFromY(.4);
        grow.setToX(1.25);
        grow.setToY(1.25);
        grow.setAutoReverse(true);
        grow.setOnFinished(_ -> lines.getChildren().remove(badge));
        grow.play();
    }

    private void finish() {
        if (travel != null) {
            travel.stop();
            travel = null;
            lines.getChildren().clear();
            arrive();
        }
    }

    /** Everything is where it belongs. */
    private void arrive() {
        var now = shown;
        if (now == null) {
            return;
        }
        tokens.keySet().retainAll(targets.keySet());
        for (var progress : now.walking()) {
            var id = progress.walked().id();
            var spot = targets.get(id);
            if (spot != null) {
                var known = tokens.get(id);
                var node = known == null ? token(now, progress.walked()) : known.node();
                tokens.put(id, new Token(node, spot));
            }
        }
        discs.getChildren().setAll(tokens.values().stream().map(Token::node).toList());
        tokens.values().forEach(this::place);
        sign();
        follow();
    }

    private Node token(Situation now, Walked walked) {
        var name = walked.voice().name();
        var initial =
                name.isEmpty() ? "" : Character.toString(name.codePointAt(0)).toUpperCase(Locale.ROOT);
        var token = Signs.token(kit, now.tone(walked.id()), initial);
        token.setId("token-" + walked.id());
        token.setAccessibleText(kit.say(Phrase.of("map.token", "name", name)));
        return token;
    }

    private void place(Token token) {
        // A little smaller where cards are small, but never too small to be read
        double size = Math.clamp(.55 + .45 * camera.view().zoom(), .72, 1);
        token.node().setScaleX(size);
        token.node().setScaleY(size);
        place(token.node(), token.spot());
    }

    private void place(Node node, Spot spot) {
        double zoom = camera.view().zoom();
        node.setTranslateX(Math.rint(spot.x() * zoom + spot.dx()));
        node.setTranslateY(Math.rint(spot.y() * zoom + spot.dy()));
    }

    private void follow() {
        var view = camera.view();
        world.setTranslateX(view.left(camera.size()));
        world.setTranslateY(view.top(camera.size()));
    }

    @Override
    protected void layoutChildren() {
        follow();
    }

    private void sign() {
        signs.getChildren().clear();
        var now = shown;
        if (now == null) {
            return;
        }
        var walking = now.walking();
        Set<String> ends = new LinkedHashSet<>();
        walking.forEach(p -> ends.addAll(p.ends()));
        ends.forEach(id -> end(now, id));
        goals(now, walking);
        fork(now, walking);
    }

    /** A way ends before it: a broken outline. */
    private void end(Situation now, String id) {
        var node = now.drawing().node(id);
        if (node != null) {
            var outline = Marks.rounded(node, camera.view().zoom(), 4);
            outline.setFill(null);
            outline.setStroke(kit.color(Tone.GAP));
            outline.setStrokeWidth(kit.theme() == Theme.CONTRAST ? 2.6 : 1.8);
            outline.getStrokeDashArray().setAll(6.0, 5.0);
            outline.setId("end-" + id);
            signs.getChildren().add(outline);
        }
    }

    private void goals(Situation now, List<Progress> walking) {
        var marks = new LinkedHashMap<String, List<Group>>();
        for (var progress : walking) {
            var person = progress.walked();
            var tone = now.tone(person.id());
            progress.outcomes().forEach((outcome, reached) -> {
                var mark = reached ? Signs.reached(kit, tone) : Signs.missed(kit, tone);
                mark.setId((reached ? "reached-" : "missed-") + person.id() + "-" + outcome);
                marks.computeIfAbsent(outcome, _ -> new ArrayList<>()).add(mark);
            });
        }
        marks.forEach((outcome, some) -> {
            var node = now.drawing().node(outcome);
            if (node != null) {
                var box = node.box();
                for (int i = 0; i < some.size(); i++) {
                    double below = (i - (some.size() - 1) / 2.0) * 21;
                    double size = Math.clamp(camera.view().zoom(), .6, 1.25);
                    sign(some.get(i), new Spot(box.right() + 2, box.centreY(), 0, below * size), size);
                }
            }
        });
    }

    private void fork(Situation now, List<Progress> walking) {
        var parting = now.results() == null ? null : now.results().parting();
        var place = parting == null ? null : parting.place();
        var node = place == null ? null : now.drawing().node(place.id());
        long past = place == null
                ? 0
                : walking.stream().limit(2).filter(p -> p.isPast(place)).count();
        if (node != null && past == 2) {
            var fork = Signs.fork(kit);
            fork.setId("fork-" + node.id());
            double size = Math.clamp(camera.view().zoom(), .6, 1.25);
            sign(fork, new Spot(node.box().x() + 3, node.box().y() + 2, 0, 0), size);
        }
    }

    private void sign(Group sign, Spot spot, double size) {
        sign.setScaleX(size);
        sign.setScaleY(size);
        place(sign, spot);
        signs.getChildren().add(sign);
    }
}
