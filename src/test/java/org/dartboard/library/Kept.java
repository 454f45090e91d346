package org.dartboard.library;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.dartboard.edit.Fragment;
import org.dartboard.model.Environment;
import org.dartboard.model.Persona;

/** Things to keep, made of an environment, and a clock that tests move on. */
final class Kept {

    private Kept() {}

    static Content.Person person(Environment environment, String id) {
        return Content.Person.of(environment, Objects.requireNonNull(environment.persona(id)));
    }

    static Content.Pattern pattern(Environment environment, String... ids) {
        return new Content.Pattern(Fragment.of(environment, List.of(ids)));
    }

    /** Somebody who only has a name and a story. */
    static Content.Person somebody(String name, String story) {
        var persona = Persona.SCHEMA
                .make(new org.dartboard.model.Values<Persona>().put(Persona.ID, "somebody"))
                .with(Persona.NAME, name)
                .with(Persona.STORY, story);
        return Content.Person.of(Environment.EMPTY, persona);
    }

    /** A clock that goes on when it is told to. */
    static final class TestClock extends Clock {
        private Instant now = Instant.parse("2026-11-22T09:30:00Z");

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
