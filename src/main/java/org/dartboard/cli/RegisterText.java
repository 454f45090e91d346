package org.dartboard.cli;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.dartboard.model.RegisterEntry.Verdict;
import org.dartboard.register.Done;
import org.dartboard.register.Filter;
import org.dartboard.register.Item;
import org.dartboard.register.ItemText;
import org.dartboard.register.Register;
import org.dartboard.register.Wished;
import org.dartboard.text.Phrase;

/** The register in words: by state, the worst first; then what people wished for. */
final class RegisterText {

    private final Page page;
    private final ItemText words;

    RegisterText(Page page, ItemText words) {
        this.page = page;
        this.words = words;
    }

    /** Writes what a filter shows, and how many it leaves out that people have done with. */
    void write(Register register, Filter filter, List<Wished> wishes) {
        var board = register.board(filter);
        board.forEach((state, items) -> {
            if (!items.isEmpty()) {
                var name = words.messages().format(Item.word(state));
                page.heading(say(Phrase.of("cli.register.heading", "state", name, "n", items.size())));
                items.forEach(this::item);
            }
        });
        if (board.values().stream().allMatch(List::isEmpty)) {
            page.gap().text(0, say(Phrase.of("cli.register.none")));
        }
        var left = EnumSet.allOf(Verdict.class);
        left.removeAll(filter.states());
        var others = register.board(filter.in(left));
        var done = new Done(
                others.getOrDefault(Verdict.DISMISSED, List.of()).size(),
                others.getOrDefault(Verdict.FIXED, List.of()).size());
        if (!done.isNone()) {
            page.gap()
                    .paragraph(
                            0,
                            0,
                            Page.dim(say(Phrase.of(
                                    "cli.register.left",
                                    "done",
                                    words.messages().format(done.phrase())))));
        }
        wishes(wishes);
    }

    private void item(Item item) {
        var head = say(Phrase.of("cli.register.item", "title", words.named(item), "people", words.people(item)));
        page.keyed(2, "", 4, item.key().toString(), Page.plain(head));
        var more = new ArrayList<String>();
        if (!item.owner().isBlank()) {
            more.add(say(Phrase.of("cli.register.who", "owner", item.owner())));
        }
        if (!item.due().isBlank()) {
            more.add(say(Phrase.of("cli.register.due", "due", words.due(item))));
        }
        if (!item.note().isBlank()) {
            more.add(say(Phrase.of("cli.register.note", "note", item.note())));
        }
        if (!words.standing(item).isEmpty()) {
            more.add(words.standing(item));
        }
        if (!more.isEmpty()) {
            page.paragraph(4, 4, Page.dim(String.join(" · ", more)));
        }
    }

    private void wishes(List<Wished> wishes) {
        if (!wishes.isEmpty()) {
            page.heading(say(Phrase.of("cli.register.wishes")));
        }
        for (var wish : wishes) {
            page.text(2, words.wish(wish));
            page.paragraph(
                    4,
                    4,
                    Page.dim(say(
                            Phrase.of("cli.register.wish", "wisher", words.wisher(wish), "place", words.place(wish)))));
        }
    }

    private String say(Phrase phrase) {
        return words.messages().format(phrase);
    }
}
