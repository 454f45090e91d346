package org.dartboard.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.dartboard.edit.Fragment;
import org.dartboard.layout.Alignment;
import org.dartboard.model.BuildingBlock;
import org.dartboard.model.Element;
import org.dartboard.model.Link;
import org.dartboard.picture.Point;
import org.dartboard.text.Phrase;
import org.dartboard.ui.Action.Menu;
import org.dartboard.ui.canvas.Maker;
import org.dartboard.ui.canvas.MapView;
import org.dartboard.ui.create.Author;
import org.dartboard.ui.create.Clips;
import org.dartboard.ui.create.KindsView;
import org.dartboard.ui.create.LinkKeys;
import org.dartboard.ui.create.Pad;
import org.dartboard.ui.create.Picker;
import org.dartboard.ui.create.Pictures;
import org.dartboard.ui.create.Tidy;
import org.dartboard.ui.kit.Command;
import org.dartboard.ui.kit.Kit;
import org.dartboard.ui.state.Background;
import org.dartboard.ui.state.Desk;
import org.dartboard.ui.state.Selection;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/**
 * Everything that draws on command, in the order of its menus. Why something cannot be done is asked when it is wanted, so
 * that menus beside the pointer can say so.
 */
final class EditActions implements Maker {

    /** What stands in the menu of something that is selected; nothing: a line. */
    private static final List<String> SELECTION = List.of(
            "append",
            "link",
            "addOutcome",
            "addControl",
            "",
            "rename",
            "cut",
            "copy",
            "duplicate",
            "copyPicture",
            "libraryKeep",
            "",
            "tidy",
            "",
            "delete");

    /** What stands beside what is selected, as far as it can be done. */
    private static final List<String> PAD =
            List.of("append", "link", "addOutcome", "controls", "alignLeft", "alignTop", "delete", "more");

    private static final List<String> CONTROLS = List.of("addControl.D", "addControl", "addControl.R", "addControl.T");

    /** What stands in the menu of empty ground. */
    private static final List<String> GROUND = List.of("pick", "paste", "", "tidy", "selectAll", "fit");

    private final List<Action> all = new ArrayList<>();
    private final Map<String, Supplier<Optional<Phrase>>> refusals = new LinkedHashMap<>();
    private final Supplier<List<Action>> everything;
    private final Kit kit;
    private final Author author;
    private final Clips clips;
    private final Picker picker;
    private final Tidy tidy;
    private final Pictures pictures;
    private final LinkKeys links;
    private final MapSheet sheet;
    private final MapView map;
    private final OnMap onMap;
    private final ObservableValue<Boolean> open;
    private final ObservableValue<Boolean> some;
    private final ObservableValue<Boolean> one;
    private final ObservableValue<Boolean> any;
    private final ObservableValue<Boolean> linked;
    private final ObservableValue<Boolean> onward;

    /**
     * The actions of a window.
     *
     * @param everything all that can be done in it, when that is known
     */
    EditActions(Desk desk, Kit kit, MapView map, Background background, Supplier<List<Action>> everything) {
        this.kit = kit;
        this.everything = everything;
        sheet = new MapSheet(map);
        author = new Author(desk, kit, sheet);
        clips = new Clips(desk, kit, sheet, author, background);
        picker = new Picker(kit, desk, sheet, author);
        tidy = new Tidy(desk, kit, background);
        pictures = new Pictures(desk, kit, background);
        links = new LinkKeys(kit, desk, sheet);
        this.map = map;
        onMap = new OnMap(desk);
        open = desk.editorProperty().map(_ -> true).orElse(false);
        var selection = desk.selectionProperty();
        some = selection.map(Selection.Elements.class::isInstance);
        one = selection.map(s -> s.element() != null);
        linked = selection.map(Selection.OneLink.class::isInstance);
        onward = selection.map(s ->
                s.element() != null || (s instanceof Selection.OneLink(var key) && key.type() == Link.Type.LEADS_TO));
        any = selection.map(s -> !(s instanceof Selection.None || s instanceof Selection.Person));
        clipboard();
        making();
        arranging();
        map.makeWith(this);
        new Pad(desk, sheet, () -> commands(PAD)).begin();
    }

    /** All of them. */
    List<Action> all() {
        return all;
    }

    /** A view of the kinds of elements, to be picked and dragged. */
    KindsView kinds() {
        return new KindsView(kit, sheet, author);
    }

