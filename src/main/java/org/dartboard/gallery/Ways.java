package org.dartboard.gallery;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.dartboard.model.Channel;
import org.dartboard.model.Environment;
import org.jspecify.annotations.Nullable;

/** How somebody of the gallery gets along with the channels of an environment, which have names of their own. */
public final class Ways {

    private static final String WORDS = "words";

    private Ways() {}

    /**
     * One channel.
     *
     * @param kind which of the gallery's kinds it is taken for; null: none of them
     * @param why why she cannot or will not use it; null: she does
     */
    public record Way(
            Channel channel,
            @Nullable String kind,
            @Nullable String why) {

        /** Whether she is only assumed to use it, because the gallery does not know such a channel. */
        public boolean isAssumed() {
            return kind == null;
        }
    }

    /** All channels of an environment: those she uses in the order in which she likes them, then the others. */
    public static List<Way> of(Guest guest, Gallery gallery, Environment environment) {
        var ways = new ArrayList<Way>();
        environment.all(Channel.class).forEach(channel -> {
            var kind = kind(channel, gallery);
            ways.add(new Way(channel, kind, kind == null ? null : guest.avoids().get(kind)));
        });
        var order = guest.persona().channels();
        ways.sort(Comparator.comparing((Way w) -> w.why() != null)
                .thenComparing(w -> w.kind() == null ? order.size() : order.indexOf(w.kind())));
        return ways;
    }

    /** The ids of those that she uses. */
    static List<String> used(List<Way> ways) {
        return ways.stream()
                .filter(w -> w.why() == null)
                .map(w -> w.channel().id())
                .toList();
    }

    /** Which of the gallery's kinds a channel is: by its id, by being there in person, or by a word of its name. */
    static @Nullable String kind(Channel channel, Gallery gallery) {
        var kinds = gallery.home().all(Channel.class).toList();
        if (channel.inPerson()) {
            return kinds.stream()
                    .filter(Channel::inPerson)
                    .map(Channel::id)
                    .findFirst()
                    .orElse(null);
        }
        var words = Arrays.asList(channel.name().toLowerCase(Locale.ROOT).split("[^\\p{L}-]+", -1));
        return kinds.stream()
                .filter(k -> k.id().equals(channel.id()) || words(k).stream().anyMatch(words::contains))
                .map(Channel::id)
                .findFirst()
                .orElse(null);
    }

    private static List<?> words(Channel kind) {
        return kind.extras().values().get(WORDS) instanceof List<?> list ? list : List.of();
    }
}
