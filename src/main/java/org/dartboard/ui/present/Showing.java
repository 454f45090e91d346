package org.dartboard.ui.present;

import java.util.ArrayList;
import java.util.List;
import org.dartboard.model.TalkStep;
import org.dartboard.talk.Lived;
import org.dartboard.talk.Stops;
import org.dartboard.ui.state.Desk;
import org.dartboard.ui.state.Results;
import org.dartboard.ui.state.Selection;

/** What a window shows at the moment, as stops of a talk. */
final class Showing {

    private Showing() {}

    /**
     * What is shown now: who is selected; else what happens at this moment of the walks; before they begin and after their end the
     * causes of those who are shown.
     */
    static List<TalkStep> now(Desk desk) {
        if (desk.selectionProperty().get() instanceof Selection.Person(var id)) {
            return List.of(Stops.person(id));
        }
        var results = desk.resultsProperty().get();
        var moments = results == null || desk.playback().isAtEnd() ? List.<TalkStep>of() : moments(desk, results);
        if (!moments.isEmpty() || results == null || results.chosen().isEmpty()) {
            return moments;
        }
        return List.of(Stops.lists(results.chosen()));
    }

    /** What happens at this moment of the walks, of each who walks. */
    static List<TalkStep> moments(Desk desk, Results results) {
        var playback = desk.playback();
        var stops = new ArrayList<TalkStep>();
        if (playback.lived() > 0 && playback.lived() <= playback.course().length()) {
            for (var moment :
                    playback.course().beats().get(playback.lived() - 1).moments()) {
                var walked = results.of(moment.persona());
                if (walked != null) {
                    var lived = new Lived(
                            walked.findings(),
                            walked.story(),
                            List.of(),
                            desk.decided().sieve());
                    stops.add(Stops.moment(lived, moment.card()));
                }
            }
        }
        return stops;
    }
}
