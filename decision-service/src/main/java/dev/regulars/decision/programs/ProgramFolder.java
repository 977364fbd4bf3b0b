package dev.regulars.decision.programs;

import com.mongodb.MongoException;
import dev.regulars.program.reading.Diagnostic;
import dev.regulars.program.reading.ProgramFiles;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** Watches the program's folder: a changed file is live within two polls, without a restart. */
@Component
class ProgramFolder {

    private static final Logger LOG = LoggerFactory.getLogger(ProgramFolder.class);

    private final ProgramProperties properties;
    private final Programs programs;
    private final ScheduledExecutorService watcher = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "program-folder");
        thread.setDaemon(true);
        return thread;
    });
    private String offered = "";
    private @Nullable String seen;

    ProgramFolder(ProgramProperties properties, Programs programs) {
        this.properties = properties;
        this.programs = programs;
    }

    @PostConstruct
    void start() {
        ProgramFiles files = ProgramFiles.of(properties.dir());
        offered = files.version();
        List<Diagnostic> problems = programs.offer(files);
        if (!problems.isEmpty() && !programs.fallBack()) {
            throw new IllegalStateException("the program cannot be used: " + Programs.inWords(problems));
        }
        long poll = properties.poll().toMillis();
        var unused = watcher.scheduleWithFixedDelay(this::look, 0, poll, TimeUnit.MILLISECONDS);
    }

    /**
     * A change is taken up when two looks in a row see the same, so that a file that is still being written is let be.
     */
    private void look() {
        try {
            if (isPublished()) {
                return;
            }
            ProgramFiles files = ProgramFiles.of(properties.dir());
            String version = files.version();
            if (!version.equals(offered) && version.equals(seen)) {
                offered = version;
                programs.offer(files);
            }
            seen = version;
        } catch (UncheckedIOException e) {
            LOG.debug("the program's folder is being changed: {}", e.getMessage());
        } catch (RuntimeException e) {
            LOG.error("the program's folder could not be taken up", e);
        }
    }

    /** As long as the store does not answer, what decided goes on deciding. */
    private boolean isPublished() {
        try {
            return programs.follow();
        } catch (MongoException | DataAccessException away) {
            LOG.debug("whether the Studio has published is not known: {}", away.getMessage());
            return false;
        }
    }

    @PreDestroy
    void stop() {
        watcher.shutdownNow();
    }
}
