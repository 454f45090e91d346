package org.dartboard.ui.register;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.dartboard.model.Environment;
import org.dartboard.model.RegisterEntry.Verdict;
import org.dartboard.register.Done;
import org.dartboard.register.Item;
import org.dartboard.register.ItemText;
import org.dartboard.register.Register;
import org.dartboard.register.Walked;
import org.dartboard.ui.decide.States;
import org.dartboard.ui.kit.Kit;
import org.dartboard.ui.register.FilterBar.Shape;
import org.dartboard.ui.state.Desk;
import org.dartboard.ui.state.Results;
import org.jspecify.annotations.Nullable;

/** The register of a window: as a board, as a list, and the wishes. */
public final class RegisterPage extends BorderPane {

    private final Desk desk;
    private final Kit kit;
    private final Supplier<String> today;
    private final FilterBar bar;
    private final Board board;
    private final ItemTable table;
    private final WishList wishes;
    private Shape shape = Shape.BOARD;
    private boolean stale = true;

    /** A page about what is on a desk, as things are today. */
    public RegisterPage(Desk desk, Kit kit) {
        this(desk, kit, () -> LocalDate.now(ZoneId.systemDefault()).toString());
    }

    private RegisterPage(Desk desk, Kit kit, Supplier<String> today) {
        this.desk = desk;
        this.kit = kit;
        this.today = today;
        setId("register");
        getStyleClass().add("register-page");
        getStylesheets()
                .add(Objects.requireNonNull(RegisterPage.class.getResource("register.css"))
                        .toExternalForm());
        States.style(this);
        var acts = new Acts(desk, kit, new Details(desk, kit));
        board = new Board(acts);
        table = new ItemTable(acts);
        wishes = new WishList(acts);
        bar = new FilterBar(desk, kit, this::show, this::changed);
        setTop(bar);
        setMinSize(0, 0);
        desk.resultsProperty().subscribe(_ -> changed());
        desk.editorProperty().subscribe(_ -> changed());
        desk.decided().sieveProperty().subscribe(_ -> changed());
        desk.veil().drawnProperty().subscribe(_ -> changed());
        sceneProperty().subscribe(_ -> changed());
    }

    private void show(Shape next) {
        shape = next;
        changed();
    }

    /** Several things change at once; they are shown together, and only to somebody who looks. */
    private void changed() {
        stale = true;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        if (stale && getScene() != null) {
            stale = false;
            show();
        }
        super.layoutChildren();
    }

    private void show() {
        var environment = desk.environment();
        if (environment == null) {
            setCenter(null);
            return;
        }
        var register = register(environment, desk.resultsProperty().get());
        var words = new ItemText(environment, kit.messages(), today.get());
        bar.show(register, environment, words, shape);
        if (desk.veil().isDrawn()) {
            setCenter(empty(kit.text("predict.veiled"), null));
            return;
        }
        var content = switch (shape) {
            case BOARD -> board(register, words);
            case LIST -> list(register, words);
            case WISHES -> wishes(register, words);
        };
        if (!content.equals(getCenter())) {
            setCenter(content);
        }
    }

    private static Register register(Environment environment, @Nullable Results results) {
        return Register.of(
                environment,
                results == null
                        ? List.of()
                        : results.people().values().stream()
                                .map(w -> new Walked(w.findings(), w.causes()))
                                .toList());
    }

    private Node board(Register register, ItemText words) {
        if (register.items().isEmpty()) {
            return nothing(words.environment());
        }
        if (register.items(bar.filter()).isEmpty()) {
            return filtered();
        }
        board.show(register, bar.filter(), words);
        return board;
    }

    private Node list(Register register, ItemText words) {
        if (register.items().isEmpty()) {
            return nothing(words.environment());
        }
        var states = EnumSet.allOf(Verdict.class);
        states.removeAll(desk.decided().sieve().hidden());
        var items = register.items(bar.filter().in(states));
        if (items.isEmpty()) {
            return filtered();
        }
        var board = register.board(bar.filter());
        table.show(items, words, new Done(size(board, Verdict.DISMISSED), size(board, Verdict.FIXED)));
        return table;
    }

    private static int size(Map<Verdict, List<Item>> board, Verdict state) {
        return board.getOrDefault(state, List.of()).size();
    }

    private Node wishes(Register register, ItemText words) {
        if (register.wishes().isEmpty()) {
            return empty(kit.text("register.wishes.none"), null);
        }
        wishes.show(register.wishes(), words);
        return wishes;
    }

    private Node nothing(Environment environment) {
        return empty(
                environment.personas().isEmpty() ? kit.text("register.none.people") : kit.text("register.none"), null);
    }

    private Node filtered() {
        var clear = new Button(kit.text("register.filtered.clear"));
        clear.setId("register-clear");
        clear.getStyleClass().setAll("button", "db-plain");
        clear.setOnAction(_ -> {
            bar.clear();
            desk.decided().allShownProperty().set(true);
            changed();
        });
        return empty(kit.text("register.filtered"), clear);
    }

    private static VBox empty(String words, @Nullable Node action) {
        var label = new Label(words);
        label.setId("register-empty");
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add("db-muted");
        var box = new VBox(10, label);
        if (action != null) {
            box.getChildren().add(action);
        }
        box.setAlignment(Pos.CENTER);
        box.getStyleClass().add("register-none");
        return box;
    }
}
