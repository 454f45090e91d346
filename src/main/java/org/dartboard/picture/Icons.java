package org.dartboard.picture;

import java.util.List;
import java.util.Locale;
import org.dartboard.model.Actor;
import org.dartboard.model.Channel;
import org.dartboard.model.Element;
import org.dartboard.model.Touchpoint;

/**
 * Which icon stands for an element: by a word of its name where one is telling, else by what it is. An ornament: nothing is
 * computed from it, and a name in another language only gets the plainer icon.
 */
final class Icons {

    /** An icon and the words that call for it; a word that ends in a dot must be the whole word, others begin one. */
    private record Telling(Icon icon, List<String> words) {
        Telling(Icon icon, String words) {
            this(icon, List.of(words.split(" ", -1)));
        }
    }

    private static final List<Telling> CHANNELS = List.of(
            new Telling(Icon.AT_SIGN, "email e-mail mail. newsletter"),
            new Telling(Icon.MAIL, "post. letter postal"),
            new Telling(Icon.MAP_PIN, "visit person meeting face"),
            new Telling(Icon.VIDEO, "video webcam"),
            new Telling(Icon.SMARTPHONE, "app. apps. sms mobile smartphone text. whatsapp"),
            new Telling(Icon.PHONE, "phone telephone call hotline line."),
            new Telling(Icon.CAR, "car. vehicle"),
            new Telling(Icon.MESSAGE_CIRCLE, "chat messenger forum"),
            new Telling(Icon.STORE, "shop store branch counter kiosk"),
            new Telling(Icon.TV, "tv. television screen"),
            new Telling(Icon.MONITOR, "portal web website online internet site computer"));

    private static final List<Telling> TOUCHPOINTS = List.of(
            new Telling(Icon.CLIPBOARD_LIST, "review checklist inspection"),
            new Telling(Icon.MEGAPHONE, "advert advertisement campaign commercial"),
            new Telling(Icon.CALCULATOR, "calculator configurator quote estimate"),
            new Telling(Icon.LANDMARK, "bank loan authority permit registration"),
            new Telling(Icon.MAIL, "letter invitation email mail. newsletter"),
            new Telling(Icon.STETHOSCOPE, "consultation consult doctor diagnosis examination check-up checkup clinic"),
            new Telling(Icon.PILL, "pharmacy medication medicine drug prescription pill"),
            new Telling(Icon.SOUP, "diet nutrition cooking meal food"),
            new Telling(Icon.HEART_PULSE, "rehab exercise training fitness therapy"),
            new Telling(Icon.NOTEBOOK_PEN, "diary journal log. logbook"),
            new Telling(Icon.SIREN, "crash emergency accident rescue ambulance alarm"),
            new Telling(Icon.BELL, "alert reminder notification"),
            new Telling(Icon.GAUGE, "report diagnostics monitoring measurement dashboard"),
            new Telling(Icon.PHONE_CALL, "call phone telephone line. hotline nurse"),
            new Telling(Icon.VIDEO, "video"),
            new Telling(Icon.GLOBE, "site. website web portal online internet information"),
            new Telling(Icon.SMARTPHONE, "app. mobile"),
            new Telling(Icon.BOT, "bot chatbot assistant"),
            new Telling(
                    Icon.MESSAGES_SQUARE,
                    "chat forum talk discussion meeting interview advice tip ombudsman complaint"),
            new Telling(Icon.CALENDAR, "appointment booking schedule reservation"),
            new Telling(Icon.CLIPBOARD_LIST, "form application registration survey questionnaire assessment plan"),
            new Telling(Icon.CREDIT_CARD, "payment pay. bill billing invoice price tariff"),
            new Telling(Icon.SHOPPING_CART, "order cart purchase buying checkout basket"),
            new Telling(Icon.TRUCK, "delivery shipping transport"),
            new Telling(Icon.STORE, "shop store showroom dealer branch fair."),
            new Telling(Icon.GRADUATION_CAP, "course class lesson school seminar workshop"),
            new Telling(Icon.USERS, "group community team peers"),
            new Telling(Icon.HOUSE, "home house visit"),
            new Telling(
                    Icon.WRENCH,
                    "repair service maintenance setup installation mounting electrical scaffolding cleaning"),
            new Telling(Icon.TICKET, "ticket event"),
            new Telling(Icon.KEY_ROUND, "handover pickup collection login"),
            new Telling(Icon.GIFT, "gift loyalty reward offer"),
            new Telling(Icon.FILE_TEXT, "document contract record leaflet brochure"),
            new Telling(Icon.UTENSILS, "restaurant dinner lunch table"),
            new Telling(Icon.CAR, "car. drive driving ride"),
            new Telling(Icon.BOOK_OPEN, "guide manual book catalogue catalog"));

    private Icons() {}

    static Icon of(Element element) {
        return switch (element) {
            case Touchpoint touchpoint -> named(touchpoint.name(), TOUCHPOINTS, of(touchpoint.phase()));
            case Channel channel -> named(channel.name(), CHANNELS, channel.inPerson() ? Icon.MAP_PIN : Icon.GLOBE);
            case Actor actor -> of(actor.role());
            default ->
                switch (element.type()) {
                    case COMMUNITY -> Icon.USERS;
                    case OUTCOME -> Icon.TARGET;
                    case EVENT -> Icon.ZAP;
                    case OFFERING -> Icon.PACKAGE;
                    case NOTE -> Icon.STICKY_NOTE;
                    case CONTROL -> Icon.SHIELD_CHECK;
                    case TOUCHPOINT, CHANNEL, ACTOR -> throw new IllegalStateException(element.id());
                };
        };
    }

    private static Icon of(Touchpoint.Phase phase) {
        return switch (phase) {
            case SEARCH -> Icon.SEARCH;
            case CONFIGURE -> Icon.SETTINGS_2;
            case FULFIL -> Icon.PACKAGE;
            case CONSUME -> Icon.CIRCLE_DOT;
            case SUPPORT -> Icon.LIFE_BUOY;
        };
    }

    private static Icon of(Actor.Role role) {
        return switch (role) {
            case NODAL_FIRM -> Icon.LANDMARK;
            case FIRM -> Icon.BUILDING_2;
            case SUPPLIER -> Icon.FACTORY;
            case NEUTRAL_PARTY -> Icon.SCALE;
        };
    }

    private static Icon named(String name, List<Telling> table, Icon otherwise) {
        var words = name.substring(0, Math.min(name.length(), 200))
                .toLowerCase(Locale.ROOT)
                .split("[^\\p{L}-]+", -1);
        for (var telling : table) {
            for (var word : words) {
                for (var call : telling.words()) {
                    if (call.endsWith(".")
                            ? call.length() == word.length() + 1 && call.startsWith(word)
                            : calls(call, word)) {
                        return telling.icon();
                    }
                }
            }
        }
        return otherwise;
    }

    /** Whether a word is the one, or a form of it. */
    private static boolean calls(String call, String word) {
        return word.startsWith(call) && word.length() <= call.length() + 3;
    }
}
