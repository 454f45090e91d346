package org.dartboard.ui.field;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.dartboard.model.Environment;
import org.dartboard.text.Phrase;
import org.dartboard.ui.kit.Kit;
import org.dartboard.ui.state.Desk;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * Several things picked by name, such as tags or channels: each can be taken out, another is found by typing. Delete and
 * Backspace take out the one that has the focus; Backspace where nothing is typed takes out the last.
 */
public final class ChipsField extends Field<List<String>> {

    private final Offer offer;
    private final VBox chips = new VBox(2);
    private final Button add = new Button();
    private final Finder finder;
    private @Nullable Consumer<String> opened;
    private final List<HBox> boxes = new ArrayList<>();
    private List<String> shown = List.of();

    /** A field. */
    public ChipsField(Desk desk, Kit kit, Slot<List<String>> slot, Offer offer) {
        super(desk, kit, slot);
        this.offer = offer;
        opened = offer.opened();
        chips.getStyleClass().add("field-chips");
        chips.setFillWidth(false);
        add.getStyleClass().setAll("chip-add");
        add.setId("add-" + slot.name());
        add.setGraphic(FontIcon.of(Feather.PLUS, 12));
        add.setAccessibleText(kit.say(Phrase.of("field.named", "label", slot.label(), "value", offer.adding())));
        finder = new Finder(kit, offer.adding(), new Finder.Answers() {
            @Override
            public List<Finder.Found> found(String typed) {
                return ChipsField.this.found(typed);
            }

            @Override
            public void picked(Finder.Found one) {
                pick(one);
            }

            @Override
            public void back() {
                var now = all();
                if (!now.isEmpty()) {
                    take(now.getLast());
                }
            }

            @Override
            public void closed() {
                close();
            }
        });
        guard(finder.input());
        finder.input().setId(getId() + "-editor");
        add.setOnAction(_ -> open());
        getChildren().add(chips);
        refresh();
    }

    /** Tells somebody else from now on which one people want to see. */
    public void opening(Consumer<String> told) {
        opened = told;
    }

    /** Lets another one be typed. */
    public void open() {
        if (!getChildren().contains(finder)) {
            getChildren().add(1, finder);
            add.setVisible(false);
            add.setManaged(false);
        }
        finder.open();
    }

    private void close() {
        boolean had = finder.input().isFocused();
        add.setVisible(true);
        add.setManaged(true);
        if (had) {
            add.requestFocus();
        }
        getChildren().remove(finder);
        complain("");
    }

    private List<String> all() {
        var now = value();
        return now == null ? List.of() : now;
    }

    @Override
    void show(@Nullable List<String> value) {
        var environment = desk.environment();
        var now = value == null ? List.<String>of() : value;
        if (environment == null) {
            return;
        }
        if (chips.getChildren().isEmpty() || !now.equals(shown) || !named(environment, now)) {
            int focused = focusedChip();
            shown = now;
            boxes.clear();
            now.forEach(id -> boxes.add(chip(environment, id)));
            add.setText(now.isEmpty() ? offer.adding() : "");
            lay();
            if (focused >= 0) {
                focus(Math.min(focused, now.size() - 1));
            }
        }
    }

    /** One below the other; what adds another stands beside the last. */
    private void lay() {
        chips.getChildren().clear();
        if (boxes.isEmpty()) {
            chips.getChildren().add(add);
        } else {
            chips.getChildren().setAll(boxes.subList(0, boxes.size() - 1));
            var last = new HBox(boxes.getLast(), add);
            last.getStyleClass().add("last-chip");
            chips.getChildren().add(last);
        }
    }

    /** Whether what is shown is still called so. */
    private boolean named(Environment environment, List<String> now) {
        for (int i = 0; i < now.size(); i++) {
            if (!signature(environment, now.get(i)).equals(boxes.get(i).getUserData())) {
                return false;
            }
        }
        return true;
    }

    private int focusedChip() {
        for (int i = 0; i < boxes.size(); i++) {
            if (name(boxes.get(i)).isFocused()) {
                return i;
            }
        }
        return -1;
    }

