package dev.regulars.decision.members.web;

import dev.regulars.decision.accounts.Account;
import dev.regulars.decision.members.export.ExportMember;
import dev.regulars.decision.web.Answers;
import dev.regulars.decision.web.Problem;
import dev.regulars.decision.web.ProblemCode;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The right to a copy of one's data, over HTTP. */
@RestController
class ExportController {

    private final ExportMember export;

    ExportController(ExportMember export) {
        this.export = export;
    }

    /** @return only a refusal: what is exported is written while it is read */
    @GetMapping("/v1/members/{memberId}/export")
    @Nullable
    ResponseEntity<byte[]> export(@PathVariable String memberId, HttpServletResponse response) throws IOException {
        Optional<Account> account = export.find(memberId);
        if (account.isEmpty()) {
            return Answers.problem(Problem.of(ProblemCode.MEMBER_NOT_FOUND, null));
        }
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setHeader("Cache-Control", "no-store");
        export.write(account.get(), new BufferedOutputStream(response.getOutputStream(), 1 << 14));
        return null;
    }
}
