package dev.regulars.decision.authoring;

import dev.regulars.decision.programs.CheckProgram;
import dev.regulars.decision.programs.CheckedProgram;
import dev.regulars.program.reading.ProgramFiles;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Checks drafts, each state of them once: several people and pages ask about the same. */
@Component
public class DraftChecks {

    private static final int REMEMBERED = 8;

    private final CheckProgram check;
    private final Map<String, CheckedProgram> known = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, CheckedProgram> eldest) {
            return size() > REMEMBERED;
        }
    };

    DraftChecks(CheckProgram check) {
        this.check = check;
    }

    /** One at a time: a second asker of the same finds it done. */
    public synchronized CheckedProgram of(ProgramFiles files) {
        String version = files.version();
        CheckedProgram found = known.get(version);
        if (found == null) {
            found = check.check(files);
            known.put(version, found);
        }
        return found;
    }
}
