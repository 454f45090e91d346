package org.dartboard.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BiFunction;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.image.WritableImage;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.dartboard.file.DartboardFile;
import org.dartboard.file.ReadResult;
import org.dartboard.model.Environment;
import org.dartboard.picture.FontMetrics;
import org.dartboard.picture.Sizes;
import org.dartboard.picture.Theme;
import org.dartboard.text.Messages;
import org.dartboard.ui.kit.Fonts;
import org.dartboard.ui.kit.Kit;
import org.dartboard.ui.kit.Look;
import org.dartboard.ui.state.Background;
import org.dartboard.ui.state.Desk;
import org.dartboard.ui.state.Results;

/** One view of a desk in a window of its own. To be made on the window's thread. */
public final class Stand {

    public final Desk desk;
    public final Kit kit;
    public final Parent view;
    public final Scene scene;
    private final Look look = new Look();
    private volatile Throwable fault;

    /** A window of that size with a view. */
    public Stand(Stage stage, double width, double height, BiFunction<Desk, Kit, Parent> view) {
        Thread.currentThread().setUncaughtExceptionHandler((_, thrown) -> fault = thrown);
        Fonts.load();
        var metrics = new FontMetrics();
        kit = new Kit(Messages.strict(), metrics);
        kit.calmProperty().set(true);
        desk = new Desk(new Background(Platform::runLater, f -> fault = f), kit.messages(), new Sizes(metrics));
        this.view = view.apply(desk, kit);
        scene = new Scene(this.view, width, height);
        stage.setScene(scene);
        theme(Theme.LIGHT);
        stage.show();
        Program.alone(stage);
    }

    /** Gives it another theme. */
    public void theme(Theme theme) {
        kit.themeProperty().set(theme);
        look.apply(theme);
        look.apply(scene, theme);
    }

    /** An environment from a file. */
    public static Environment read(Path file) {
        return ((ReadResult.Read) new DartboardFile().read(file)).environment();
    }

    /** Opens an environment and waits until everything about it is computed. */
    public Results open(Environment environment) {
        on(() -> {
            desk.open(environment, null);
            return true;
        });
        return settle();
    }

    /** Waits until everything that was asked for is computed and shown. */
    public Results settle() {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (!on(() -> {
            var results = desk.resultsProperty().get();
            return desk.runningProperty().get() == 0 && results != null && results.isComplete();
        })) {
            if (fault != null || System.nanoTime() > until) {
                throw new AssertionError("it did not come to that", fault);
            }
        }
        healthy();
        return on(() -> desk.resultsProperty().get());
    }

    /** Nothing has gone wrong, on either thread. */
    public void healthy() {
        if (fault != null) {
            throw new AssertionError(fault);
        }
    }

    /** All that can be read in the view, one text a line. */
    public List<String> texts() {
        return on(() -> {
            view.applyCss();
            view.layout();
            var texts = new ArrayList<String>();
            read(view, texts);
            return texts;
        });
    }

    private static void read(Node node, List<String> texts) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof Labeled labeled && labeled.getText() != null) {
            texts.add(labeled.getText());
        } else if (node instanceof Text text) {
            texts.add(text.getText());
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> read(child, texts));
        }
    }

    /** Does something on the window's thread, and waits until what it put off is done too. */
    public static <T> T on(Callable<T> work) {
        var done = run(work);
        run(() -> true);
        return done;
    }

    private static <T> T run(Callable<T> work) {
        var task = new FutureTask<>(work);
        Platform.runLater(task);
        try {
            return task.get(30, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new AssertionError(e);
        }
    }

    /** A picture of the view. */
    public WritableImage picture() {
        return on(() -> scene.snapshot(null));
    }
}
