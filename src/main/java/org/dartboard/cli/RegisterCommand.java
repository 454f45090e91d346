package org.dartboard.cli;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.dartboard.compare.Causes;
import org.dartboard.model.RegisterEntry.Verdict;
import org.dartboard.register.Due;
import org.dartboard.register.Filter;
import org.dartboard.register.Item;
import org.dartboard.register.ItemText;
import org.dartboard.register.Register;
import org.dartboard.register.Share;
import org.dartboard.register.Walked;
import org.dartboard.register.Wished;
import org.dartboard.text.Phrase;

/** {@code register}: what was decided about gaps, beside what is found. */
final class RegisterCommand implements Command {

    private static final String EVERY = "all";

    @Override
    public void describe(Usage usage) {
        usage.files("cli.option.files")
                .values("--state", "STATE", "cli.register.state")
                .value("--persona", "ID", "cli.register.persona")
                .value("--owner", "NAME", "cli.register.owner")
                .value("--today", "DATE", "cli.register.today")
                .value("--controls", "WHICH", "cli.option.controls")
                .flag("--all", "cli.register.everything")
                .flag("--json", "cli.option.json");
    }

    @Override
    public int run(Arguments arguments, Session session) throws Failure {
        var today = today(arguments);
        var filter = Filter.USUAL
                .in(states(arguments.values("--state")))
                .by(arguments.value("--owner"))
                .serious(!arguments.has("--all"));
        return Scenes.each(arguments, session, (name, scene) -> {
            var environment = scene.environment();
            var persona = arguments.value("--persona");
            var asked = persona == null
                    ? filter
                    : filter.of(Scenes.persona(environment, persona).id());
            var people = Scenes.walks(scene).parallelStream()
                    .map(f -> new Walked(f, Causes.of(f)))
                    .toList();
            var register = Register.of(environment, people);
            var wishes = register.wishes().stream()
                    .filter(w -> persona == null || w.persona().equals(persona))
                    .toList();
            session.tell(
                    arguments, json -> json(json.text("file", name), register.items(asked), wishes, today), page -> {
                        Headings.environment(page, scene, session.messages());
                        new RegisterText(page, new ItemText(environment, session.messages(), today))
                                .write(register, asked, wishes);
                    });
        });
    }

    private static String today(Arguments arguments) throws Failure {
        var today = arguments.value("--today");
        if (today != null && Due.date(today).isEmpty()) {
            throw new Failure(Phrase.of("cli.register.today.wrong", "date", Safe.visible(today)));
        }
        return today == null ? "" : today;
    }

    private static Set<Verdict> states(List<String> names) throws Failure {
        if (names.isEmpty()) {
            return Filter.USUAL.states();
        }
        var states = EnumSet.noneOf(Verdict.class);
        for (var name : names) {
            if (name.equals(EVERY)) {
                return EnumSet.allOf(Verdict.class);
            }
            states.add(Stream.of(Verdict.values())
                    .filter(v -> word(v).equals(name))
                    .findFirst()
                    .orElseThrow(() -> unknown(name)));
        }
        return states;
    }

    private static String word(Verdict state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    private static Failure unknown(String name) {
        var words = Stream.concat(Stream.of(Verdict.values()).map(RegisterCommand::word), Stream.of(EVERY))
                .toList();
        return new Failure(Phrase.of(
                "cli.register.state.wrong", "state", Safe.visible(name), "among", Suggest.among(name, words)));
    }

    private static void json(Json json, List<Item> items, List<Wished> wishes, String today) {
        json.objects("items", items, (j, item) -> item(j, item, today))
                .objects(
                        "wishes",
                        wishes,
                        (j, wish) -> j.text("at", wish.at())
                                .text("text", wish.text())
                                .text("persona", wish.persona())
                                .text("by", wish.by()));
    }

    private static void item(Json json, Item item, String today) {
        var family = item.family();
        json.text("code", item.key().code())
                .text("node", item.key().node())
                .texts("personas", item.shares().stream().map(Share::persona).toList())
                .text("decision", item.state().name())
                .text("owner", item.owner())
                .text("due", item.due())
                .text("note", item.note())
                .whole("severity", item.severity())
                .text("family", family == null ? null : family.name())
                .flag("found", item.isFound())
                .flagIf("cause", item.isCause())
                .flagIf("overdue", item.isOverdue(today));
    }
}
