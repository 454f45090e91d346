package org.dartboard.ui.field;

import org.dartboard.model.Kind;
import org.dartboard.text.Phrase;

/** Why a value cannot be: what may be said instead. */
final class Complaints {

    private Complaints() {}

    /** The value lies outside of what is allowed. */
    static Phrase outside(Kind<?> kind) {
        return switch (kind) {
            case Kind.Whole(int min, int max) when max == Kind.TEN_YEARS && min == 0 -> Phrase.of("field.outside.long");
            case Kind.Whole(int min, int max) -> Phrase.of("field.outside.whole", "min", min, "max", max);
            case Kind.Real(double min, double max) -> Phrase.of("field.outside.real", "min", min, "max", max);
            case Kind.Money _ -> Phrase.of("field.outside.money");
            case Kind.TimeOfDay _ -> Phrase.of("field.outside.time");
            case Kind.Text _ -> Phrase.of("field.outside.text");
            case Kind.Many<?> _ -> Phrase.of("field.outside.many");
            case Kind.Identifier _,
                    Kind.Flag _,
                    Kind.Choice<?> _,
                    Kind.Keyed<?, ?> _,
                    Kind.OpenHours _,
                    Kind.Part<?> _,
                    Kind.OneOf<?> _,
                    Kind.Overrides _ -> Phrase.of("field.outside.other");
        };
    }
}
