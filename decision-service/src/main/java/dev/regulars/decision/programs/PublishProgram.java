package dev.regulars.decision.programs;

import dev.regulars.program.Program;
import dev.regulars.program.reading.ProgramFiles;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Makes a version live on all instances. */
@Component
public class PublishProgram {

    private final Programs programs;
    private final ProgramVersions versions;
    private final Releases releases;
    private final CheckProgram check;
    private final Clock clock;

    PublishProgram(Programs programs, ProgramVersions versions, Releases releases, CheckProgram check, Clock clock) {
        this.programs = programs;
        this.versions = versions;
        this.releases = releases;
        this.check = check;
        this.clock = clock;
    }

    /** What came of it. */
    public sealed interface Result {

        record Live(Release release) implements Result {}

        /** Another version is live than the one that it was made from. */
        record Outdated(String live) implements Result {}

        /** It is wrong by now: what was right when it was approved may have ended since. */
        record Wrong(CheckedProgram checked) implements Result {}

        record Unknown() implements Result {}
    }

    /** @param wanted its number and time are not looked at; {@code before} is the version that must be live */
    public Result publish(ProgramFiles files, Release wanted) {
        CheckedProgram checked = check.check(files);
        Program program = checked.program();
        if (program == null || !checked.isRight()) {
            return new Result.Wrong(checked);
        }
        versions.keep(files, program.name(), clock.instant());
        return release(wanted);
    }

    /** A version that was live once; it is not checked again, as it has decided before. */
    public Result rollBack(Release wanted) {
        return versions.find(wanted.version()).isEmpty() ? new Result.Unknown() : release(wanted);
    }

    private Result release(Release wanted) {
        Optional<Release> now = releases.live();
        String live = programs.live().version();
        if (!live.equals(wanted.before())) {
            return new Result.Outdated(live);
        }
        Optional<Release> released =
                releases.release(wanted, now.map(Release::number).orElse(0L));
        programs.follow();
        return released.<Result>map(Result.Live::new)
                .orElseGet(() -> new Result.Outdated(programs.live().version()));
    }
}