    /** Puts elements on the map, at a place or where there is room, and selects them; false if they cannot be. */
    boolean paste(Fragment fragment, @Nullable Point at) {
        if (onMap.desk().map().isPicture()) {
            onMap.run(() -> {});
        }
        return clips.paste(fragment, at);
    }

    private void clipboard() {
        add(
                "cut",
                Menu.EDIT,
                kit.text("ui.action.cut"),
                "Shortcut+X",
                Feather.SCISSORS,
                some,
                clips::refusal,
                clips::cut);
        add(
                "copy",
                Menu.EDIT,
                kit.text("ui.action.copy"),
                "Shortcut+C",
                Feather.COPY,
                some,
                clips::refusal,
                clips::copy);
        add(
                "paste",
                Menu.EDIT,
                kit.text("ui.action.paste"),
                "Shortcut+V",
                Feather.CLIPBOARD,
                open,
                never(),
                clips::paste);
        add(
                "duplicate",
                Menu.EDIT,
                kit.text("ui.action.duplicate"),
                "Shortcut+D",
                Feather.LAYERS,
                some,
                clips::refusal,
                clips::duplicate);
        add(
                "copyPicture",
                Menu.EDIT,
                kit.text("ui.action.copyPicture"),
                "Shortcut+Shift+C",
                Feather.IMAGE,
                open,
                never(),
                () -> pictures.copy(author.selected()));
        add(
                "delete",
                Menu.EDIT,
                kit.text("ui.action.delete"),
                "Delete",
                Feather.TRASH_2,
                any,
                author::deleteRefusal,
                author::delete);
        add(
                "selectAll",
                Menu.EDIT,
                kit.text("ui.action.selectAll"),
                "Shortcut+A",
                null,
                open,
                never(),
                author::selectAll);
        add(
                "selectNone",
                Menu.EDIT,
                kit.text("ui.action.selectNone"),
                "Shortcut+Shift+A",
                null,
                any,
                never(),
                author::selectNone);
    }

    private void making() {
        add("create", Menu.DRAW, kit.text("ui.action.create"), "N", Feather.PLUS, open, never(), author::create);
        add(
                "pick",
                Menu.DRAW,
                kit.text("ui.action.pick"),
                "Shift+N",
                Feather.PLUS_CIRCLE,
                open,
                never(),
                () -> picker.open(null));
        joined("append", kit.text("ui.action.append"), "A", Feather.ARROW_RIGHT, Element.Type.TOUCHPOINT, onward);
        add("link", Menu.DRAW, kit.text("ui.action.link"), "L", Feather.SHARE_2, one, author::oneRefusal, links::begin);
        joined("addOutcome", kit.text("ui.action.addOutcome"), "Shift+O", Feather.TARGET, Element.Type.OUTCOME, one);
        for (var block : BuildingBlock.values()) {
            var name = block == BuildingBlock.ACCESS ? "addControl" : "addControl." + block.letter();
            add(
                    name,
                    Menu.DRAW,
                    kit.say(Phrase.of("create.addControl", "block", block)),
                    block == BuildingBlock.ACCESS ? "Shift+C" : "",
                    Feather.SLIDERS,
                    one,
                    () -> author.joinedRefusal(Element.Type.CONTROL),
                    () -> author.createControl(block));
        }
        add(
                "rename",
                Menu.DRAW,
                kit.text("ui.action.rename"),
                "F2",
                Feather.EDIT_2,
                one,
                author::oneRefusal,
                author::rename);
    }

    private void joined(
            String id, String text, String key, Feather icon, Element.Type type, ObservableValue<Boolean> possible) {
        add(
                id,
                Menu.DRAW,
                text,
                key,
                icon,
                possible,
                () -> author.joinedRefusal(type),
                () -> author.createJoined(type));
    }

