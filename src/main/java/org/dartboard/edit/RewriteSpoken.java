package org.dartboard.edit;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.dartboard.edit.Mention.Where;
import org.dartboard.model.Board;
import org.dartboard.model.Environment;
import org.dartboard.model.ExpectedGap;
import org.dartboard.model.Family;
import org.dartboard.model.Feeling;
import org.dartboard.model.Finding;
import org.dartboard.model.Lesson;
import org.dartboard.model.Played;
import org.dartboard.model.PlayedAnswer;
import org.dartboard.model.PlayedChoice;
import org.dartboard.model.Prediction;
import org.dartboard.model.RegisterEntry;
import org.dartboard.model.TalkStep;
import org.dartboard.model.View;
import org.dartboard.model.Wish;
import org.jspecify.annotations.Nullable;

/**
 * The part of {@link Rewrite} for what people said of an environment and put around it: the register, played walks,
 * predictions, the lesson, views, the talk and the board.
 */
final class RewriteSpoken {

    private final Environment before;
    private final Names names;
    private final Consumer<Mention> lost;

    RewriteSpoken(Environment before, Names names, Consumer<Mention> lost) {
        this.before = before;
        this.names = names;
        this.lost = lost;
    }

    @Nullable
    RegisterEntry entry(RegisterEntry entry) {
        var persona = kept(Sort.PERSONA, entry.persona(), Where.REGISTER);
        var node = persona == null ? null : node(entry.node(), entry.code().equals("G30"), Where.REGISTER);
        return persona == null || node == null
                ? null
                : new RegisterEntry(
                        entry.code(),
                        node,
                        persona,
                        entry.decision(),
                        entry.owner(),
                        entry.due(),
                        entry.note(),
                        entry.extras());
    }

    @Nullable
    Played played(Played played) {
        var persona = kept(Sort.PERSONA, played.persona(), Where.PLAYED);
        return persona == null
                ? null
                : new Played(
                        persona,
                        played.by(),
                        Lists.map(played.choices(), this::choice),
                        Lists.map(played.answers(), this::answer),
                        Lists.map(played.wishes(), this::wish),
                        Lists.map(played.feelings(), this::feeling),
                        played.extras());
    }

    private @Nullable PlayedChoice choice(PlayedChoice choice) {
        var at = names.of(Sort.ELEMENT, choice.at());
        var next = choice.next() == null ? null : names.of(Sort.ELEMENT, choice.next());
        var channel = choice.channel() == null ? null : names.of(Sort.ELEMENT, choice.channel());
        var option = choice.option() == null ? null : names.option(choice.at(), choice.option());
        var missing = Stream.of(
                        missing(choice.at(), at),
                        missing(choice.next(), next),
                        missing(choice.channel(), channel),
                        missing(choice.option(), option))
                .flatMap(Optional::stream)
                .findFirst();
        missing.ifPresent(name -> lost.accept(new Mention(Where.PLAYED, "", name)));
        return at == null || missing.isPresent()
                ? null
                : new PlayedChoice(at, next, channel, option, choice.own(), choice.extras());
    }

    private static Optional<String> missing(@Nullable String name, @Nullable String now) {
        return now == null ? Optional.ofNullable(name) : Optional.empty();
    }

    private @Nullable PlayedAnswer answer(PlayedAnswer answer) {
        var at = kept(Sort.ELEMENT, answer.at(), Where.PLAYED);
        return at == null
                ? null
                : new PlayedAnswer(at, answer.question(), answer.answer(), answer.why(), answer.extras());
    }

    private @Nullable Wish wish(Wish wish) {
        var at = kept(Sort.ELEMENT, wish.at(), Where.PLAYED);
        return at == null ? null : new Wish(at, wish.text(), wish.extras());
    }

    private @Nullable Feeling feeling(Feeling feeling) {
        var at = kept(Sort.ELEMENT, feeling.at(), Where.PLAYED);
        return at == null ? null : new Feeling(at, feeling.value(), feeling.text(), feeling.extras());
    }

    @Nullable
    Prediction prediction(Prediction prediction) {
        var persona = kept(Sort.PERSONA, prediction.persona(), Where.PREDICTION);
        return persona == null
                ? null
                : new Prediction(
                        prediction.by(), persona, Lists.merge(prediction.gaps(), this::expected), prediction.extras());
    }

    private @Nullable ExpectedGap expected(ExpectedGap gap) {
        var node = node(gap.node(), mayBeTag(gap.node(), gap.family()), Where.PREDICTION);
        return node == null ? null : new ExpectedGap(node, gap.family(), gap.extras());
    }

    Lesson lesson(Lesson lesson) {
        return new Lesson(
                lesson.title(), lesson.steps(), Lists.merge(lesson.findings(), this::finding), lesson.extras());
    }

    private @Nullable Finding finding(Finding finding) {
        var persona = kept(Sort.PERSONA, finding.persona(), Where.FINDING);
        var node = persona == null
                ? null
                : node(finding.node(), mayBeTag(finding.node(), finding.family()), Where.FINDING);
        return persona == null || node == null
                ? null
                : new Finding(persona, node, finding.family(), finding.points(), finding.extras());
    }

    @Nullable
    View view(View view) {
        var name = names.of(Sort.VIEW, view.name());
        if (name == null) {
            return null;
        }
        var persona = view.persona() == null ? null : names.of(Sort.PERSONA, view.persona());
        if (view.persona() != null && persona == null) {
            lost.accept(new Mention(Where.VIEW, view.name(), view.persona()));
        }
        return new View(name, view.lens(), persona, view.x(), view.y(), view.zoom(), view.extras());
    }

    /** A stop goes if nothing is left of it, and the number of a step goes with the persona who made it. */
    @Nullable
    TalkStep step(TalkStep step) {
        var persona = step.persona() == null ? null : kept(Sort.PERSONA, step.persona(), Where.TALK);
        var view = step.view() == null ? null : kept(Sort.VIEW, step.view(), Where.TALK);
        var number = step.persona() != null && persona == null ? null : step.step();
        var lists = Rewrite.names(names, lost, Sort.PERSONA, step.lists(), Where.TALK, "");
        var now = new TalkStep(persona, number, view, lists, step.extras());
        boolean empty = persona == null && number == null && view == null && lists.isEmpty();
        return empty && !now.equals(step) ? null : now;
    }

    Board board(Board board) {
        return new Board(
                board.frames(),
                Rewrite.names(names, lost, Sort.ELEMENT, board.locked(), Where.LOCK, ""),
                board.background(),
                board.extras());
    }

    /** Where a gap is: an element, a way from one to another, everywhere ({@code *}) or a need that nobody takes up. */
    private @Nullable String node(String node, boolean isTag, Where where) {
        int arrow = node.indexOf('>');
        if (node.equals("*")) {
            return node;
        } else if (arrow < 0) {
            return kept(isTag ? Sort.TAG : Sort.ELEMENT, node, where);
        }
        var from = kept(Sort.ELEMENT, node.substring(0, arrow), where);
        var to = from == null ? null : kept(Sort.ELEMENT, node.substring(arrow + 1), where);
        return from == null || to == null ? null : from + ">" + to;
    }

    /** Predictions and findings name no rule; "nobody takes this up" is of one family and its node is no element. */
    private boolean mayBeTag(String node, Family family) {
        return family == Family.TREATED_AS_ANYONE && !before.elements().has(node);
    }

    /** What becomes of a name; if it goes away, that is reported. */
    private @Nullable String kept(Sort sort, String name, Where where) {
        var now = names.of(sort, name);
        if (now == null) {
            lost.accept(new Mention(where, "", name));
        }
        return now;
    }
}
