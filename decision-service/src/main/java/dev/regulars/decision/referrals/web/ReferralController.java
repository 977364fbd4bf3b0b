package dev.regulars.decision.referrals.web;

import dev.regulars.decision.referrals.Referral;
import dev.regulars.decision.referrals.Referrals;
import dev.regulars.decision.web.Answers;
import dev.regulars.decision.web.BodyLimit;
import dev.regulars.decision.web.Fields;
import dev.regulars.decision.web.Json;
import dev.regulars.decision.web.Problem;
import dev.regulars.decision.web.ProblemCode;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;

/** Members who bring friends, over HTTP. */
@RestController
class ReferralController {

    private static final int MOST = 100;
    private static final Pattern CODE = Pattern.compile(" {0,9}\\S.{0,31}");

    private final Referrals referrals;

    ReferralController(Referrals referrals) {
        this.referrals = referrals;
    }

    /** The code is given to the member now when there was none. */
    @GetMapping("/v1/members/{memberId}/referrals")
    ResponseEntity<byte[]> of(@PathVariable String memberId) {
        Optional<String> code = referrals.code(memberId);
        return code.isEmpty()
                ? Answers.problem(Problem.of(ProblemCode.MEMBER_NOT_FOUND, null))
                : Answers.json(
                        200,
                        Json.write(new ReferralsJson(
                                memberId,
                                code.get(),
                                referrals.of(memberId).map(ReferralJson::of).orElse(null),
                                referrals.by(memberId, MOST).stream()
                                        .map(ReferralJson::of)
                                        .toList())));
    }

    @PutMapping(path = "/v1/members/{memberId}/referral", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> tell(@PathVariable String memberId, HttpServletRequest request) throws IOException {
        Fields.Result<String> read = Fields.read(BodyLimit.read(request), fields -> fields.text("code", CODE, ""));
        if (read instanceof Fields.Result.Refused<String> refused) {
            return Answers.problem(refused.problem());
        }
        Referrals.Told told = referrals.tell(memberId, ((Fields.Result.Read<String>) read).value());
        Referral referral = told.referral();
        return referral == null
                ? Answers.problem(Objects.requireNonNull(told.problem()))
                : Answers.json(200, Json.write(ReferralJson.of(referral)));
    }
}
