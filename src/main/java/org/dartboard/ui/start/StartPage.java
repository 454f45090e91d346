package org.dartboard.ui.start;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.dartboard.file.SampleFiles;
import org.dartboard.model.Environment;
import org.dartboard.picture.Box;
import org.dartboard.picture.Mark;
import org.dartboard.picture.Sizes;
import org.dartboard.ui.kit.Kit;
import org.dartboard.ui.kit.Picture;
import org.dartboard.ui.state.Background;
import org.dartboard.ui.state.Settings;
import org.dartboard.ui.state.Shelf;

/**
 * The page of a window in which nothing is open yet: what was open before, and maps to try. Everything that asks a disk is
 * done in the background; the page is there at once.
 */
public final class StartPage extends ScrollPane {

    /** Where it leads. */
    public interface Doors {
        /** Opens a file. */
        void open(Path file);

        /** Begins a map with a template. */
        void template(Environment template);

        /** Begins a map with a sketch. */
        void sketch();

        /** Begins a map by hand. */
        void blank();

        /** Shows somebody around. */
        void tour();

        /** Asks for a file to open. */
        void choose();
    }

    /** The two columns side by side, with the space between them. */
    private static final double WIDE = 1040;

    private static final double LEFT = 312;
    private static final double GAP = 48;

    /** At the left and right, as the style sheet has it; a scroll bar finds room in it. */
    private static final double MARGIN = 48;

    private static final double NARROW_MARGIN = 24;
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    private final Kit kit;
    private final Settings settings;
    private final Background background;
    private final Background.Line looking;
    private final SampleFiles all;
    private final Doors doors;
    private final UnsavedList unsaved;
    private final SampleShelf shelf;
    private final TemplateShelf templates;
    private boolean drawn;

    @FXML
    private VBox content;

    @FXML
    private StackPane mark;

    @FXML
    private Label purpose;

    @FXML
    private Button open;

    @FXML
    private VBox left;

    @FXML
    private VBox right;

    @FXML
    private Pane recent;

    /**
     * A page.
     *
     * @param background looks for files and draws
     * @param sizes by the font in which the pictures are painted
     * @param all the samples
     * @param library where templates are kept
     * @param work what becomes of work that nobody saved
     */
    @SuppressWarnings("NullAway.Init") // FXML sets what is marked so
    public StartPage(
            Kit kit,
            Settings settings,
            Background background,
            Sizes sizes,
            SampleFiles all,
            Shelf library,
            UnsavedList.Doors work,
            Doors doors) {
        this.kit = kit;
        this.settings = settings;
        this.background = background;
        this.all = all;
        this.doors = doors;
        looking = background.line();
        kit.fxml(this);
        unsaved = new UnsavedList(kit, background, work);
        content.getChildren().add(1, unsaved);
        shelf = new SampleShelf(kit, background, sizes, this, doors::open);
        right.getChildren().add(shelf);
        templates = new TemplateShelf(kit, library, sizes, doors::template);
        right.getChildren().addFirst(templates);
        setAccessibleText(kit.text("start.title"));
        widthProperty().subscribe(w -> arrange(w.doubleValue()));
        settings.recentProperty().subscribe((_, _) -> {
            if (getScene() != null) {
                look();
            }
        });
    }

    /** It is shown, for the first time or again. */
    public void begin() {
        look();
        unsaved.look();
        templates.begin();
        if (!drawn) {
            drawn = true;
            ask(all::files, this::show);
        }
        open.requestFocus();
    }

    @FXML
    private void sketch() {
        doors.sketch();
    }

    @FXML
    private void blank() {
        doors.blank();
    }

    @FXML
    private void tour() {
        doors.tour();
    }

    @FXML
    private void choose() {
        doors.choose();
    }

    private <T> void ask(Callable<T> work, Consumer<T> show) {
        background.line().ask(_ -> work.call(), show);
    }

    private void arrange(double width) {
        boolean narrow = width < 760;
        pseudoClassStateChanged(NARROW, narrow);
        double height = narrow ? 34 : 52;
        var picture = new Picture(
                kit,
                Math.ceil(Mark.nameWidth(height, kit.metrics())),
                height,
                (surface, theme) -> Mark.paintName(surface, new Box(0, 0, 10 * height, height), theme, kit.metrics()));
        mark.getChildren().setAll(picture);
        double room = Math.min(WIDE, width - 2 * (narrow ? NARROW_MARGIN : MARGIN));
        content.setMaxWidth(room);
        purpose.setMaxWidth(Math.min(room, 800));
        boolean beside = room >= LEFT + GAP + 320;
        left.setPrefWidth(beside ? LEFT : room);
        double rest = beside ? room - LEFT - GAP : room;
        right.setPrefWidth(rest);
        shelf.fit(rest);
        templates.fit(rest);
    }

    /** Whether the files that were open are still there. */
    private void look() {
        var recently = settings.recentProperty().get();
        looking.ask(_ -> recently.stream().map(Recent::of).toList(), this::list);
    }

    private void list(List<Recent> found) {
        recent.getChildren().clear();
        if (found.isEmpty()) {
            recent.getChildren().add(quiet());
        }
        for (var file : found) {
            recent.getChildren().add(new RecentRow(kit, file, () -> doors.open(file.file()), () -> {
                settings.forget(file.file());
                open.requestFocus();
            }));
        }
    }

    private void show(List<Path> found) {
        shelf.show(found);
        arrange(getWidth());
    }

    private Node quiet() {
        var label = new Label(kit.text("start.recent.none"));
        label.getStyleClass().add("db-muted");
        label.setWrapText(true);
        return label;
    }
}
