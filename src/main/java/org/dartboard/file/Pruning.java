package org.dartboard.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Takes away from a tree what is wrong with it. */
final class Pruning {

    /** What is to be done below a value. */
    private static final class Branch {
        private final Map<Object, Branch> below = new LinkedHashMap<>();
        private boolean gone;
        private boolean named;
    }

    /**
     * Something taken away.
     *
     * @param path names and indexes that lead to it
     * @param root the tree that it was taken from
     * @param json what it was
     * @param owner the object or list that it was in
     */
    record Removed(List<Object> path, Json.Obj root, Json json, Json owner) {}

    private final Json.Obj root;
    private final Branch trunk = new Branch();
    private final List<Removed> removed = new ArrayList<>();

    Pruning(Json.Obj root) {
        this.root = root;
    }

    /**
     * Takes away what is there, or else, because it cannot be without, the object that it is missing in. But what has lost
     * only its name is called as its id is.
     */
    void remove(Place place) {
        var path = new ArrayList<>();
        for (var p = place; p.parent() != null; p = p.parent()) {
            path.addFirst(p.step());
        }
        Json owner = root;
        Json json = root;
        int depth = 0;
        int last = isAll(path) ? path.size() - 1 : path.size();
        for (; depth < last; depth++) {
            var next = child(json, path.get(depth));
            if (next == null) {
                break;
            }
            owner = json;
            json = next;
        }
        var branch = trunk;
        for (var step : path.subList(0, depth)) {
            branch = branch.below.computeIfAbsent(step, _ -> new Branch());
        }
        if (depth < path.size() && path.get(depth).equals("name") && Json.text(json, "id") != null) {
            branch.named = true;
        } else if (!branch.gone) {
            branch.gone = true;
            removed.add(new Removed(List.copyOf(path.subList(0, depth)), root, json, owner));
        }
    }

    /** Whether an object is nothing without that. */
    private static boolean isAll(List<Object> path) {
        return path.size() == 3
                && (path.getFirst().equals("links")
                        || path.getLast().equals("id")
                        || path.getLast().equals("type"));
    }

    private static @Nullable Json child(Json json, Object step) {
        return switch (json) {
            case Json.Obj object when step instanceof String name -> object.get(name);
            case Json.Arr list
            when step instanceof Integer i && i < list.items().size() ->
                list.items().get(i);
            default -> null;
        };
    }

    /** What is taken away, without what is taken away with something else. */
    List<Removed> removed() {
        return removed.stream().filter(this::isOwn).toList();
    }

    private boolean isOwn(Removed one) {
        var branch = trunk;
        for (var step : one.path()) {
            if (branch.gone) {
                return false;
            }
            branch = branch.below.getOrDefault(step, trunk);
        }
        return true;
    }

    /** The tree without it. */
    Json.Obj pruned() {
        return trunk.gone || !(pruned(root, trunk) instanceof Json.Obj left)
                ? new Json.Obj(new LinkedHashMap<>(), root.line(), root.column())
                : left;
    }

    private static Json pruned(Json json, Branch branch) {
        return switch (json) {
            case Json.Obj object -> members(object, branch);
            case Json.Arr list -> {
                var items = new ArrayList<Json>(list.items().size());
                for (int i = 0; i < list.items().size(); i++) {
                    var item = list.items().get(i);
                    var below = branch.below.get(i);
                    if (below == null || !below.gone) {
                        items.add(below == null ? item : pruned(item, below));
                    }
                }
                yield new Json.Arr(items, list.line(), list.column());
            }
            default -> json;
        };
    }

    private static Json members(Json.Obj object, Branch branch) {
        var members = new LinkedHashMap<String, Json>();
        object.members().forEach((name, member) -> {
            var below = branch.below.get(name);
            if (below == null || !below.gone) {
                members.put(name, below == null ? member : pruned(member, below));
            }
        });
        if (branch.named) {
            var name = String.valueOf(Json.text(object, "id")).replace('_', ' ').replace('-', ' ');
            members.put("name", new Json.Str(name, object.line(), object.column()));
        }
        return new Json.Obj(members, object.line(), object.column());
    }
}
