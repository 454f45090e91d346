package org.dartboard.gap;

import java.util.Collection;
import java.util.List;
import org.dartboard.model.Channel;
import org.dartboard.text.Name;
import org.dartboard.text.Phrase;

/** How a place is reached, to stand after a verb: "by phone", "through the portal", "in person". */
public final class Reached {

    private Reached() {}

    /** Through this channel. */
    public static Object by(Channel channel) {
        return channel.inPerson() ? Phrase.of("words.inperson") : Name.means(channel.name());
    }

    /** Through these channels, each way named once. */
    public static List<Object> by(Collection<Channel> channels) {
        var ways = channels.stream().map(Reached::by);
        return (channels.size() == 1 ? ways : ways.distinct()).toList();
    }
}
