package org.dartboard.story;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.dartboard.model.Day;
import org.dartboard.model.Environment;
import org.dartboard.model.Moment;
import org.dartboard.model.Persona;
import org.dartboard.text.Amount;
import org.dartboard.text.At;
import org.dartboard.text.Count;
import org.dartboard.text.Messages;
import org.dartboard.text.Name;
import org.dartboard.text.Phrase;
import org.dartboard.text.Quote;
import org.dartboard.text.Span;
import org.dartboard.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * How texts speak of one persona and of the things of her environment: her pronouns and her short name; names and people's own
 * words inside a sentence, whatever they contain; moments, spans, amounts and counts as people say them.
 *
 * <p>A moment is weekday and hour, with the week from the second on ("Monday 9:00, in week 2"; week 1 is the one in which the
 * walk begins).
 */
public final class Voice implements Words {

    private static final Set<String> SIGNS = Set.of("$", "€", "£", "¥", "₹", "₩", "₺", "₴", "₪", "฿", "₫", "₱");

    private static final List<Day> DAYS = List.of(Day.values());

    private final Messages messages;
    private final Pronouns pronouns;
    private final String name;
    private final String currency;

    private Voice(Messages messages, Pronouns pronouns, String name, String currency) {
        this.messages = messages;
        this.pronouns = pronouns;
        this.name = name;
        this.currency = currency;
    }

    /** The voice for a persona of an environment, in the language of these messages. */
    public static Voice of(Persona persona, Environment environment, Messages messages) {
        return new Voice(
                messages, Pronouns.of(persona.pronouns()), called(persona), Plain.words(environment.currency()));
    }

    /** The voice for what is said of an environment and of nobody in particular: a phrase about somebody says "they". */
    public static Voice of(Environment environment, Messages messages) {
        return new Voice(messages, Pronouns.THEY, "", Plain.words(environment.currency()));
    }

    /** An amount in an environment's currency, for phrases that are said without a voice. */
    public static Phrase amount(BigDecimal amount, Environment environment) {
        return money(amount, Plain.words(environment.currency()));
    }

    /** What one calls somebody, for phrases that are said without a voice. */
    public static String called(Persona persona) {
        var name = Plain.shortName(persona.name());
        return name.isEmpty() ? Plain.fromId(persona.id()) : name;
    }

    /** Her name as one would call her: "Alma" of "Alma, 67, lives alone". */
    public String name() {
        return name;
    }

    /** A phrase about her in words. */
    public String say(Phrase phrase) {
        return messages.format(phrase, this);
    }

    @Override
    // texts: words.person.*.*
    public @Nullable String word(String placeholder) {
        if (!PERSON.contains(placeholder)) {
            return null;
        } else if (placeholder.equals("name")) {
            return name;
        }
        boolean capital = Character.isUpperCase(placeholder.charAt(0));
        var small = Character.toLowerCase(placeholder.charAt(0)) + placeholder.substring(1);
        var word = messages.format(Phrase.of(pronouns.key(small), "name", name));
        return capital ? Character.toUpperCase(word.charAt(0)) + word.substring(1) : word;
    }

    @Override
    public boolean plural(String placeholder) {
        return pronouns == Pronouns.THEY && PERSON.contains(placeholder) && !placeholder.equals("name");
    }

    @Override
    public @Nullable String text(Object value) {
        return switch (value) {
            case Name thing -> named(thing);
            case Quote quote -> quoted(quote);
            case At at -> messages.format(moment(at.minute()));
            case Span span -> say(Spans.of(span.minutes()));
            case Amount amount -> messages.format(money(amount.amount(), currency));
            case Count count -> {
                var number = Spans.number(count.n());
                yield number == null ? Long.toString(count.n()) : messages.format(number);
            }
            default -> null;
        };
    }

    private String named(Name thing) {
        if (!Plain.words(thing.name()).isEmpty()) {
            return Naming.inSentence(thing);
        }
        return messages.text(thing.form() == Name.Form.MEANS ? "words.unnamed.means" : "words.unnamed");
    }

    private String quoted(Quote quote) {
        var words = Plain.words(quote.words());
        if (words.isEmpty()) {
            return messages.text("words.unnamed");
        }
        return quote.noun() && Naming.isNoun(words) ? words : messages.format(Phrase.of("words.quote", "words", words));
    }

    private static Phrase moment(long minute) {
        var day = DAYS.get((int) (Math.floorMod(minute, (long) Moment.WEEK) / Moment.DAY));
        int ofDay = (int) Math.floorMod(minute, (long) Moment.DAY);
        var time = ofDay / 60 + (ofDay % 60 < 10 ? ":0" : ":") + ofDay % 60;
        long week = Math.floorDiv(minute, (long) Moment.WEEK) + 1;
        return week <= 1
                ? Phrase.of("words.at", "day", day, "time", time)
                : Phrase.of("words.at.week", "day", day, "time", time, "week", week);
    }

    private static Phrase money(BigDecimal amount, String currency) {
        if (amount.signum() == 0) {
            return Phrase.of("words.amount.none");
        }
        var exact = amount.stripTrailingZeros();
        var number = exact.setScale(exact.scale() <= 0 ? 0 : Math.max(2, exact.scale()))
                .toPlainString();
        var sign = switch (currency) {
            case "USD" -> "$";
            case "EUR" -> "€";
            case "GBP" -> "£";
            case "JPY" -> "¥";
            default -> SIGNS.contains(currency) ? currency : "";
        };
        if (!sign.isEmpty()) {
            return Phrase.of("words.amount.sign", "sign", sign, "amount", number);
        }
        return currency.isEmpty()
                ? Phrase.of("words.amount", "amount", number)
                : Phrase.of("words.amount.code", "amount", number, "currency", currency);
    }
}
