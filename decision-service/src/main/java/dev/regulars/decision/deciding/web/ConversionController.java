package dev.regulars.decision.deciding.web;

import dev.regulars.decision.deciding.Conversion;
import dev.regulars.decision.deciding.ConvertPoints;
import dev.regulars.decision.deciding.Result;
import dev.regulars.decision.deciding.ReverseConversion;
import dev.regulars.decision.web.Answers;
import dev.regulars.decision.web.BodyLimit;
import dev.regulars.decision.web.Fields;
import dev.regulars.engine.CatalogueReward;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Rewards that members choose. */
@RestController
class ConversionController {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9.-]{1,64}");
    private static final Pattern REWARD = Pattern.compile("(?s).{1,64}");

    private final ConvertPoints convert;
    private final ReverseConversion reverse;

    ConversionController(ConvertPoints convert, ReverseConversion reverse) {
        this.convert = convert;
        this.reverse = reverse;
    }

    @PostMapping(path = "/v1/members/{memberId}/conversions", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> convert(@PathVariable String memberId, HttpServletRequest request) throws IOException {
        Fields.Result<Conversion> read = Fields.read(
                BodyLimit.read(request),
                fields -> new Conversion(
                        fields.text("id", ID, ""),
                        fields.text("reward", REWARD, ""),
                        fields.wholeOrLeast("quantity", 1, CatalogueReward.MAX_QUANTITY)));
        return read instanceof Fields.Result.Refused<Conversion> refused
                ? Answers.problem(refused.problem())
                : answer(convert.convert(memberId, ((Fields.Result.Read<Conversion>) read).value()));
    }

    @PostMapping("/v1/members/{memberId}/conversions/{conversion}/reversal")
    ResponseEntity<byte[]> reverse(@PathVariable String memberId, @PathVariable String conversion) {
        return answer(reverse.reverse(memberId, conversion));
    }

    private static ResponseEntity<byte[]> answer(Result result) {
        return result instanceof Result.Answered answered
                ? Answers.json(200, answered.json())
                : Answers.problem(((Result.Refused) result).problem());
    }
}
