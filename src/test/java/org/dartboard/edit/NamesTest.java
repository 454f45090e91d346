package org.dartboard.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dartboard.Generated;
import org.dartboard.model.Community;
import org.dartboard.model.Control;
import org.dartboard.model.Environment;
import org.dartboard.model.Extras;
import org.dartboard.model.Link;
import org.dartboard.model.Need;
import org.dartboard.model.Persona;
import org.dartboard.model.Tag;
import org.dartboard.text.Messages;
import org.junit.jupiter.api.Test;

/** Renaming and deleting reach every place where a name stands, and say so beforehand. */
class NamesTest {
    private static final Messages WORDS = Messages.strict();
    private final Environment clinic = Clinic.environment();

    @Test
    void anythingIsRenamedEverywhere() {
        clinic.elements().forEach(e -> renamed(clinic, Sort.ELEMENT, e.id()));
        clinic.personas().forEach(p -> renamed(clinic, Sort.PERSONA, p.id()));
        clinic.scenarios().forEach(s -> renamed(clinic, Sort.SCENARIO, s.id()));
        References.tags(clinic).forEach(t -> renamed(clinic, Sort.TAG, t));
        clinic.views().forEach(v -> renamed(clinic, Sort.VIEW, v.name()));
    }

    @Test
    void anythingIsDeletedEverywhere() {
        clinic.elements().forEach(e -> deleted(clinic, Sort.ELEMENT, e.id()));
        clinic.personas().forEach(p -> deleted(clinic, Sort.PERSONA, p.id()));
        clinic.scenarios().forEach(s -> deleted(clinic, Sort.SCENARIO, s.id()));
        References.tags(clinic).forEach(t -> deleted(clinic, Sort.TAG, t));
        clinic.views().forEach(v -> deleted(clinic, Sort.VIEW, v.name()));
    }

    @Test
    void alsoInRandomEnvironments() {
        for (long seed = 0; seed < 60; seed++) {
            var environment = Clinic.discussed(Generated.environment(seed), seed);
            environment.elements().forEach(e -> renamed(environment, Sort.ELEMENT, e.id()));
            environment.elements().forEach(e -> deleted(environment, Sort.ELEMENT, e.id()));
            environment.personas().forEach(p -> deleted(environment, Sort.PERSONA, p.id()));
            References.tags(environment).forEach(t -> renamed(environment, Sort.TAG, t));
        }
    }

    private static void renamed(Environment environment, Sort sort, String name) {
        var edit = new Rename(sort, name, "zz_other");
        assertTrue(edit.refusal(environment).isEmpty());
        WORDS.format(edit.name(environment));
        var after = edit.apply(environment);
        assertEquals(0, Strings.count(after, name), () -> "left of " + name);
        assertEquals(Strings.count(environment, name), Strings.count(after, "zz_other"));
        assertEquals(environment, new Rename(sort, "zz_other", name).apply(after));
    }

    private static void deleted(Environment environment, Sort sort, String name) {
        var edit = new Delete(sort, List.of(name));
        assertTrue(edit.refusal(environment).isEmpty());
        edit.consequences(environment).forEach(WORDS::format);
        var after = edit.apply(environment);
        assertEquals(0, Strings.count(after, name), () -> "left of " + name);
        assertEquals(Set.of(), References.dangling(after));
    }

    @Test
    void consequencesAreComplete() {
        assertEquals(
                List.of(
                        "7 links",
                        "2 decisions on gaps",
                        "5 things chosen or said in play",
                        "2 findings of the lesson"),
                consequences(Delete.elements("consult")));
        assertEquals(
                List.of(
                        "2 links",
                        "a link that Diary by phone would add",
                        "a channel of Alma",
                        "something chosen or said in play"),
                consequences(Delete.elements("phone")));
        assertEquals(List.of("1 link", "a goal of Alma", "a decision on gaps"), consequences(Delete.elements("diet")));
        assertEquals(
                List.of("1 link", "a part of Next year", "something chosen or said in play"),
                consequences(Delete.elements("c_diary")));
        assertEquals(
                List.of(
                        "3 decisions on gaps",
                        "something chosen or said in play",
                        "a finding of the lesson",
                        "whom The forum shows",
                        "3 stops of the talk"),
                consequences(new Delete(Sort.PERSONA, List.of("alma"))));
        assertEquals(List.of("a stop of the talk"), consequences(new Delete(Sort.VIEW, List.of("The forum"))));
        assertEquals(
                List.of(
                        "10 mentions at Consultation, Diary, Heart club and Diary by phone",
                        "a need or fact of Alma",
                        "a decision on gaps",
                        "a prediction"),
                consequences(new Delete(Sort.TAG, List.of("diet_help"))));
        assertEquals(List.of(), consequences(Delete.elements("note")));
    }

    private List<String> consequences(Edit edit) {
        return edit.consequences(clinic).stream().map(WORDS::format).toList();
    }

