package dev.regulars.decision.audiences.web;

import dev.regulars.decision.audiences.ListMembers;
import dev.regulars.decision.audiences.MemberCells;
import dev.regulars.decision.audiences.Wanted;
import dev.regulars.decision.imports.web.CsvAnswer;
import dev.regulars.decision.web.Answers;
import dev.regulars.decision.web.Problem;
import dev.regulars.decision.web.ProblemCode;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** All members as a file. */
@RestController("membersExport")
class ExportController {

    private final ListMembers members;
    private final MemberFiles files;

    ExportController(ListMembers members, MemberFiles files) {
        this.members = members;
        this.files = files;
    }

    /** @return only a refusal: members are written while they are read */
    @GetMapping("/studio/api/members.csv")
    @Nullable
    ResponseEntity<byte[]> members(
            @RequestParam(defaultValue = "") String purpose,
            @RequestParam(required = false) @Nullable String segment,
            @RequestParam(required = false) @Nullable String tier,
            @RequestParam(required = false) @Nullable String tag,
            HttpServletResponse response)
            throws IOException {
        Optional<Problem> refusal = files.refusal(purpose);
        if (refusal.isPresent()) {
            return Answers.problem(refusal.get());
        }
        if (segment != null && !members.knows(segment)) {
            return Answers.problem(Problem.of(ProblemCode.SEGMENT_NOT_FOUND, null));
        }
        Map<String, String> said = new TreeMap<>();
        put(said, "segment", segment);
        put(said, "tier", tier);
        put(said, "tag", tag);
        files.note("members", purpose, said);
        Wanted wanted = new Wanted(segment, tier, tag);
        CsvAnswer.write(
                response,
                "members",
                MemberCells.header(),
                rows -> members.each(wanted, one -> rows.accept(MemberCells.of(one.member(), one.known()))));
        return null;
    }

    private static void put(Map<String, String> said, String name, @Nullable String value) {
        if (value != null) {
            said.put(name, value);
        }
    }
}
