package dev.regulars.decision.programs.telling;

import dev.regulars.decision.programs.KeptVersion;
import dev.regulars.decision.programs.Release;
import dev.regulars.decision.programs.ReleaseKind;
import dev.regulars.program.Program;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That a version went live, without who did it.
 *
 * @param number of the release; 0 for the program's folder
 * @param kind {@code publish}, {@code roll-back} or {@code folder}
 * @param before the version that decided until then; null for the folder's
 */
record WentLive(
        String version,
        long number,
        String name,
        String kind,
        Instant at,
        @Nullable String before) {

    static WentLive by(Release release) {
        return new WentLive(
                release.version(),
                release.number(),
                release.name(),
                release.kind() == ReleaseKind.PUBLISHED ? "publish" : "roll-back",
                release.at(),
                release.before());
    }

    static WentLive byFolder(KeptVersion kept, String name) {
        return new WentLive(kept.version(), 0, name, "folder", kept.since(), null);
    }

    /** A version of the folder is called as the program is. */
    WentLive named(Program program) {
        return number == 0 ? new WentLive(version, 0, program.name(), kind, at, before) : this;
    }

    /** The same whenever it is told. */
    String id() {
        return version + "/" + (number == 0 ? "folder" : String.valueOf(number));
    }
}
