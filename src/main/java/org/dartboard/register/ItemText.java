package org.dartboard.register;

import java.util.List;
import org.dartboard.model.Environment;
import org.dartboard.story.GapText;
import org.dartboard.story.Voice;
import org.dartboard.text.Messages;
import org.dartboard.text.Phrase;

/**
 * Items in words, the same wherever they are shown.
 *
 * @param environment of which they are
 * @param today a date such as 2027-03-01; what is none makes nothing overdue
 */
public record ItemText(Environment environment, Messages messages, String today) {

    /** Its title, without where. */
    public String title(Item item) {
        return voice(item).say(item.title());
    }

    /** Its title with where it is. */
    public String named(Item item) {
        return voice(item).say(item.title(environment));
    }

    /** Where it is. */
    public String place(Item item) {
        var place = item.place(environment);
        return place instanceof Phrase phrase ? messages.format(phrase) : place.toString();
    }

    /** A thing for one is said of that one, a thing for several of nobody in particular. */
    private Voice voice(Item item) {
        return item.shares().size() == 1 ? voice(item.shares().getFirst().persona()) : Voice.of(environment, messages);
    }

    private Voice voice(String id) {
        var persona = environment.persona(id);
        return persona == null ? Voice.of(environment, messages) : Voice.of(persona, environment, messages);
    }

    /** What somebody is called. */
    public String name(String id) {
        return voice(id).name();
    }

    /** What the rule saw, told of one person; empty if it is no longer found. */
    public String sentence(Share share) {
        var gap = share.gap();
        return gap == null ? "" : voice(share.persona()).say(GapText.sentence(gap));
    }

    /** For whom it is: "for Alma and Ben". */
    public String people(Item item) {
        var names = item.shares().stream().map(s -> name(s.persona())).toList();
        return messages.format(Phrase.of("register.people", "names", names));
    }

    /** What was decided. */
    public String state(Item item) {
        return messages.format(Item.word(item.state()));
    }

    /** By when, and whether that is past; empty if nobody said. */
    public String due(Item item) {
        return item.isOverdue(today) ? messages.format(Phrase.of("register.overdue", "due", item.due())) : item.due();
    }

    /** How it stands beside what is found; empty if there is nothing to say. */
    public String standing(Item item) {
        return switch (item.standing()) {
            case FOUND -> "";
            case STILL_FOUND -> messages.text("register.stillFound");
            case NO_LONGER_FOUND -> messages.text("register.noLongerFound");
        };
    }

    /** All that is to be known of it in one line. */
    public String line(Item item) {
        var words = messages.format(
                Phrase.of("register.card", "title", named(item), "people", people(item), "state", state(item)));
        var more = List.of(item.owner(), due(item), standing(item)).stream()
                .filter(w -> !w.isBlank())
                .toList();
        return more.isEmpty() ? words : words + ", " + String.join(", ", more);
    }

    /** What was wished for, and by whom. */
    public String wish(Wished wish) {
        return messages.format(Phrase.of("register.wish", "words", wish.text()));
    }

    /** For whom something was wished, and by whom. */
    public String wisher(Wished wish) {
        var name = name(wish.persona());
        return messages.format(
                wish.by().isBlank()
                        ? Phrase.of("register.wish.for", "name", name)
                        : Phrase.of("register.wish.by", "name", name, "by", wish.by()));
    }

    /** Where something was wished for. */
    public String place(Wished wish) {
        var element = environment.element(wish.at());
        return element == null ? wish.at() : element.name();
    }
}
