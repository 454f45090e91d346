package org.dartboard;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.rolling.FixedWindowRollingPolicy;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.SizeBasedTriggeringPolicy;
import ch.qos.logback.core.spi.ContextAwareBase;
import ch.qos.logback.core.status.NopStatusListener;
import ch.qos.logback.core.util.Duration;
import ch.qos.logback.core.util.FileSize;
import java.io.IOException;
import java.nio.file.Path;
import org.dartboard.file.OwnFolder;
import org.dartboard.file.UserFolders;

/**
 * Sends the log to a file in the user's state folder and nowhere else: warnings of a library must not mix with what the
 * command line prints. Logback finds this class as a service when something first asks SLF4J for a logger, so the command
 * line, which does not ask, pays nothing for it. No XML: parsing it would take longer than the rest of the set-up.
 *
 * <p>A folder that cannot be written is harmless: there is no log then.
 */
public final class Logging extends ContextAwareBase implements Configurator {
    private static final String FILE = "dartboard.log";
    private static final FileSize LIMIT = new FileSize(FileSize.MB_COEFFICIENT);
    private static final int OLD_FILES = 3;

    @Override
    public ExecutionStatus configure(LoggerContext context) {
        logTo(UserFolders.ofThisUser().logs(), context);
        return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
    }

    /** Lets everything logged in a context from now on, from INFO up, go to files of at most 1 MB in a folder. */
    static void logTo(Path folder, LoggerContext context) {
        // Otherwise Logback prints its own troubles, such as a folder that cannot be written
        context.getStatusManager().add(new NopStatusListener());
        try {
            OwnFolder.make(folder);
        } catch (IOException e) {
            // there is no log then
        }

        var encoder = new PatternLayoutEncoder();
        encoder.setContext(context);
        encoder.setPattern("%d{yyyy-MM-dd'T'HH:mm:ss.SSS} %-5level [%thread] %logger{0}: %msg%n");
        encoder.start();

        var appender = new RollingFileAppender<ILoggingEvent>();
        appender.setContext(context);
        appender.setFile(folder.resolve(FILE).toString());
        appender.setEncoder(encoder);

        var full = new SizeBasedTriggeringPolicy<ILoggingEvent>();
        full.setContext(context);
        full.setMaxFileSize(LIMIT);
        // The default looks once a minute: a fault that repeats itself would write a lot meanwhile
        full.setCheckIncrement(Duration.buildByMilliseconds(0));
        full.start();
        appender.setTriggeringPolicy(full);

        var rolling = new FixedWindowRollingPolicy();
        rolling.setContext(context);
        rolling.setParent(appender);
        rolling.setFileNamePattern(folder.resolve("dartboard.%i.log").toString());
        rolling.setMinIndex(1);
        rolling.setMaxIndex(OLD_FILES);
        rolling.start();
        appender.setRollingPolicy(rolling);
        appender.start();

        var root = context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        root.setLevel(Level.INFO);
        root.addAppender(appender);
    }
}
