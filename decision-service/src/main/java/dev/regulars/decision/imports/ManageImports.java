package dev.regulars.decision.imports;

import dev.regulars.decision.accounts.MemberKey;
import dev.regulars.decision.accounts.PersonalData;
import dev.regulars.decision.authoring.AuditLog;
import dev.regulars.decision.imports.rows.Mapping;
import dev.regulars.decision.imports.rows.MemberFile;
import dev.regulars.decision.web.Problem;
import dev.regulars.decision.web.ProblemCode;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What people do with imports. Each step is in the log of the Studio, without anything of the file. */
public final class ManageImports {

    /** Files that wait or are worked off at a time. */
    static final int MOST_OPEN = 20;

    private final Imports imports;
    private final ImportFiles files;
    private final ImportErrors errors;
    private final ProcessImport process;
    private final ImportWorker worker;
    private final PersonalData personal;
    private final AuditLog log;
    private final Clock clock;
    private final ImportSettings settings;

    ManageImports(
            Imports imports,
            ImportFiles files,
            ImportErrors errors,
            ProcessImport process,
            ImportWorker worker,
            PersonalData personal,
            AuditLog log,
            Clock clock,
            ImportSettings settings) {
        this.imports = imports;
        this.files = files;
        this.errors = errors;
        this.process = process;
        this.worker = worker;
        this.personal = personal;
        this.log = log;
        this.clock = clock;
        this.settings = settings;
    }

    /** One of both. */
    public record Result(@Nullable Import done, @Nullable Problem problem) {

        static Result refused(ProblemCode code, @Nullable String detail) {
            return new Result(null, Problem.of(code, detail));
        }
    }

    /** @param file its name where it came from */
    public Result upload(String by, String file, Mapping mapping, InputStream in) throws IOException {
        if (imports.withFile().stream().filter(one -> !one.state().isOver()).count() >= MOST_OPEN) {
            return Result.refused(ProblemCode.TOO_MANY_IMPORTS, "at most " + MOST_OPEN + " at a time");
        }
        Instant now = clock.instant();
        String id = "i-%d-%06x"
                .formatted(now.toEpochMilli(), ThreadLocalRandom.current().nextInt(1 << 24));
        MemberKey key = new MemberKey(id, personal.newKey(id), null);
        imports.insert(new Import(
                id,
                file,
                mapping,
                0,
                0,
                ImportState.UPLOADING,
                null,
                0,
                null,
                Tally.NOTHING,
                null,
                by,
                now,
                null,
                null,
                key));
        try {
            ImportFiles.Stored stored = files.store(key, in, settings.maxFile().toBytes());
            Optional<Import> uploaded = imports.uploaded(id, stored);
            if (uploaded.isEmpty()) {
                files.delete(id); // somebody cancelled it meanwhile
            }
            return told(by, "uploaded", uploaded);
        } catch (ImportFiles.TooLarge e) {
            imports.find(id).ifPresent(one -> cancel(by, one));
            return Result.refused(ProblemCode.BODY_TOO_LARGE, "at most " + settings.maxFile() + " in one file");
        } catch (IOException | RuntimeException e) {
            imports.find(id).ifPresent(one -> cancel(by, one));
            throw e;
        }
    }

    /** Columns of the file; none once they are not asked for any more. */
    public List<String> header(Import one) {
        return look(one, MemberFile::header);
    }

    /** Columns of the mapping that the file lacks. */
    public List<String> missing(Import one) {
        return look(one, MemberFile::missing);
    }

    private List<String> look(Import one, Function<MemberFile, List<String>> what) {
        if (!canBeMapped(one) || one.chunks() == 0 || one.key().wrapped() == null) {
            return List.of();
        }
        try (MemberFile file = process.open(one)) {
            return what.apply(file);
        } catch (ImportFiles.Gone e) {
            return List.of(); // it came to its end in this moment
        }
    }

    public Result remap(String by, Import one, Mapping mapping) {
        return canBeMapped(one) ? told(by, "mapped", imports.remap(one, mapping)) : notPossible(one);
    }

    private static boolean canBeMapped(Import one) {
        return one.state() == ImportState.UPLOADED || one.state() == ImportState.CHECKED;
    }

    /** Reads all rows and writes nothing. */
    public Result check(String by, Import one) {
        if (one.state() != ImportState.UPLOADED && one.state() != ImportState.CHECKED) {
            return notPossible(one);
        }
        List<String> missing = missing(one);
        if (one.chunks() == 0 || !missing.isEmpty()) {
            return Result.refused(ProblemCode.COLUMNS_MISSING, String.join(", ", missing));
        }
        errors.forgetCheck(one.id());
        return begun(told(by, "checked", imports.begin(one, ImportState.CHECKING, clock.instant())));
    }

    /** Only what was checked. */
    public Result start(String by, Import one) {
        return one.state() == ImportState.CHECKED
                ? begun(told(by, "started", imports.begin(one, ImportState.RUNNING, clock.instant())))
                : notPossible(one);
    }

    public Result pause(String by, Import one) {
        return one.state().isWorking() ? told(by, "paused", imports.pause(one)) : notPossible(one);
    }

    public Result resume(String by, Import one) {
        return one.state() == ImportState.PAUSED ? begun(told(by, "resumed", imports.resume(one))) : notPossible(one);
    }

    /** What is imported stays; the file goes. */
    public Result cancel(String by, Import one) {
        if (one.state().isOver()) {
            return notPossible(one);
        }
        return begun(told(by, "cancelled", imports.stop(one, ImportState.CANCELLED, null, clock.instant())));
    }

    private Result begun(Result result) {
        if (result.done() != null) {
            worker.wake();
        }
        return result;
    }

    private Result told(String by, String what, Optional<Import> changed) {
        if (changed.isEmpty()) {
            return Result.refused(ProblemCode.CONTENDED, null);
        }
        log.add(by, what, "import " + changed.get().id(), List.of());
        return new Result(changed.get(), null);
    }

    private static Result notPossible(Import one) {
        return Result.refused(
                ProblemCode.IMPORT_STEP_NOT_POSSIBLE, "it is " + one.state().label());
    }
}
