package org.dartboard.story;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.dartboard.compare.Difference.Change;
import org.dartboard.compare.Difference.Detail;
import org.dartboard.compare.Difference.Status;
import org.dartboard.model.Element;
import org.dartboard.model.Environment;
import org.dartboard.model.Kind;
import org.dartboard.model.Link;
import org.dartboard.model.RegisterEntry;
import org.dartboard.model.Scenario;
import org.dartboard.text.Messages;
import org.dartboard.text.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * A difference between two versions of an environment, in words.
 *
 * @param property of the environment, as words: "active scenario"
 * @param id of an element; empty for anything else
 * @param text what it is, or what it was and is
 * @param stated of an element that was added, what it states, as "name: value"
 * @param details of something that changed, what changed in it
 */
public record ChangeLine(
        Status status, String property, String id, String text, List<String> stated, List<Inside> details) {

    /** Keeps its own copies. */
    public ChangeLine {
        stated = List.copyOf(stated);
        details = List.copyOf(details);
    }

    /**
     * What changed inside of something.
     *
     * @param path what leads to it, as words
     */
    public record Inside(String path, String text) {}

    /** The differences, in their order. */
    public static List<ChangeLine> of(List<Change> changes, Environment before, Environment after, Messages messages) {
        var maker = new Maker(new ValueText(before, messages), new ValueText(after, messages), messages);
        return changes.stream().map(maker::line).toList();
    }

    private record Maker(ValueText before, ValueText after, Messages messages) {

        ChangeLine line(Change change) {
            var id = value(change) instanceof Element element ? element.id() : "";
            var kind = change.kind();
            boolean stated = change.status() == Status.ADDED && kind != null && value(change) instanceof Element;
            return new ChangeLine(
                    change.status(),
                    ValueText.words(change.property()),
                    id,
                    named(change),
                    stated && kind != null ? after.stated(kind, value(change)) : List.of(),
                    change.details().stream().map(this::inside).toList());
        }

        private static Object value(Change change) {
            return Objects.requireNonNullElse(change.after() != null ? change.after() : change.before(), "");
        }

        private String named(Change change) {
            var words = change.after() == null ? before : after;
            var key = change.key();
            boolean whole = change.status() == Status.ADDED || change.status() == Status.REMOVED;
            return switch (value(change)) {
                case Link link -> words.link(link);
                case Element element ->
                    element.type().fileName() + " "
                            + messages.format(Phrase.of("words.value.quoted", "text", element.name()));
                case RegisterEntry entry -> entry.code() + "@" + entry.node() + ", " + words.named(entry.persona());
                case Object value when key == null -> change(change.kind(), change.before(), change.after());
                case Scenario scenario when whole -> scenario.name();
                case Object value when whole -> words.named(key) + ": " + words.text(change.kind(), value);
                case Object _ -> words.named(Objects.requireNonNull(key));
            };
        }

        private String change(@Nullable Kind<?> kind, @Nullable Object was, @Nullable Object is) {
            return before.text(kind, was) + " → " + after.text(kind, is);
        }

        private Inside inside(Detail detail) {
            var path = String.join(
                    ", ", detail.path().stream().map(ValueText::words).toList());
            var text = switch (detail.status()) {
                case MOVED -> messages.text("words.value.moved");
                case ADDED, REMOVED, CHANGED ->
                    detail.kind() instanceof Kind.Many<?> many
                            ? lists(many, detail.before(), detail.after())
                            : change(detail.kind(), detail.before(), detail.after());
            };
            return new Inside(path, text);
        }

        /** A list by what came to it and what left it; as a whole if only its order is another. */
        private String lists(Kind.Many<?> kind, @Nullable Object was, @Nullable Object is) {
            var earlier = was instanceof List<?> list ? list : List.of();
            var later = is instanceof List<?> list ? list : List.of();
            var gone = without(earlier, later);
            var come = without(later, earlier);
            if (gone.isEmpty() && come.isEmpty()) {
                return change(kind, was, is);
            }
            return (come.isEmpty() ? "" : "+ " + after.text(kind, come))
                    + (come.isEmpty() || gone.isEmpty() ? "" : "; ")
                    + (gone.isEmpty() ? "" : "− " + before.text(kind, gone));
        }

        private static List<?> without(List<?> some, Collection<?> others) {
            return some.stream().filter(o -> !others.contains(o)).toList();
        }
    }
}