    private static Node name(HBox chip) {
        var first = chip.getChildren().getFirst();
        return first instanceof VBox two ? two.getChildren().getFirst() : first;
    }

    private void focus(int chip) {
        if (chip >= 0) {
            name(boxes.get(chip)).requestFocus();
        } else {
            add.requestFocus();
        }
    }

    /** All that a chip says. */
    private String signature(Environment environment, String id) {
        return offer.words().apply(environment, id) + "\n" + remark(environment, id);
    }

    private String remark(Environment environment, String id) {
        var remark = offer.remark();
        return remark == null ? "" : remark.words().apply(environment, id);
    }

    private HBox chip(Environment environment, String id) {
        var called = offer.words().apply(environment, id);
        var name = new Button(called);
        name.getStyleClass().setAll("chip-name");
        name.setMinWidth(0);
        name.setWrapText(true);
        name.setMinHeight(USE_PREF_SIZE);
        name.setMnemonicParsing(false);
        name.setAccessibleText(kit.say(Phrase.of("field.named", "label", slot().label(), "value", called)));
        name.setOnAction(_ -> {
            var told = opened;
            if (told != null) {
                told.accept(id);
            }
        });
        name.addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.DELETE || e.getCode() == KeyCode.BACK_SPACE) {
                e.consume();
                take(id);
            }
        });
        var out = new Button();
        out.getStyleClass().setAll("chip-out");
        out.setGraphic(FontIcon.of(Feather.X, 11));
        out.setFocusTraversable(false);
        out.setMinWidth(USE_PREF_SIZE);
        out.setAccessibleText(kit.say(Phrase.of("field.out", "what", called)));
        out.setOnAction(_ -> take(id));
        var remark = offer.remark();
        var more = remark(environment, id);
        Node words = name;
        if (remark != null && !more.isEmpty()) {
            var beneath = new Button(more);
            beneath.getStyleClass().setAll("chip-name", "chip-remark");
            beneath.setWrapText(true);
            beneath.setMinWidth(0);
            beneath.setMinHeight(USE_PREF_SIZE);
            beneath.setMnemonicParsing(false);
            beneath.setOnAction(_ -> remark.opened().accept(id));
            words = new VBox(name, beneath);
        }
        var chip = new HBox(words, out);
        chip.setUserData(signature(environment, id));
        chip.getStyleClass().add("chip");
        chip.setAccessibleRole(AccessibleRole.LIST_ITEM);
        return chip;
    }

    private void take(String id) {
        var left = new ArrayList<>(all());
        left.remove(id);
        change(left);
        rest();
        refresh();
    }

    private List<Finder.Found> found(String typed) {
        var environment = desk.environment();
        if (environment == null) {
            return List.of();
        }
        var left = new ArrayList<>(offer.offered().apply(environment));
        left.removeAll(all());
        var found = Finder.matching(
                typed,
                left.stream()
                        .distinct()
                        .map(id -> new Finder.Found(id, offer.words().apply(environment, id)))
                        .toList());
        var words = typed.strip();
        boolean known = words.isEmpty()
                || found.stream().anyMatch(f -> f.words().equalsIgnoreCase(words))
                || all().stream()
                        .anyMatch(id -> offer.words().apply(environment, id).equalsIgnoreCase(words));
        if (offer.make() != null && !known) {
            var more = new ArrayList<>(found);
            more.add(new Finder.Found("", kit.say(Phrase.of("field.new", "words", words))));
            return more;
        }
        return found;
    }

    private void pick(Finder.Found one) {
        var environment = desk.environment();
        var make = offer.make();
        if (environment == null) {
            return;
        }
        if (one.id().isEmpty() && make != null) {
            var edit = make.apply(environment, finder.input().getText().strip());
            var refusal = desk.refusal(edit);
            if (refusal.isPresent()) {
                complain(kit.say(refusal.get()));
                return;
            }
            desk.apply(edit, slot().id());
        } else {
            var more = new ArrayList<>(all());
            more.add(one.id());
            if (!change(more)) {
                return;
            }
        }
        rest();
        refresh();
        finder.open();
    }

    @Override
    void leave() {
        close();
    }
}
