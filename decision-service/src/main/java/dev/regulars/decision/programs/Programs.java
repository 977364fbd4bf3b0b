package dev.regulars.decision.programs;

import dev.regulars.engine.drools.DroolsMatchers;
import dev.regulars.program.Program;
import dev.regulars.program.reading.Diagnostic;
import dev.regulars.program.reading.ProgramFiles;
import dev.regulars.program.reading.ProgramReader;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The live program, swapped as a whole: a decision that runs finishes on the version it began with. */
@Component
public class Programs {

    private static final Logger LOG = LoggerFactory.getLogger(Programs.class);
    /** Older versions kept ready for returns. */
    private static final int MAX_READY = 16;

    private final ProgramVersions versions;
    private final DroolsMatchers matchers;
    private final Clock clock;
    private final Releases releases;
    private final Instances instances;
    private final CheckProgram check;
    private final Map<String, Program> ready = new ConcurrentHashMap<>();
    private volatile @Nullable LiveProgram live;
    private volatile List<Diagnostic> problems = List.of();
    private volatile List<Diagnostic> warnings = List.of();

    Programs(
            ProgramVersions versions,
            CheckProgram check,
            DroolsMatchers matchers,
            Clock clock,
            Releases releases,
            Instances instances) {
        this.releases = releases;
        this.instances = instances;
        this.versions = versions;
        this.check = check;
        this.matchers = matchers;
        this.clock = clock;
    }

    /**
     * The version that decides now.
     *
     * @throws com.mongodb.MongoException when it is new and the store does not take it: a decision must not name
     *     a version that a
     *     crash could lose
     */
    public Program live() {
        LiveProgram now = live;
        if (now == null) {
            throw new IllegalStateException("no program is live");
        }
        return now.kept() ? now.program() : keep(now).program();
    }

    private synchronized LiveProgram keep(LiveProgram now) {
        if (live == now && !follow()) {
            versions.keep(now.files(), now.program().name(), now.since());
            live = new LiveProgram(now.program(), now.files(), now.since(), true);
            ready.put(now.program().version(), now.program());
        }
        return java.util.Objects.requireNonNull(live);
    }

    /**
     * Takes up what the Studio made live; the folder decides only until it has made anything live.
     *
     * @return whether the Studio says what is live
     */
    boolean follow() {
        Optional<Release> release = releases.live();
        release.map(Release::version).ifPresent(this::activate);
        LiveProgram now = live;
        if (now != null) {
            instances.tell(now.program().version(), now.since());
        }
        return release.isPresent();
    }

    private synchronized void activate(String version) {
        if (isOther(version)) {
            Program program = version(version);
            matchers.prepare(program);
            live = new LiveProgram(program, versions.find(version).orElseThrow(), clock.instant(), true);
            problems = List.of();
            warnings = List.of();
            LOG.info("program {} {} is live", program.name(), version);
        }
    }

    private boolean isOther(String version) {
        LiveProgram now = live;
        return now == null || !now.kept() || !now.program().version().equals(version);
    }

    public Optional<ProgramState> state() {
        return Optional.ofNullable(live)
                .map(now -> new ProgramState(
                        now.program().name(), now.program().version(), now.since(), problems, warnings));
    }

    /** What the Studio made live; empty while the folder decides. */
    public Optional<Release> release() {
        return releases.live();
    }

    /** The files of what is live. */
    public ProgramFiles liveFiles() {
        live();
        return java.util.Objects.requireNonNull(live).files();
    }

    /** Of a version that decided before, or is live. */
    public Optional<ProgramFiles> files(String version) {
        LiveProgram now = live;
        return now != null && now.program().version().equals(version)
                ? Optional.of(now.files())
                : versions.find(version);
    }

    /** The same to look at, whether the store is there or not. */
    public Optional<Program> current() {
        return Optional.ofNullable(live).map(LiveProgram::program);
    }

    /** A version that decided before. */
    public Program version(String version) {
        Program known = ready.get(version);
        if (known != null) {
            return known;
        }
        ProgramFiles files = versions.find(version)
                .orElseThrow(() -> new IllegalStateException("program version " + version + " is not in the store"));
        ProgramReader.Reading reading = check.read(files);
        Program program = reading.program();
        if (program == null) {
            throw new IllegalStateException(
                    "program version " + version + " cannot be read any more: " + inWords(reading.diagnostics()));
        }
        if (ready.size() >= MAX_READY) {
            ready.clear();
        }
        ready.put(version, program);
        return program;
    }

    /**
     * A version read anew and not kept ready, for those who look at many. Empty when the store does not have it, or it
     * cannot be read any more.
     */
    public Optional<Program> look(String version) {
        return versions.find(version)
                .flatMap(files -> Optional.ofNullable(check.read(files).program()));
    }

    public Optional<KeptVersion> kept(String version) {
        return versions.kept(version);
    }

    /** Those that were activated last, at most so many. */
    public List<KeptVersion> lastKept(int most) {
        return versions.lastKept(most);
    }

    /**
     * Checks the files, runs their scenarios and makes them live; or keeps what is live and says what is wrong with
     * them.
     *
     * @return errors only; what is merely doubtful stands in {@link ProgramState#warnings}
     */
    synchronized List<Diagnostic> offer(ProgramFiles files) {
        CheckedProgram checked = check.check(files);
        Program program = checked.program();
        problems = checked.found().stream().filter(Diagnostic::isError).toList();
        warnings = checked.found().stream()
                .filter(diagnostic -> !diagnostic.isError())
                .toList();
        if (program == null || !problems.isEmpty()) {
            problems.forEach(problem -> LOG.warn("the program's files are refused: {}", problem));
            return problems;
        }
        if (live == null || !live.program().version().equals(program.version())) {
            matchers.prepare(program);
            live = new LiveProgram(program, files, clock.instant(), false);
            LOG.info("program {} {} is live", program.name(), program.version());
        }
        return problems;
    }

    static String inWords(List<Diagnostic> problems) {
        return problems.stream()
                .filter(Diagnostic::isError)
                .map(problem ->
                        problem.suggestion() == null ? problem.toString() : problem + ": " + problem.suggestion())
                .collect(Collectors.joining("; "));
    }

    /** For a start with broken files: the version that was live before decides on. */
    synchronized boolean fallBack() {
        Optional<ProgramFiles> last = versions.last();
        last.ifPresent(files -> {
            Program program = version(files.version());
            live = new LiveProgram(program, files, clock.instant(), true);
            LOG.warn("program {} {} from the store is live", program.name(), program.version());
        });
        return last.isPresent();
    }
}
