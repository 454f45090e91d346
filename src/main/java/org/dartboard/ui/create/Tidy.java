package org.dartboard.ui.create;

import java.util.LinkedHashSet;
import java.util.List;
import javafx.animation.AnimationTimer;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import org.dartboard.edit.Several;
import org.dartboard.layout.Arranger;
import org.dartboard.layout.LayeredArranger;
import org.dartboard.picture.Drawing;
import org.dartboard.picture.Sizes;
import org.dartboard.text.Phrase;
import org.dartboard.ui.kit.Kit;
import org.dartboard.ui.state.Background;
import org.dartboard.ui.state.Desk;
import org.jspecify.annotations.Nullable;

/** Lays the map out anew, or what is selected of it; in the background, for it may take its time. */
public final class Tidy {

    /** Of more elements no eye follows each. */
    private static final int MOST_GLIDING = 150;

    private final Desk desk;
    private final Kit kit;
    private final Background.Line line;
    private final LayeredArranger arranger;

    /**
     * Tidies a desk.
     *
     * @param background computes
     */
    public Tidy(Desk desk, Kit kit, Background background) {
        this.desk = desk;
        this.kit = kit;
        line = background.line();
        arranger = new LayeredArranger(Author.extents(new Sizes(kit.metrics())));
    }

    /**
     * Tidies up.
     *
     * @param chosen what is moved; none or one: everything
     * @param then done when it is drawn
     */
    public void tidy(List<String> chosen, Runnable then) {
        var environment = desk.environment();
        if (environment == null || environment.elements().isEmpty()) {
            return;
        }
        boolean some = chosen.size() > 1;
        Arranger.Scope scope = some ? new Arranger.Scope.Only(new LinkedHashSet<>(chosen)) : new Arranger.Scope.All();
        boolean phases = desk.map().phasesProperty().get();
        var title = some
                ? Phrase.of("create.name.tidy", "what", Phrase.of("edit.count.element", "n", chosen.size()))
                : Phrase.of("create.name.tidyAll");
        line.ask(_ -> arranger.arrange(environment, scope, phases), arrange -> {
            if (!environment.equals(desk.environment())) {
                // Something was drawn meanwhile: it is to have its place, too
                tidy(chosen, then);
            } else if (kit.calmProperty().get() || environment.elements().size() > MOST_GLIDING) {
                desk.apply(new Several(title, List.of(arrange)));
                whenDrawn(then);
            } else {
                new Glide(desk, environment, arrange, title, () -> whenDrawn(then)).play();
            }
        });
    }

    /** Once the map shows it. */
    private void whenDrawn(Runnable then) {
        desk.map().drawingProperty().addListener(new ChangeListener<>() {
            @Override
            public void changed(
                    ObservableValue<? extends @Nullable Drawing> drawing,
                    @Nullable Drawing before,
                    @Nullable Drawing now) {
                drawing.removeListener(this);
                afterFrames(then);
            }
        });
    }

    /** A view that changes before what is new has been painted would show the old picture magnified. */
    private static void afterFrames(Runnable then) {
        new AnimationTimer() {
            private int frames;

            @Override
            public void handle(long now) {
                if (++frames > 2) {
                    stop();
                    then.run();
                }
            }
        }.start();
    }
}
