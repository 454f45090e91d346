package org.dartboard.edit;

import java.util.List;
import java.util.Optional;
import org.dartboard.model.Environment;
import org.dartboard.text.Phrase;

/** A change of an environment: a function from one value to the next, and the words about it. */
public sealed interface Edit
        permits Activate,
                Add,
                AddLink,
                AddPersona,
                AddScenario,
                Arrange,
                Become,
                Decide,
                Delete,
                DeleteLinks,
                Fill,
                Move,
                Paste,
                Reconnect,
                Rename,
                RenameOption,
                Reorder,
                Replace,
                SetEnvironment,
                SetLinkProperty,
                SetPersona,
                SetProperty,
                SetScenario,
                SetTagLabel,
                Several,
                SwitchControls {

    /**
     * The environment after the edit: valid, and without a reference to anything that the edit took away.
     *
     * @param before an environment for which {@link #refusal} is empty; for another one the result is undefined and may
     *     be an exception
     */
    Environment apply(Environment before);

    /** Why the edit cannot be done here: what is in the way, where, and what to do; empty if it can be done. */
    Optional<Phrase> refusal(Environment before);

    /** What the edit is, as it stands after "Undo": "move of 3 touchpoints". */
    Phrase name(Environment before);

    /**
     * What else goes with it that nobody pointed at, such as "3 links"; empty for edits that only add or set.
     *
     * @param before as for {@link #apply}
     */
    default List<Phrase> consequences(Environment before) {
        return List.of();
    }
}
