package org.dartboard.ui.outline;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.stage.Stage;
import org.dartboard.City;
import org.dartboard.edit.Add;
import org.dartboard.edit.SetProperty;
import org.dartboard.model.Element;
import org.dartboard.model.Elements;
import org.dartboard.model.Environment;
import org.dartboard.model.Identified;
import org.dartboard.picture.FontMetrics;
import org.dartboard.picture.Pictures;
import org.dartboard.picture.Theme;
import org.dartboard.text.Messages;
import org.dartboard.ui.kit.Fonts;
import org.dartboard.ui.kit.Kit;
import org.dartboard.ui.kit.Look;
import org.dartboard.ui.state.Background;
import org.dartboard.ui.state.Desk;
import org.dartboard.ui.state.Selection;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What the outline takes of the window's thread, styled and laid out, to show what was selected on the map and what was changed
 * there; beside a plain tree of as many rows in which one is selected. The aim is less than a frame, 16 ms.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(
        value = 1,
        jvmArgsAppend = {
            "-XX:+UseSerialGC",
            "-Dglass.platform=Headless",
            "-Dprism.order=sw",
            "--module-path=target/javafx",
            "--add-modules=javafx.controls,javafx.fxml",
            "--enable-native-access=javafx.graphics",
            "--add-exports=javafx.base/com.sun.javafx.event=ALL-UNNAMED"
        })
@State(Scope.Benchmark)
public class OutlineBenchmark {

    private static final int MANY = 200;

    /** Elements, of which nine in twenty are touchpoints. */
    @Param({"200", "1000", "5000"})
    int elements;

    private Background background;
    private Desk desk;
    private Parent outline;
    private TreeView<String> plain;
    private List<String> ids;
    private int number;

    /** Shows both trees. */
    @Setup
    public void show() {
        var city = City.of(Pictures.sample("hospital"), elements * 9 / 20).with(Environment.PERSONAS, List.of());
        ids = city.elements().stream().map(Identified::id).toList();
        var started = new CompletableFuture<Void>();
        Platform.startup(() -> started.complete(null));
        started.join();
        window(() -> {
            Fonts.load();
            var look = new Look();
            look.apply(Theme.LIGHT);
            background = new Background(Platform::runLater, Throwable::printStackTrace);
            var kit = new Kit(Messages.strict(), new FontMetrics());
            desk = new Desk(background, kit.messages(), Pictures.SIZES);
            outline = new OutlineView(desk, kit);
            plain = new TreeView<>(new TreeItem<>(""));
            plain.setShowRoot(false);
            plain.setFixedCellSize(26);
            plain.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
            for (var id : ids) {
                plain.getRoot().getChildren().add(new TreeItem<>(id));
            }
            for (var view : List.of(outline, plain)) {
                var scene = new Scene(view, 228, 400);
                look.apply(scene, Theme.LIGHT);
                var stage = new Stage();
                stage.setScene(scene);
                stage.show();
            }
            desk.open(city, null);
            return true;
        });
    }

    /** Ends the toolkit. */
    @TearDown(Level.Trial)
    public void end() {
        background.close();
        Platform.exit();
    }

    /** The drawing that an edit before asked for is done: that is another measure, and on another thread. */
    @Setup(Level.Invocation)
    public void rest() {
        while (window(() -> desk.runningProperty().get() > 0)) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1));
        }
    }

    private String next() {
        number += 7;
        return ids.get(number % ids.size());
    }

    private static int laidOut(Parent view) {
        view.applyCss();
        view.layout();
        return view.getChildrenUnmodifiable().size();
    }

    /** The baseline: a row of a plain tree is selected and brought into sight. */
    @Benchmark
    public int baseline() {
        return window(() -> {
            number += 7;
            int row = number % ids.size();
            plain.getSelectionModel().clearAndSelect(row);
            plain.scrollTo(row);
            return laidOut(plain);
        });
    }

    /** One element is selected on the map. */
    @Benchmark
    public int selectOne() {
        return select(1);
    }

    /** Two hundred are selected, here and there. */
    @Benchmark
    public int selectMany() {
        return select(Math.min(MANY, ids.size() / 2));
    }

    private int select(int many) {
        return window(() -> {
            var chosen = new LinkedHashSet<String>();
            while (chosen.size() < many) {
                chosen.add(next());
            }
            desk.selectionProperty().set(new Selection.Elements(chosen));
            return laidOut(outline);
        });
    }

    /** The selected element gets another name. */
    @Benchmark
    public int rename() {
        return window(() -> {
            var id = next();
            desk.selectionProperty().set(Selection.of(id));
            desk.apply(new SetProperty<>(List.of(id), Elements.NAME, "Name " + number));
            return laidOut(outline);
        });
    }

    /** An element is drawn, and taken back. */
    @Benchmark
    public int addAndTakeBack() {
        return window(() -> {
            var id = "made" + ++number;
            desk.apply(Add.at(Elements.make(Element.Type.TOUCHPOINT, id, "Made " + number), 0, 0));
            desk.selectionProperty().set(Selection.of(id));
            int shown = laidOut(outline);
            desk.undo();
            return shown + laidOut(outline);
        });
    }

    private static <T> T window(Callable<T> work) {
        var done = new CompletableFuture<T>();
        Platform.runLater(() -> {
            try {
                done.complete(work.call());
            } catch (Exception e) {
                done.completeExceptionally(e);
            }
        });
        return done.join();
    }
}