    @Test
    void asMuchIsToldAsGoes() {
        for (long seed = 0; seed < 200; seed++) {
            var before = Clinic.discussed(Generated.environment(seed), seed);
            for (var element : before.elements()) {
                var after = Delete.elements(element.id()).apply(before);
                var told = References.mentions(before, Names.without(Sort.ELEMENT, Set.of(element.id()))).stream()
                        .collect(Collectors.groupingBy(Mention::where, Collectors.counting()));
                assertEquals(before.links().size() - after.links().size(), told.getOrDefault(Mention.Where.LINK, 0L));
                assertEquals(goals(before) - goals(after), told.getOrDefault(Mention.Where.GOAL, 0L));
                assertEquals(
                        added(before, element.id()) - added(after, element.id()),
                        told.getOrDefault(Mention.Where.CONTROL_LINK, 0L));
                assertEquals(
                        before.register().size() - after.register().size(),
                        told.getOrDefault(Mention.Where.REGISTER, 0L));
                assertEquals(
                        before.layout().size() - after.layout().size(), told.getOrDefault(Mention.Where.POSITION, 0L));
            }
        }
    }

    private static long goals(Environment environment) {
        return environment.personas().stream().mapToLong(p -> p.goals().size()).sum();
    }

    /** Links that controls other than the one of that id add. */
    private static long added(Environment environment, String but) {
        return environment
                .all(Control.class)
                .filter(c -> !c.id().equals(but))
                .mapToLong(c -> c.effect().addLinks().size())
                .sum();
    }

    @Test
    void tagsAreMerged() {
        var alma = clinic.persona("alma");
        var merge = new Rename(Sort.TAG, "diet_help", "company");
        assertEquals("merging of help with diet into company", WORDS.format(merge.name(clinic)));
        var after = merge.apply(clinic);
        assertEquals(
                List.of(new Need("company", 3, true)), after.persona("alma").needs());
        assertEquals("help with diet", after.label("company"), "it had no label of its own");
        assertEquals(2, alma.needs().size());
        assertEquals(List.of("company"), ((Community) after.element("club")).adaptsTo());

        var labelled = clinic.with(
                Environment.TAGS,
                List.of(
                        new Tag("company", "company", Extras.NONE),
                        new Tag("diet_help", "help with diet", Extras.NONE)));
        assertEquals("company", merge.apply(labelled).label("company"));
        assertEquals(1, merge.apply(labelled).tags().size());
        assertEquals(
                List.of(new Need("diet_help", 3, true)),
                new Rename(Sort.TAG, "company", "diet_help")
                        .apply(clinic)
                        .persona("alma")
                        .needs());
    }

    @Test
    void tagsAreLabelled() {
        var after = new SetTagLabel("company", "somebody to talk to").apply(clinic);
        assertEquals("somebody to talk to", after.label("company"));
        assertEquals(
                "renaming of company to somebody to talk to",
                WORDS.format(new SetTagLabel("company", "somebody to talk to").name(clinic)));
        assertEquals(clinic, new SetTagLabel("company", "").apply(after));
        assertTrue(new SetTagLabel("Diet", "x").refusal(clinic).isPresent());
    }

    @Test
    void renamingIsRefusedWhereItCannotBe() {
        assertEquals(
                "“post” is taken, by “Post”. Choose another one.", refusal(new Rename(Sort.ELEMENT, "phone", "post")));
        assertEquals(
                "“Ö” does not do here. Begin with a small letter and go on with small letters, digits, “_” and “-”.",
                refusal(new Rename(Sort.PERSONA, "alma", "Ö")));
        assertEquals(
                "“x” is not on the map any more. Choose another element.", refusal(new Rename(Sort.ELEMENT, "x", "y")));
        assertEquals("There is no view “x” any more. Choose another one.", refusal(new Rename(Sort.VIEW, "x", "y")));
        assertEquals("Nobody uses the tag “x” any more. Choose another one.", refusal(new Rename(Sort.TAG, "x", "y")));
        assertEquals("", refusal(new Rename(Sort.ELEMENT, "phone", "phone")));
    }

    @Test
    void optionsAreRenamedWhereTheyAreTheSame() {
        var edit = new RenameOption("consult", "plan", "standard");
        assertEquals("renaming of plan to standard", WORDS.format(edit.name(clinic)));
        var after = edit.apply(clinic);
        assertEquals(0, Strings.count(after, "plan"));
        assertEquals(Strings.count(clinic, "plan"), Strings.count(after, "standard"));
        assertEquals(after, new RenameOption("c_diary", "plan", "standard").apply(clinic));
        assertEquals(
                "“own” is taken, by “Diary by phone”. Choose another one.",
                refusal(new RenameOption("consult", "plan", "own")));
        assertEquals(
                "“Letter” has no option “plan” any more. Choose another one.",
                refusal(new RenameOption("letter", "plan", "x")));
        var untied =
                DeleteLinks.of(Link.of(Link.Type.GOVERNS, "c_diary", "consult")).apply(clinic);
        assertEquals(1, Strings.count(edit.apply(untied), "plan"));
    }

    private String refusal(Edit edit) {
        return edit.refusal(clinic).map(WORDS::format).orElse("");
    }

    @Test
    void whatNobodyCarriesIsFound() {
        assertEquals(Set.of(), References.dangling(clinic));
        var lost = clinic.with(Environment.PERSONAS, List.<Persona>of());
        assertEquals(Set.of("alma", "ben"), References.dangling(lost));
    }
}
