package org.dartboard.ui;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.dartboard.City;
import org.dartboard.file.DartboardFile;
import org.dartboard.file.ReadResult;
import org.dartboard.model.Environment;
import org.dartboard.model.Touchpoint;
import org.dartboard.picture.FontMetrics;
import org.dartboard.picture.Sizes;
import org.dartboard.picture.Theme;
import org.dartboard.text.Messages;
import org.dartboard.ui.canvas.MapView;
import org.dartboard.ui.kit.Fonts;
import org.dartboard.ui.kit.Kit;
import org.dartboard.ui.kit.Look;
import org.dartboard.ui.state.Background;
import org.dartboard.ui.state.Desk;
import org.dartboard.ui.state.Mode;
import org.dartboard.ui.state.Selection;

/**
 * How long frames take in a window of 1280x800 while the map is moved, zoomed and walked on, beside an empty canvas of the
 * same size in the same run. It runs twice: at the usual 60 frames a second, as people see it, and as fast as it goes, which
 * shows the work that hides between the frames.
 */
public final class FrameBenchmark {

    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;
    private static final int[] SIZES = {200, 1000, 5000};

    /** How often a gesture is made; the first ones only warm up. */
    private static final int ROUNDS = 8;

    private static final int WARM_UP = 2;

    private final Kit kit = new Kit(Messages.strict(), new FontMetrics());
    private final Stage stage = new Stage();
    private double[] empty = {};

    private FrameBenchmark() {}

    /** Runs both, or, if told so by an argument, the one that this virtual machine was started for. */
    public static void main(String[] args) throws Exception {
        if (args.length == 0) {
            run("as people see it", List.of());
            run("as fast as it goes", List.of("-Djavafx.animation.fullspeed=true"));
            return;
        }
        System.out.printf(
                "%n%s%n%-34s %8s %8s %8s %8s%n", args[0], "frames, ms", "median", "95 %", "times", "times 95");
        Platform.startup(() -> {});
        for (int i = -1; i < SIZES.length; i++) {
            int at = i;
            var bench = BENCH.get();
            if (at < 0) {
                bench.baseline();
            } else {
                bench.map(SIZES[at]);
            }
        }
        System.exit(0);
    }

    private static final java.util.function.Supplier<FrameBenchmark> BENCH = new java.util.function.Supplier<>() {
        private FrameBenchmark made;

        @Override
        public FrameBenchmark get() {
            if (made == null) {
                made = window(() -> {
                    Fonts.load();
                    new Look().apply(Theme.LIGHT);
                    return new FrameBenchmark();
                });
            }
            return made;
        }
    };

