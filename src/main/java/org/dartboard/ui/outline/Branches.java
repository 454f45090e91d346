package org.dartboard.ui.outline;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import javafx.scene.control.TreeItem;
import org.dartboard.model.Element;
import org.dartboard.ui.kit.Kit;
import org.dartboard.ui.outline.Outline.Item;
import org.jspecify.annotations.Nullable;

/** The rows of the tree, found by what stands in them; headings that were folded stay so when the tree grows anew. */
final class Branches {

    private final Kit kit;
    private final BooleanSupplier keeps;
    private final Set<String> folded = new HashSet<>();
    private final Map<Item, TreeItem<Row>> rows = new HashMap<>();

    /**
     * Without rows yet.
     *
     * @param keeps whether folding is to be remembered now
     */
    Branches(Kit kit, BooleanSupplier keeps) {
        this.kit = kit;
        this.keeps = keeps;
    }

    /** Rows for these parts, all of them open while somebody searches. */
    List<TreeItem<Row>> grow(List<Outline.Part> parts, boolean searching) {
        rows.clear();
        return parts.stream().map(p -> branch(p, searching)).toList();
    }

    /** The row of something, whatever its name is; null if it has none. */
    @Nullable
    TreeItem<Row> of(Item item) {
        return rows.get(item);
    }

    private TreeItem<Row> branch(Outline.Part part, boolean searching) {
        var title = kit.say(part.title());
        var branch = new TreeItem<Row>(new Row.Head(title, part.items().size()));
        branch.setExpanded(searching || !folded.contains(title));
        branch.getChildren().setAll(part.items().stream().map(this::leaf).toList());
        branch.expandedProperty().subscribe((_, open) -> {
            if (keeps.getAsBoolean()) {
                if (open) {
                    folded.remove(title);
                } else {
                    folded.add(title);
                }
            }
        });
        return branch;
    }

    private TreeItem<Row> leaf(Item item) {
        var leaf = new TreeItem<Row>(new Row.Leaf(item));
        rows.put(key(item), leaf);
        return leaf;
    }

    /** What tells it from others whatever its name is. */
    private static Item key(Item item) {
        return switch (item) {
            case Item.Thing thing -> thing(thing.id());
            case Item.Person person -> person(person.id());
        };
    }

    static Item thing(String id) {
        return new Item.Thing(id, "", Element.Type.NOTE);
    }

    static Item person(String id) {
        return new Item.Person(id, "");
    }

    /** The numbers of rows, from the top. */
    static int[] numbers(TreeItem<Row> root, Set<TreeItem<Row>> chosen) {
        var numbers = new int[chosen.size()];
        int found = 0;
        int row = 0;
        for (var branch : chosen.isEmpty() ? List.<TreeItem<Row>>of() : root.getChildren()) {
            row++;
            if (branch.isExpanded()) {
                for (var leaf : branch.getChildren()) {
                    if (chosen.contains(leaf)) {
                        numbers[found++] = row;
                    }
                    row++;
                }
            }
        }
        return Arrays.copyOf(numbers, found);
    }
}
