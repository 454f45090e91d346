package org.dartboard.ui.library;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.image.Image;
import org.dartboard.dart.Scene;
import org.dartboard.edit.Fragment;
import org.dartboard.library.Content;
import org.dartboard.library.Entry;
import org.dartboard.library.Item;
import org.dartboard.model.Environment;
import org.dartboard.picture.Box;
import org.dartboard.picture.Detail;
import org.dartboard.picture.Drawing;
import org.dartboard.picture.Painter;
import org.dartboard.picture.Portrait;
import org.dartboard.picture.Request;
import org.dartboard.picture.Shape;
import org.dartboard.picture.Sizes;
import org.dartboard.picture.Theme;
import org.dartboard.picture.Tone;
import org.dartboard.picture.surface.PngSurface;
import org.dartboard.ui.kit.Kit;
import org.dartboard.ui.state.Background;
import org.dartboard.ui.state.Shelf;
import org.jspecify.annotations.Nullable;

/** What items look like, painted in the background, the latest asked for first, and remembered for a while. */
final class CardPictures {

    /** The width and height of a picture at 100 %. */
    static final double WIDTH = 92;

    static final double HEIGHT = 66;

    private static final double MARGIN = 5;
    private static final int REMEMBERED = 400;

    /** Whoever asked for a picture before so many others has scrolled past it. */
    private static final int WAITING = 60;

    private record Key(UUID id, Instant changed, Theme theme, double sharp) {}

    private record Wish(Entry item, Key key) {}

    private final Shelf shelf;
    private final Kit kit;
    private final Sizes sizes;
    private final Background.Line line;
    private final Deque<Wish> wishes = new ArrayDeque<>();
    private final Map<Key, Image> known = new LinkedHashMap<>(64, .75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Image> eldest) {
            return size() > REMEMBERED;
        }
    };
    private final Map<Key, List<Consumer<Image>>> shown = new HashMap<>();
    private boolean busy;

    CardPictures(Shelf shelf, Kit kit) {
        this.shelf = shelf;
        this.kit = kit;
        sizes = new Sizes(kit.metrics());
        line = shelf.line();
    }

    /**
     * The picture of an item, if it is known.
     *
     * @param later told the picture, if it is not known yet
     */
    @Nullable
    Image of(Entry item, Consumer<Image> later) {
        var key = new Key(
                item.id(), item.changed(), kit.theme(), 2 * kit.scaleProperty().get());
        var image = known.get(key);
        if (image == null) {
            var asking = shown.get(key);
            if (asking != null) {
                asking.add(later);
                return null;
            }
            shown.put(key, new ArrayList<>(List.of(later)));
            wishes.addFirst(new Wish(item, key));
            while (wishes.size() > WAITING) {
                shown.remove(wishes.removeLast().key());
            }
            next();
        }
        return image;
    }

    private void next() {
        if (busy || wishes.isEmpty()) {
            return;
        }
        busy = true;
        var wish = wishes.removeFirst();
        shelf.ask(
                line,
                (library, _) -> paint(wish.key(), library.get(wish.item().id())),
                image -> {
                    known.put(wish.key(), image);
                    Objects.requireNonNullElse(shown.remove(wish.key()), List.<Consumer<Image>>of())
                            .forEach(later -> later.accept(image));
                    busy = false;
                    next();
                },
                _ -> {
                    // It is gone meanwhile; whoever shows it will hear of that
                    shown.remove(wish.key());
                    busy = false;
                    next();
                });
    }

    private Image paint(Key key, Item item) {
        var chosen = item.picture();
        if (chosen != null) {
            return new Image(new ByteArrayInputStream(chosen.bytes()), WIDTH * 2 * key.sharp(), 0, true, true);
        }
        var theme = key.theme();
        double sharp = key.sharp();
        return switch (item.content()) {
            case Content.Person person -> {
                var png = new PngSurface(new Box(0, 0, WIDTH, HEIGHT), sharp);
                Portrait.of(person.persona(), 0).paint(png, WIDTH / 2, HEIGHT / 2, HEIGHT / 2 - MARGIN, theme);
                yield image(png);
            }
            case Content.Pattern(var fragment) -> map(itself(fragment), theme, sharp);
            case Content.Template(var environment) -> map(environment, theme, sharp);
        };
    }

    private Image map(Environment environment, Theme theme, double sharp) {
        var drawing = Drawing.of(Scene.active(environment), Request.PLAIN, sizes);
        var bounds = drawing.bounds();
        double zoom = bounds.width() <= 0
                ? 1
                : Math.min(1, Math.min((WIDTH - 2 * MARGIN) / bounds.width(), (HEIGHT - 2 * MARGIN) / bounds.height()));
        var part = Box.around(bounds.centreX(), bounds.centreY(), WIDTH / zoom, HEIGHT / zoom);
        var png = new PngSurface(part, zoom * sharp);
        png.fill(new Shape.Round(part, 0), theme.of(Tone.MAP));
        new Painter(theme, Detail.at(zoom), kit.metrics(), kit.messages()).paint(drawing, png, part);
        return image(png);
    }

    /** Without what it was attached to: what has no place is not drawn. */
    private static Environment itself(Fragment fragment) {
        var layout = new LinkedHashMap<>(fragment.environment().layout());
        layout.keySet().removeAll(fragment.context());
        return fragment.environment().with(Environment.LAYOUT, layout);
    }

    private static Image image(PngSurface png) {
        return new Image(new ByteArrayInputStream(png.finish()));
    }
}
