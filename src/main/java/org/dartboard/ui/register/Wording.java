package org.dartboard.ui.register;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import org.dartboard.model.Environment;
import org.dartboard.register.Item;
import org.dartboard.register.Share;
import org.dartboard.story.GapText;
import org.dartboard.story.Voice;
import org.dartboard.text.Phrase;
import org.dartboard.ui.kit.Discs;
import org.dartboard.ui.kit.Kit;

/**
 * The words for items.
 *
 * @param environment of which they are
 * @param today a date such as 2027-03-01
 */
record Wording(Kit kit, Environment environment, String today) {

    /** Its title, without where. */
    String title(Item item) {
        return voice(item).say(item.title());
    }

    /** Its title with where it is. */
    String named(Item item) {
        return voice(item).say(item.title(environment));
    }

    /** Where it is. */
    String place(Item item) {
        return item.place(environment) instanceof Phrase phrase
                ? kit.say(phrase)
                : item.place(environment).toString();
    }

    /** A thing for one is said of that one, a thing for several of nobody in particular. */
    private Voice voice(Item item) {
        return item.shares().size() == 1
                ? voice(item.shares().getFirst().persona())
                : Voice.of(environment, kit.messages());
    }

    private Voice voice(String id) {
        var persona = environment.persona(id);
        return persona == null ? Voice.of(environment, kit.messages()) : Voice.of(persona, environment, kit.messages());
    }

    /** What somebody is called. */
    String name(String id) {
        return voice(id).name();
    }

    /** What the rule saw, told of one person; empty if it is no longer found. */
    String sentence(Share share) {
        var gap = share.gap();
        return gap == null ? "" : voice(share.persona()).say(GapText.sentence(gap));
    }

    /** For whom it is. */
    String people(Item item) {
        return kit.say(Phrase.of(
                "register.people",
                "names",
                item.shares().stream().map(s -> name(s.persona())).toList()));
    }

    /** By when, and whether that is past; empty if nobody said. */
    String due(Item item) {
        return item.isOverdue(today) ? kit.say(Phrase.of("register.overdue", "due", item.due())) : item.due();
    }

    /** How it stands beside what is found; empty if there is nothing to say. */
    String standing(Item item) {
        return switch (item.standing()) {
            case FOUND -> "";
            case STILL_FOUND -> kit.text("register.stillFound");
            case NO_LONGER_FOUND -> kit.text("register.noLongerFound");
        };
    }

    /** The people for whom it is, by their initials. */
    HBox discs(Item item, double size) {
        var discs = new HBox(2);
        discs.setMinWidth(HBox.USE_PREF_SIZE);
        discs.setAlignment(Pos.CENTER_LEFT);
        people(item.shares().stream().map(Share::persona).toList(), discs, size);
        return discs;
    }

    private void people(List<String> ids, HBox discs, double size) {
        for (var id : ids) {
            var persona = environment.persona(id);
            if (persona != null) {
                var place = environment.personas().place(id);
                discs.getChildren().add(Discs.person(kit, persona, name(id), place, size));
            }
        }
    }

    /** Somebody, by the initial. */
    HBox disc(String person, double size) {
        var discs = new HBox();
        people(List.of(person), discs, size);
        return discs;
    }

    /** All that is to be known of it, for those who cannot see it. */
    String inWords(Item item) {
        var words = kit.say(Phrase.of(
                "register.card",
                "title",
                named(item),
                "people",
                people(item),
                "state",
                kit.say(Item.word(item.state()))));
        var more = List.of(item.owner(), due(item), standing(item)).stream()
                .filter(w -> !w.isBlank())
                .toList();
        return more.isEmpty() ? words : words + ", " + String.join(", ", more);
    }
}
