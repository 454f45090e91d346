package org.dartboard.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import org.dartboard.edit.Backgrounds;
import org.dartboard.model.Environment;
import org.dartboard.text.Phrase;
import org.dartboard.ui.canvas.MapView;
import org.dartboard.ui.state.Background;
import org.dartboard.ui.state.Desk;
import org.dartboard.ui.state.Notice;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/** The picture behind the map: chosen, kept beside the map's file, and taken along when the map is saved elsewhere. */
final class Tracing {

    /** The largest file, in bytes. */
    private static final long LARGEST = 40L << 20;

    /** Longer edges are made shorter, in pixels: the file beside the map need not be larger than a screen shows. */
    private static final int LONGEST = 4096;

    /** How wide it lies on the map at first, in map units. */
    private static final double WIDTH = 1200;

    private final MainWindow window;
    private final Desk desk;
    private final MapView map;
    private final Background.Line line;

    private sealed interface Kept {
        record Picture(String name, int width) implements Kept {}

        record Not(Phrase why) implements Kept {}
    }

    Tracing(MainWindow window, Desk desk, MapView map, Background background) {
        this.window = window;
        this.desk = desk;
        this.map = map;
        line = background
                .beside(fault -> LoggerFactory.getLogger(Tracing.class).error("with a picture", fault))
                .line();
    }

    /** Asks for a picture; a map that no file holds is saved first, for the picture is kept beside it. */
    void choose() {
        if (desk.environment() != null) {
            var file = desk.fileProperty().get();
            if (file == null || window.workbench().samples().holds(file)) {
                desk.say(Notice.Kind.DONE, Phrase.of("paper.picture.first"));
                window.documents().saveAs(this::ask);
            } else {
                ask();
            }
        }
    }

    private void ask() {
        var file = desk.fileProperty().get();
        if (file != null) {
            var dialogs = window.workbench().dialogs();
            dialogs.picture(window.stage(), file.getParent()).ifPresent(p -> take(p, file));
        }
    }

    private void take(Path chosen, Path file) {
        line.ask(_ -> keep(chosen, file), kept -> {
            switch (kept) {
                case Kept.Picture(var name, int width) -> lay(name, width);
                case Kept.Not(var why) -> desk.say(Notice.Kind.REFUSED, why);
            }
        });
    }

    private void lay(String name, int width) {
        var environment = desk.environment();
        var drawing = desk.map().drawingProperty().get();
        if (environment != null) {
            var old = environment.board().background();
            var bounds = drawing == null ? null : drawing.bounds();
            double x = old != null ? old.x() : bounds == null ? 0 : bounds.x();
            double y = old != null ? old.y() : bounds == null ? 0 : bounds.y();
            desk.apply(Backgrounds.choose(environment, name, x, y, WIDTH / width));
            map.tracingProperty().set(true);
        }
    }

    /** No picture any more. */
    void remove() {
        var environment = desk.environment();
        if (environment != null && environment.board().background() != null) {
            desk.apply(Backgrounds.remove(environment));
            map.tracingProperty().set(false);
        }
    }

    private static Kept keep(Path chosen, Path file) {
        try {
            if (Files.size(chosen) > LARGEST) {
                return new Kept.Not(Phrase.of("paper.picture.large"));
            }
            var name = String.valueOf(chosen.getFileName()).replaceFirst("^\\.+", "");
            try (var stream = ImageIO.createImageInputStream(chosen.toFile())) {
                var readers = stream == null ? null : ImageIO.getImageReaders(stream);
                if (readers == null || !readers.hasNext()) {
                    return new Kept.Not(Phrase.of("paper.picture.unreadable"));
                }
                var reader = readers.next();
                try {
                    reader.setInput(stream);
                    int longest = Math.max(reader.getWidth(0), reader.getHeight(0));
                    if (longest > LONGEST) {
                        return shorter(reader, file, name, (longest + LONGEST - 1) / LONGEST);
                    }
                    return new Kept.Picture(copy(chosen, file, name), reader.getWidth(0));
                } finally {
                    reader.dispose();
                }
            }
        } catch (IOException e) {
            LoggerFactory.getLogger(Tracing.class).warn("with {}", chosen, e);
            return new Kept.Not(Phrase.of("paper.picture.unreadable"));
        }
    }

    private static Kept shorter(ImageReader reader, Path file, String name, int every) throws IOException {
        var how = reader.getDefaultReadParam();
        how.setSourceSubsampling(every, every, 0, 0);
        var image = reader.read(0, how);
        var target = free(file, name);
        return ImageIO.write(image, reader.getFormatName(), target.toFile())
                ? new Kept.Picture(String.valueOf(target.getFileName()), image.getWidth())
                : new Kept.Not(Phrase.of("paper.picture.unreadable"));
    }

    /** Puts a file beside another, unless it is there; gives its name there. */
    private static String copy(Path from, Path file, String name) throws IOException {
        var there = file.resolveSibling(name);
        if (Files.exists(there) && Files.mismatch(from, there) < 0) {
            return name;
        }
        var target = free(file, name);
        Files.copy(from, target);
        return String.valueOf(target.getFileName());
    }

    /** A name beside a file that is not taken. */
    private static Path free(Path file, String name) {
        int dot = name.lastIndexOf('.');
        var stem = dot < 0 ? name : name.substring(0, dot);
        var ending = dot < 0 ? "" : name.substring(dot);
        var free = file.resolveSibling(name);
        for (int i = 2; Files.exists(free); i++) {
            free = file.resolveSibling(stem + "-" + i + ending);
        }
        return free;
    }

    /**
     * Takes the picture along when a map was written elsewhere, unless something of its name is there.
     *
     * @param from where the map was until then; null if nowhere
     * @param written what came of writing it; it is given back
     */
    static Written follow(Environment environment, @Nullable Path from, Path to, Written written) {
        var picture = written instanceof Written.Saved ? environment.board().background() : null;
        var source = picture == null ? null : MapView.pictureBeside(from, picture.file());
        var target = picture == null ? null : MapView.pictureBeside(to, picture.file());
        try {
            if (source != null && target != null && Files.exists(source) && Files.notExists(target)) {
                Files.copy(source, target);
            }
        } catch (IOException e) {
            // The map is saved; that the picture is missing is said where it is shown
            LoggerFactory.getLogger(Tracing.class).warn("with {}", source, e);
        }
        return written;
    }
}
