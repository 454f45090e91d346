package org.dartboard.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What lies on the map besides its elements.
 *
 * @param locked ids of elements that a drag does not move
 */
public record Board(
        List<Frame> frames, List<String> locked, @Nullable Background background, Extras extras) {

    private static final Property<Board, List<Frame>> FRAMES =
            Property.of("frames", Kind.list(new Kind.Part<>(Frame.SCHEMA)), List.of(), Board::frames);
    private static final Property<Board, List<String>> LOCKED =
            Property.of("locked", Tags.KIND, List.of(), Board::locked);
    private static final Property<Board, Background> BACKGROUND =
            Property.optional("background", new Kind.Part<>(Background.SCHEMA), Board::background);

    /** Properties in canonical order. */
    public static final Schema<Board> SCHEMA = new Schema<>(
            v -> new Board(v.get(FRAMES), v.get(LOCKED), v.get(BACKGROUND), v.extras()),
            Board::extras,
            List.of(FRAMES, LOCKED, BACKGROUND));

    /** Checks ids and ranges. */
    public Board {
        frames = List.copyOf(frames);
        InvalidModel.unless(FRAMES.accepts(frames), "frames", frames);
        locked = List.copyOf(locked);
        InvalidModel.unless(LOCKED.accepts(locked), "locked", locked);
    }

    /** Nothing. */
    public static final Board EMPTY = SCHEMA.make(new Values<>());
}
