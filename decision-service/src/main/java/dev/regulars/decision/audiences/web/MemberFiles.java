package dev.regulars.decision.audiences.web;

import dev.regulars.decision.authoring.AuditLog;
import dev.regulars.decision.authoring.CellChange;
import dev.regulars.decision.people.CurrentPerson;
import dev.regulars.decision.web.Problem;
import dev.regulars.decision.web.ProblemCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** What is the same for all files of members: a purpose, and a line in the log. */
@Component
class MemberFiles {

    private static final Pattern PURPOSE = Pattern.compile("[^\\p{Cntrl}]{3,200}");

    private final AuditLog log;
    private final CurrentPerson person;

    MemberFiles(AuditLog log, CurrentPerson person) {
        this.log = log;
        this.person = person;
    }

    Optional<Problem> refusal(String purpose) {
        return PURPOSE.matcher(purpose.strip()).matches()
                ? Optional.empty()
                : Optional.of(Problem.of(ProblemCode.INVALID_VALUE, "purpose must have 3 to 200 characters"));
    }

    /** Before anything of the file is written. @param wanted what the file is limited to */
    void note(String subject, String purpose, Map<String, String> wanted) {
        List<CellChange> said = new ArrayList<>();
        said.add(new CellChange("", "purpose", null, purpose.strip()));
        wanted.forEach((name, value) -> said.add(new CellChange("", name, null, value)));
        log.add(person.get().name(), "took", subject, said);
    }
}
