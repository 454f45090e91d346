package org.dartboard.cli;

import java.util.List;
import java.util.Locale;
import org.dartboard.compare.Difference;
import org.dartboard.compare.Difference.Change;
import org.dartboard.compare.Difference.Detail;
import org.dartboard.compare.PersonaEffect;
import org.dartboard.file.DartboardFile;
import org.dartboard.model.Kind;
import org.jspecify.annotations.Nullable;

/** What differs between two versions, and what that means for people, as JSON. */
final class DifferenceJson {

    private DifferenceJson() {}

    /** All of it, as members of an object. */
    static void difference(Json json, Difference difference) {
        changes(json, difference.changes());
        json.objects("people", difference.people(), DifferenceJson::effect)
                .object(
                        "index",
                        i -> i.decimal("before", difference.before().index())
                                .decimal("after", difference.after().index()));
    }

    /** A member with what changed. */
    static void changes(Json json, List<Change> changes) {
        json.objects("changes", changes, DifferenceJson::change);
    }

    private static void change(Json json, Change change) {
        json.text("property", change.property()).text("key", change.key()).text("status", status(change.status()));
        if (change.details().isEmpty() && change.status() != Difference.Status.MOVED) {
            values(json, change.kind(), change.before(), change.after());
        }
        json.objects("details", change.details(), DifferenceJson::detail);
    }

    private static void detail(Json json, Detail detail) {
        json.texts("path", detail.path()).text("status", status(detail.status()));
        if (detail.status() != Difference.Status.MOVED) {
            values(json, detail.kind(), detail.before(), detail.after());
        }
    }

    private static void values(Json json, @Nullable Kind<?> kind, @Nullable Object before, @Nullable Object after) {
        json.plain("before", plain(kind, before)).plain("after", plain(kind, after));
    }

    /** A value as the file holds it. */
    static @Nullable Object plain(@Nullable Kind<?> kind, @Nullable Object value) {
        return kind == null || value == null ? value : DartboardFile.plain(kind, value);
    }

    private static String status(Difference.Status status) {
        return status.name().toLowerCase(Locale.ROOT);
    }

    private static void effect(Json json, PersonaEffect effect) {
        var before = effect.before().walk().measures();
        var after = effect.after().walk().measures();
        json.text("persona", effect.persona())
                .objects("closed", effect.closed(), ResultsJson::gap)
                .objects("opened", effect.opened(), ResultsJson::gap)
                .objects("shifted", effect.shifted(), ResultsJson::gap)
                .texts("goalsGained", effect.goalsGained())
                .texts("goalsLost", effect.goalsLost())
                .texts("needsGained", effect.needsGained())
                .texts("needsLost", effect.needsLost())
                .object("fit", f -> f.decimal("before", before.fit()).decimal("after", after.fit()))
                .object(
                        "causes",
                        c -> c.whole("before", effect.causesBefore().size())
                                .whole("after", effect.causesAfter().size()));
    }
}