    private void arranging() {
        align("alignLeft", kit.text("ui.action.alignLeft"), "Alt+A", Feather.ALIGN_LEFT, Alignment.LEFT);
        align("alignCentre", kit.text("ui.action.alignCentre"), "Alt+H", null, Alignment.CENTRE);
        align("alignRight", kit.text("ui.action.alignRight"), "Alt+D", null, Alignment.RIGHT);
        align("alignTop", kit.text("ui.action.alignTop"), "Alt+W", Feather.ARROW_UP, Alignment.TOP);
        align("alignMiddle", kit.text("ui.action.alignMiddle"), "Alt+V", null, Alignment.MIDDLE);
        align("alignBottom", kit.text("ui.action.alignBottom"), "Alt+S", null, Alignment.BOTTOM);
        align("spaceAcross", kit.text("ui.action.spaceAcross"), "Alt+Shift+H", null, Alignment.ACROSS);
        align("spaceDown", kit.text("ui.action.spaceDown"), "Alt+Shift+V", null, Alignment.DOWN);
        add("lock", Menu.DRAW, kit.text("ui.action.lock"), "Shortcut+L", Feather.LOCK, some, never(), author::lock);
        add("tidy", Menu.DRAW, kit.text("ui.action.tidy"), "Shortcut+Shift+T", Feather.GRID, open, never(), () -> {
            var chosen = author.selected();
            tidy.tidy(chosen, chosen.size() > 1 ? () -> {} : map::fit);
        });
    }

    private void align(String id, String text, String key, @Nullable Feather icon, Alignment alignment) {
        add(id, Menu.DRAW, text, key, icon, some, () -> author.alignRefusal(alignment), () -> author.align(alignment));
    }

    private static Supplier<Optional<Phrase>> never() {
        return Optional::empty;
    }

    private void add(
            String id,
            Menu menu,
            String text,
            String key,
            @Nullable Feather icon,
            ObservableValue<Boolean> when,
            Supplier<Optional<Phrase>> refusal,
            Runnable run) {
        var action = Action.of(id, menu, text, draws(id, menu) ? () -> onMap.run(run) : run)
                .when(when);
        if (!key.isEmpty()) {
            action = action.key(key);
        }
        all.add(icon == null ? action : action.icon(icon));
        refusals.put(id, refusal);
    }

    /** What draws does so on the map, not on a picture with an arrangement of its own. */
    private static boolean draws(String id, Menu menu) {
        return (menu == Menu.DRAW && !id.equals("rename")) || id.equals("paste") || id.equals("duplicate");
    }

    // What hands on the map ask for

    @Override
    public void make(Element.Type type, Point at, @Nullable String from, Link.@Nullable Key between) {
        onMap.run(() -> author.make(type, at, from, between));
    }

    @Override
    public void rename(String element) {
        author.rename(element);
    }

    @Override
    public void pick(Point at) {
        onMap.run(() -> picker.open(at));
    }

    @Override
    public boolean nudge(int dx, int dy, boolean coarse) {
        return !onMap.desk().map().isPicture() && author.nudge(dx, dy, coarse);
    }

    @Override
    public List<Command> forSelection() {
        return commands(linked.getValue() ? List.of("append", "delete") : SELECTION);
    }

    @Override
    public List<Command> forGround(Point at) {
        var here = new ArrayList<>(commands(GROUND));
        here.replaceAll(c -> c.id().equals("pick")
                ? new Command(c.id(), c.text(), c.icon(), c.key(), c.refusal(), () -> pick(at))
                : c);
        return here;
    }

    private List<Command> commands(List<String> ids) {
        var known = everything.get();
        var commands = new ArrayList<Command>();
        for (var id : ids) {
            if (id.isEmpty()) {
                commands.add(new Command("", new SimpleObjectProperty<>(""), null, "", never(), () -> {}));
            }
            opener(id).ifPresent(commands::add);
            known.stream().filter(a -> a.id().equals(id)).findFirst().ifPresent(a -> commands.add(command(a)));
        }
        return commands;
    }

    /** What the pad has that is no action: it opens menus. */
    private Optional<Command> opener(String id) {
        return switch (id) {
            case "more" ->
                Optional.of(new Command(
                        id,
                        new SimpleObjectProperty<>(kit.text("create.pad.more")),
                        Feather.MORE_HORIZONTAL,
                        "",
                        never(),
                        () -> map.menu(List.of())));
            case "controls" ->
                Optional.of(new Command(
                        id,
                        new SimpleObjectProperty<>(kit.text("create.pad.controls")),
                        Feather.SLIDERS,
                        "",
                        () -> author.joinedRefusal(Element.Type.CONTROL),
                        () -> map.menu(commands(CONTROLS))));
            default -> Optional.empty();
        };
    }

    private Command command(Action action) {
        var key = action.key();
        return new Command(
                action.id(),
                action.text(),
                action.icon(),
                key == null ? "" : key.getDisplayText(),
                refusals.getOrDefault(action.id(), never()),
                action.run());
    }
}
