package org.dartboard.ui.field;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.dartboard.model.Obligation;
import org.dartboard.text.Phrase;
import org.dartboard.ui.kit.Fold;
import org.dartboard.ui.kit.Glyphs;
import org.dartboard.ui.kit.Kit;
import org.dartboard.ui.state.Desk;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/**
 * What somebody's week is bound by: one line for each name, which opens to be named and painted on a week. It brings its own
 * labels. The slot's words are those for the times of one name.
 */
public final class ObligationsField extends Field<List<Obligation>> {

    /**
     * Obligations that one pick gives.
     *
     * @param words on the menu
     */
    public record Preset(String words, List<Obligation> obligations) {

        /** Keeps its own copy. */
        public Preset {
            obligations = List.copyOf(obligations);
        }
    }

    /** What goes together: all windows of one name that are as fixed. */
    private record Group(String name, boolean hard) {
        static Group of(Obligation obligation) {
            return new Group(obligation.name(), obligation.hard());
        }
    }

    private final VBox box = new VBox(2);
    private final List<Line> lines = new ArrayList<>();
    private final MenuButton add = new MenuButton();
    private @Nullable Group open;
    private @Nullable Panel panel;
    private int place;

    /** A field. */
    public ObligationsField(Desk desk, Kit kit, Slot<List<Obligation>> slot, List<Preset> presets) {
        super(desk, kit, slot);
        add.setId("add-obligation");
        add.getStyleClass().add("field-add");
        add.setText(kit.text("field.week.bind"));
        for (var preset : presets) {
            var item = new MenuItem(preset.words());
            item.setOnAction(_ -> add(preset));
            add.getItems().add(item);
        }
        getChildren().addAll(box, add);
        refresh();
    }

    private List<Obligation> all() {
        var now = value();
        return now == null ? List.of() : now;
    }

    private void add(Preset preset) {
        var more = new ArrayList<>(all());
        more.addAll(preset.obligations());
        open = Group.of(preset.obligations().getFirst());
        panel = null;
        change(more);
        rest();
        refresh();
        var made = panel;
        if (made != null) {
            made.name.requestFocus();
            made.name.selectAll();
        }
    }

    @Override
    void show(@Nullable List<Obligation> value) {
        var groups = new LinkedHashMap<Group, List<Obligation>>();
        for (var obligation : value == null ? List.<Obligation>of() : value) {
            groups.computeIfAbsent(Group.of(obligation), _ -> new ArrayList<>()).add(obligation);
        }
        var there = new ArrayList<>(groups.keySet());
        var known = open;
        if (known != null && panel != null && !there.contains(known)) {
            // What is wiped for a moment while it is painted keeps its place
            there.add(Math.min(place, there.size()), known);
        }
        place = known == null ? 0 : Math.max(0, there.indexOf(known));
        // Whoever types or paints in the open one goes on there
        boolean same = there.size() == lines.size()
                && IntStream.range(0, lines.size())
                        .allMatch(i -> lines.get(i).isOpen == there.get(i).equals(open));
        if (!same) {
            lines.clear();
            there.forEach(group -> lines.add(new Line(group)));
            box.getChildren().setAll(lines.stream().map(l -> l.fold).toList());
        }
        for (int i = 0; i < lines.size(); i++) {
            var group = there.get(i);
            lines.get(i).show(group, groups.getOrDefault(group, List.of()));
        }
        var shown = panel;
        if (shown != null && open != null) {
            shown.show(groups.getOrDefault(open, List.of()), value == null ? List.of() : value);
        }
    }

    /** The line about one of them. */
    private final class Line {

        private final Label name = new Label();
        private final Label when = new Label();
        private final boolean isOpen;
        private final Fold fold;
        private Group group;

