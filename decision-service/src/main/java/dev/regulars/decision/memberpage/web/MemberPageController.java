package dev.regulars.decision.memberpage.web;

import dev.regulars.decision.accounts.Account;
import dev.regulars.decision.memberpage.MemberCards;
import dev.regulars.decision.memberpage.MemberHistory;
import dev.regulars.decision.memberpage.MemberPage;
import dev.regulars.decision.memberpage.Words;
import dev.regulars.decision.members.export.ExportMember;
import dev.regulars.decision.web.Answers;
import dev.regulars.decision.web.Problem;
import dev.regulars.decision.web.ProblemCode;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedOutputStream;
import java.io.IOException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What a member sees on the own page. */
@RestController
class MemberPageController {

    private final MemberPage page;
    private final MemberHistory history;
    private final MemberCards cards;
    private final ExportMember export;

    MemberPageController(MemberPage page, MemberHistory history, MemberCards cards, ExportMember export) {
        this.page = page;
        this.history = history;
        this.cards = cards;
        this.export = export;
    }

    @GetMapping("/me/api/page")
    ResponseEntity<byte[]> page() {
        return MemberAnswers.ok(page.of(SignedInMember.get()));
    }

    /** @param before number of an entry */
    @GetMapping("/me/api/history")
    ResponseEntity<byte[]> history(@RequestParam(defaultValue = "" + Long.MAX_VALUE) long before) {
        Account member = SignedInMember.get();
        Words words = Words.in(member.state().profile().language());
        return MemberAnswers.ok(history.of(member, Math.max(1, before), words));
    }

    /** The former number is nobody's from now on. */
    @PostMapping("/me/api/card")
    ResponseEntity<byte[]> renewCard() {
        return cards.renew(SignedInMember.get()).isPresent()
                ? ResponseEntity.noContent().build()
                : Answers.problem(Problem.of(ProblemCode.TOO_MANY_CODES, "the number was replaced too often"));
    }

    /** What is exported is written while it is read. */
    @GetMapping("/me/api/export")
    void export(HttpServletResponse response) throws IOException {
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setHeader("Content-Disposition", "attachment; filename=\"my-data.json\"");
        export.write(SignedInMember.get(), new BufferedOutputStream(response.getOutputStream(), 1 << 14));
    }
}
