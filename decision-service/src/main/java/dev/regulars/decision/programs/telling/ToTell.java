package dev.regulars.decision.programs.telling;

import dev.regulars.decision.programs.Programs;
import dev.regulars.decision.programs.Release;
import dev.regulars.decision.programs.Releases;
import dev.regulars.program.Program;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What went live and is to be told. */
@Component
class ToTell {

    static final long NOTHING = -1;

    /** Of the last releases or versions, at a start. */
    private static final int MOST = 100;

    private final Programs programs;
    private final Releases releases;

    ToTell(Programs programs, Releases releases) {
        this.programs = programs;
        this.releases = releases;
    }

    /** What is live; kept in the store before it is told. */
    WentLive live() {
        Optional<Release> release = releases.live();
        if (release.isPresent()) {
            return WentLive.by(release.get());
        }
        return folder(programs.live().version()).orElseThrow();
    }

    /**
     * What is live and what was before it, the newest first, as far as it was not told. As long as the folder decides,
     * what was before it are its versions; else the releases, and behind the first of them the folder's version that
     * decided until then.
     *
     * @param number of the last release that was told, with all before it; 0 when the folder's versions were; else
     *     {@link #NOTHING}
     */
    List<WentLive> since(WentLive live, long number) {
        List<WentLive> list = new ArrayList<>(List.of(live));
        if (live.number() == 0) {
            if (number == NOTHING) {
                programs.lastKept(MOST).forEach(kept -> list.add(WentLive.byFolder(kept, "")));
            }
            return list;
        }
        for (Release release : releases.newest(0, MOST)) {
            if (release.number() > number) {
                list.add(WentLive.by(release));
            }
            if (release.number() == 1 && number == NOTHING) {
                folder(release.before()).ifPresent(list::add);
            }
        }
        return list;
    }

    Optional<Program> program(String version) {
        return programs.look(version);
    }

    private Optional<WentLive> folder(String version) {
        return programs.kept(version).map(kept -> WentLive.byFolder(kept, ""));
    }
}