    private static void run(String name, List<String> options) throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), FrameBenchmark.class.getName(), name));
        int status = new ProcessBuilder(command).inheritIO().start().waitFor();
        if (status != 0) {
            throw new IllegalStateException("exit status " + status);
        }
    }

    private void show(Parent root) {
        var scene = new Scene(root, WIDTH, HEIGHT);
        new Look().apply(scene, Theme.LIGHT);
        stage.setScene(scene);
        stage.show();
    }

    private void baseline() {
        var canvas = window(() -> {
            var made = new Canvas(WIDTH, HEIGHT);
            show(new Pane(made));
            return made;
        });
        empty = measure(new Gesture() {
            @Override
            public void frame(double millis) {
                canvas.getGraphicsContext2D().clearRect(0, 0, WIDTH, HEIGHT);
            }
        });
        print("empty canvas", empty);
    }

    private void map(int elements) {
        var city = city(elements);
        var background = new Background(Platform::runLater, Throwable::printStackTrace);
        var desk = window(() -> new Desk(background, kit.messages(), new Sizes(kit.metrics())));
        var map = window(() -> {
            var view = new MapView(desk, kit);
            show(view);
            return view;
        });
        until(() -> true, 3);
        long from = System.nanoTime();
        window(() -> {
            desk.open(city, null);
            return desk;
        });
        until(() -> desk.map().drawingProperty().get() != null, 2);
        double opened = (System.nanoTime() - from) / 1e6;
        until(() -> desk.runningProperty().get() == 0, 30);
        var ground = map.lookup("#map");
        var many = city.elements().size() + " elements: ";
        System.out.printf("%-34s %8.0f ms%n", many + "opened", opened);
        window(() -> {
            map.actualSize();
            return map;
        });
        until(() -> true, 40);
        print(many + "pan", measure(new Hand(ground, MouseButton.MIDDLE, WIDTH / 2, HEIGHT / 2)));
        print(many + "zoom", measure(new Zoom(ground)));
        print(many + "drag ten", measure(window(() -> ten(desk, map, ground))));
        window(() -> {
            desk.modeProperty().set(Mode.PEOPLE);
            desk.playback().go(0);
            map.fit();
            return map;
        });
        until(() -> true, 40);
        print(many + "walk step", measure(new Gesture() {
            @Override
            public void begin() {
                desk.playback().step();
            }
        }));
        background.close();
    }

    private static Environment city(int elements) {
        if (!(new DartboardFile().read(Path.of("samples/hospital.dartboard"))
                instanceof ReadResult.Read(var house, var _))) {
            throw new IllegalStateException("no sample");
        }
        // Of every house so many are built anew
        int touchpoints = (int) house.all(Touchpoint.class).count();
        double each = City.of(house, touchpoints * 11).elements().size()
                - (double) City.of(house, touchpoints).elements().size();
        return City.of(house, (int) Math.round(elements * touchpoints * 10 / each));
    }

    /** What a hand does, again and again: for 600 ms something, then nothing for as long. */
    private interface Gesture {
        double LASTS = 600;

        default void begin() {}

        default void frame(double millis) {}

        default void end() {}
    }

    /** Takes hold of ten elements in the middle of what is seen. */
    private static Gesture ten(Desk desk, MapView map, Node ground) {
        var drawing =
                java.util.Objects.requireNonNull(desk.map().drawingProperty().get());
        var nearest = drawing.nodes().stream()
                .sorted(java.util.Comparator.comparingDouble(n -> {
                    var seen = java.util.Objects.requireNonNull(map.boundsOf(n.id()));
                    return Math.hypot(seen.getCenterX() - WIDTH / 2, seen.getCenterY() - HEIGHT / 2);
                }))
                .limit(10)
                .map(n -> n.id())
                .toList();
        desk.selectionProperty().set(new Selection.Elements(new java.util.LinkedHashSet<>(nearest)));
        var first = java.util.Objects.requireNonNull(map.boundsOf(nearest.getFirst()));
        return new Hand(ground, MouseButton.PRIMARY, first.getCenterX(), first.getCenterY());
    }

    /** Presses a button somewhere, and moves forth and back, as far as half the window, to where it began. */
    private record Hand(Node ground, MouseButton button, double fromX, double fromY) implements Gesture {
        @Override
        public void begin() {
            fire(MouseEvent.MOUSE_PRESSED, 0);
        }

        @Override
        public void frame(double millis) {
            fire(MouseEvent.MOUSE_DRAGGED, millis);
        }

        @Override
        public void end() {
            fire(MouseEvent.MOUSE_RELEASED, LASTS);
        }

        private void fire(EventType<MouseEvent> type, double millis) {
            double x = fromX + 400 * Math.sin(millis / LASTS * 2 * Math.PI);
            double y = fromY + 150 * Math.sin(millis / LASTS * 4 * Math.PI);
            var event = new MouseEvent(
                    type,
                    x,
                    y,
                    x,
                    y,
                    button,
                    1,
                    false,
                    false,
                    false,
                    false,
                    button == MouseButton.PRIMARY,
                    button == MouseButton.MIDDLE,
                    false,
                    false,
                    false,
                    false,
                    new PickResult(ground, x, y));
            Event.fireEvent(ground, event);
        }
    }

    private static final class Zoom implements Gesture {
        private final Node ground;
        private double last;

        Zoom(Node ground) {
            this.ground = ground;
        }

        @Override
        public void begin() {
            last = 0;
        }

        @Override
        public void frame(double millis) {
            double way = 160 * Math.sin(millis / LASTS * 2 * Math.PI);
            double x = WIDTH / 3;
            double y = HEIGHT / 3;
            var event = new ScrollEvent(
                    ScrollEvent.SCROLL,
                    x,
                    y,
                    x,
                    y,
                    false,
                    false,
                    false,
                    false,
                    false,
                    false,
                    0,
                    way - last,
                    0,
                    way - last,
                    ScrollEvent.HorizontalTextScrollUnits.NONE,
                    0,
                    ScrollEvent.VerticalTextScrollUnits.NONE,
                    0,
                    0,
                    new PickResult(ground, x, y));
            last = way;
            Event.fireEvent(ground, event);
        }
    }

    /** The times of the frames of a gesture, milliseconds, sorted; what is painted when it rests does not count. */
    private static double[] measure(Gesture gesture) {
        var times = new CompletableFuture<double[]>();
        Platform.runLater(() -> new AnimationTimer() {
            private final List<Double> frames = new ArrayList<>();
            private long start;
            private long before;
            private int round;

            @Override
            public void handle(long unused) {
                long now = System.nanoTime();
                double millis = (now - start) / 1e6;
                if (start == 0 || millis > 2 * Gesture.LASTS) {
                    round += start == 0 ? 0 : 1;
                    start = now;
                    if (round == ROUNDS) {
                        stop();
                        times.complete(
                                frames.stream().mapToDouble(d -> d).sorted().toArray());
                        return;
                    }
                    gesture.begin();
                } else if (millis <= Gesture.LASTS) {
                    if (round >= WARM_UP) {
                        frames.add((now - before) / 1e6);
                    }
                    gesture.frame(millis);
                } else if ((before - start) / 1e6 <= Gesture.LASTS) {
                    gesture.end();
                }
                before = now;
            }
        }.start());
        return times.join();
    }

    private void print(String what, double[] frames) {
        System.out.printf(
                "%-34s %8.2f %8.2f %8.2f %8.2f%n",
                what,
                at(frames, .5),
                at(frames, .95),
                at(frames, .5) / at(empty, .5),
                at(frames, .95) / at(empty, .95));
    }

    private static double at(double[] sorted, double share) {
        return sorted.length == 0 ? Double.NaN : sorted[(int) Math.min(sorted.length - 1, sorted.length * share)];
    }

    /** Waits until something is so, and some frames more. */
    private static void until(BooleanSupplier condition, int frames) {
        var done = new CompletableFuture<Void>();
        Platform.runLater(() -> new AnimationTimer() {
            private int left = frames;

            @Override
            public void handle(long now) {
                if (condition.getAsBoolean() && left-- <= 0) {
                    stop();
                    done.complete(null);
                }
            }
        }.start());
        done.join();
    }

    private interface Made<T> {
        T make();
    }

    private static <T> T window(Made<T> what) {
        var made = new CompletableFuture<T>();
        Platform.runLater(() -> {
            try {
                made.complete(what.make());
            } catch (RuntimeException e) {
                made.completeExceptionally(e);
            }
        });
        return made.join();
    }
}
