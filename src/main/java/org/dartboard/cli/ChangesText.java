package org.dartboard.cli;

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

/** What changed in an environment, line by line. */
final class ChangesText {

    private final Page page;
    private final Messages messages;
    private final ValueText before;
    private final ValueText after;

    /** Writes to a page what changed from one environment to another. */
    ChangesText(Page page, Messages messages, Environment before, Environment after) {
        this.page = page;
        this.messages = messages;
        this.before = new ValueText(before, messages);
        this.after = new ValueText(after, messages);
    }

    /** A heading for each property that changed, and below it what became of its entries. */
    void write(List<Change> changes) {
        var property = "";
        for (var change : changes) {
            if (!change.property().equals(property)) {
                property = change.property();
                page.heading(capital(ValueText.words(property)));
            }
            write(change);
        }
    }

    /** All changes in one list. */
    void list(List<Change> changes) {
        changes.forEach(this::write);
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private void write(Change change) {
        var id = value(change) instanceof Element element ? element.id() : "";
        page.keyed(2, mark(change.status()), 4, id, run(change.status(), named(change)));
        var kind = change.kind();
        if (change.status() == Status.ADDED && kind != null && value(change) instanceof Element element) {
            after.stated(kind, element).forEach(line -> page.paragraph(6, 8, Page.plain(line)));
        }
        change.details().forEach(this::write);
    }

    private static String mark(Status status) {
        return switch (status) {
            case ADDED -> "+";
            case REMOVED -> "−";
            case CHANGED -> "~";
            case MOVED -> "↕";
        };
    }

    private static Page.Run run(Status status, String text) {
        return switch (status) {
            case ADDED -> new Page.Run(text, Page.Style.GOOD);
            case REMOVED -> new Page.Run(text, Page.Style.BAD);
            case CHANGED, MOVED -> Page.plain(text);
        };
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
                        + messages.format(Phrase.of("cli.value.quoted", "text", element.name()));
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

    private void write(Detail detail) {
        var path =
                String.join(", ", detail.path().stream().map(ValueText::words).toList());
        var text = switch (detail.status()) {
            case MOVED -> messages.text("cli.diff.moved");
            case ADDED, REMOVED, CHANGED ->
                detail.kind() instanceof Kind.Many<?> many
                        ? lists(many, detail.before(), detail.after())
                        : change(detail.kind(), detail.before(), detail.after());
        };
        page.paragraph(6, 8, Page.dim(path + ": "), Page.plain(text));
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