        Line(Group group) {
            this.group = group;
            isOpen = group.equals(open);
            name.getStyleClass().add("db-text");
            when.getStyleClass().addAll("db-muted", "db-small");
            for (var label : List.of(name, when)) {
                label.setWrapText(true);
                label.setMinWidth(0);
                label.setMinHeight(USE_PREF_SIZE);
            }
            fold = new Fold("obligation", new VBox(name, when), group.name(), isOpen, () -> {
                        var made = new Panel(group);
                        panel = made;
                        return made;
                    })
                    .onToggled(on -> {
                        open = on ? this.group : null;
                        panel = null;
                        rest();
                        refresh();
                    });
        }

        void show(Group now, List<Obligation> same) {
            group = now;
            name.setText(now.name().isBlank() ? kit.text("words.unnamed") : now.name());
            when.setText(
                    same.isEmpty()
                            ? kit.text("field.week.none")
                            : kit.say(Phrase.of(
                                    "field.week.bound",
                                    "when",
                                    slot().words().apply(same),
                                    "how",
                                    kit.text(now.hard() ? "field.week.hard" : "field.week.soft"))));
        }
    }

    /** All, with those of one group in place of it; where the group stood, or at the end. */
    private void put(Group group, List<Obligation> same) {
        var next = new ArrayList<Obligation>();
        boolean done = false;
        for (var obligation : all()) {
            if (!Group.of(obligation).equals(group)) {
                next.add(obligation);
            } else if (!done) {
                next.addAll(same);
                done = true;
            }
        }
        if (!done) {
            next.addAll(same);
        }
        change(next);
    }

    @Override
    void leave() {
        open = null;
        panel = null;
    }

    /** One of them, opened. */
    private final class Panel extends VBox {

        private final TextField name = new TextField();
        private final CheckBox hard = new CheckBox(kit.text("field.week.hard"));
        private final WeekEditor week;
        private Group group;
        private boolean showing;

        Panel(Group group) {
            super(6);
            this.group = group;
            getStyleClass().add("field-panel");
            name.setId("obligation-name");
            name.setAccessibleText(kit.text("field.week.name"));
            name.setPromptText(kit.text("field.week.name"));
            name.textProperty().subscribe((_, words) -> become(new Group(words, this.group.hard())));
            name.focusedProperty().subscribe((_, on) -> {
                if (!on) {
                    rest();
                }
            });
            guard(name);
            hard.setId("obligation-hard");
            hard.setOnAction(_ -> {
                become(new Group(this.group.name(), hard.isSelected()));
                rest();
            });
            guard(hard);
            week = new WeekEditor(
                    kit,
                    group.name(),
                    kit.text("field.week.busy"),
                    kit.text("field.week.free"),
                    this::painted,
                    () -> {
                        rest();
                        refresh();
                    },
                    List.of());
            var out = new Button(kit.text("field.week.out"), Glyphs.of(Feather.TRASH_2));
            out.setId("obligation-out");
            out.getStyleClass().setAll("field-link");
            out.setOnAction(_ -> {
                var gone = this.group;
                open = null;
                panel = null;
                put(gone, List.of());
                rest();
                refresh();
                add.requestFocus();
            });
            getChildren().addAll(name, hard, week, out);
        }

        void show(List<Obligation> same, List<Obligation> all) {
            showing = true;
            if (!name.getText().equals(group.name())) {
                name.setText(group.name());
            }
            hard.setSelected(group.hard());
            week.show(
                    Week.of(same.stream().map(Obligation::window).toList()),
                    Week.of(all.stream()
                            .filter(o -> !Group.of(o).equals(group))
                            .map(Obligation::window)
                            .toList()));
            showing = false;
        }

        private void become(Group next) {
            if (showing || next.equals(group)) {
                return;
            }
            var before = group;
            var same = all().stream()
                    .filter(o -> Group.of(o).equals(before))
                    .map(o -> new Obligation(next.name(), next.hard(), o.window(), o.extras()))
                    .toList();
            group = next;
            open = next;
            put(before, same);
            refresh();
        }

        private void painted(Week now) {
            put(
                    group,
                    now.windows().stream()
                            .map(w -> new Obligation(group.name(), group.hard(), w))
                            .toList());
            refresh();
        }
    }
}
