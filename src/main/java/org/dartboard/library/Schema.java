package org.dartboard.library;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.resource.LoadableResource;
import org.jspecify.annotations.Nullable;

/** The schemas of the database, each a step on from the one before. */
final class Schema {

    /** The scripts of this program, in their order: that of version 1 first. */
    static final Schema OF_THIS_PROGRAM = new Schema(List.of("V1__items.sql", "V2__versions.sql", "V3__told.sql"));

    /** Where Flyway notes what it has done. */
    static final String HISTORY = "flyway_schema_history";

    private final List<String> scripts;

    /** For tests: other scripts, beside this package's resources. */
    Schema(List<String> scripts) {
        this.scripts = List.copyOf(scripts);
    }

    /** The names of the scripts. */
    List<String> scripts() {
        return scripts;
    }

    /** The version that this program works with. */
    int version() {
        return scripts.size();
    }

    /** Brings a database up to date. */
    void migrate(DataSource database) throws SQLException {
        try {
            Flyway.configure(Schema.class.getClassLoader())
                    .dataSource(database)
                    .resourceProvider(new Scripts(scripts))
                    .javaMigrationClassProvider(List::of)
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            throw inside(e);
        }
    }

    /** What H2 said. */
    private static SQLException inside(FlywayException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return sql;
            }
        }
        return new SQLException(e.getMessage(), e);
    }

    /** Gives Flyway the scripts by name, so that it searches no class path: that would differ between folders and jars. */
    private record Scripts(List<String> names) implements ResourceProvider {

        @Override
        public @Nullable LoadableResource getResource(String name) {
            return names.contains(name) ? new Script(name) : null;
        }

        @Override
        public Collection<LoadableResource> getResources(String prefix, String[] suffixes) {
            return names.stream()
                    .filter(n -> n.startsWith(prefix) && List.of(suffixes).contains(n.substring(n.lastIndexOf('.'))))
                    .<LoadableResource>map(Script::new)
                    .toList();
        }
    }

    private static final class Script extends LoadableResource {
        private final String name;

        private Script(String name) {
            this.name = name;
        }

        @Override
        public Reader read() {
            try (var in = Schema.class.getResourceAsStream(name)) {
                if (in == null) {
                    throw new IllegalStateException("no " + name);
                }
                return new StringReader(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(name, e);
            }
        }

        @Override
        public String getAbsolutePath() {
            return name;
        }

        @Override
        public String getAbsolutePathOnDisk() {
            return name;
        }

        @Override
        public String getFilename() {
            return name;
        }

        @Override
        public String getRelativePath() {
            return name;
        }
    }
}
