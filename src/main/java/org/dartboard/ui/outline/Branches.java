package org.dartboard.ui.outline;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
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

    /** The heads that there ever were, by their titles; the tree has those of what is grown. */
    private final Map<String, TreeItem<Row>> heads = new HashMap<>();

    private Map<String, Outline.Part> grown = new LinkedHashMap<>();

    /**
     * Without rows yet.
     *
     * @param keeps whether folding is to be remembered now
     */
    Branches(Kit kit, BooleanSupplier keeps) {
        this.kit = kit;
        this.keeps = keeps;
    }

    /** Gives a tree rows for these parts, all of them open while somebody searches; rows that stay are left alone. */
    void grow(TreeItem<Row> root, List<Outline.Part> parts, boolean searching) {
        var before = grown;
        grown = new LinkedHashMap<>();
        parts.forEach(p -> grown.put(kit.say(p.title()), p));
        var leaves = new HashMap<Item, TreeItem<Row>>();
        before.forEach((title, part) -> {
            if (!part.equals(grown.get(title))) {
                part.items().forEach(i -> leaves.put(key(i), rows.remove(key(i))));
            }
        });
        grown.forEach((title, part) -> {
            var branch = heads.computeIfAbsent(title, this::branch);
            if (!part.equals(before.get(title))) {
                value(branch, new Row.Head(title, part.items().size()));
                replace(
                        branch.getChildren(),
                        part.items().stream().map(i -> leaf(i, branch, leaves)).toList());
            }
            branch.setExpanded(searching || !folded.contains(title));
        });
        replace(root.getChildren(), grown.keySet().stream().map(heads::get).toList());
    }

    /** Changes as little of a list as it can: a tree looks at all that is taken out and put in. */
    private static void replace(List<TreeItem<Row>> list, List<TreeItem<Row>> by) {
        int shorter = Math.min(list.size(), by.size());
        int same = 0;
        while (same < shorter && list.get(same).equals(by.get(same))) {
            same++;
        }
        int end = 0;
        while (end < shorter - same && list.get(list.size() - 1 - end).equals(by.get(by.size() - 1 - end))) {
            end++;
        }
        list.subList(same, list.size() - end).clear();
        list.addAll(same, by.subList(same, by.size() - end));
    }

    private static void value(TreeItem<Row> row, Row value) {
        if (!value.equals(row.getValue())) {
            row.setValue(value);
        }
    }

    /** The row of something, whatever its name is; null if it has none. */
    @Nullable
    TreeItem<Row> of(Item item) {
        return rows.get(item);
    }

    private TreeItem<Row> branch(String title) {
        var branch = new TreeItem<Row>();
        branch.setExpanded(!folded.contains(title));
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

    /** The row of an item in a branch: the one that it had there, with what it says now. */
    private TreeItem<Row> leaf(Item item, TreeItem<Row> branch, Map<Item, TreeItem<Row>> before) {
        var leaf = before.get(key(item));
        if (leaf == null || !branch.equals(leaf.getParent())) {
            // Elsewhere it is another row
            leaf = new TreeItem<>();
        }
        value(leaf, new Row.Leaf(item));
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
