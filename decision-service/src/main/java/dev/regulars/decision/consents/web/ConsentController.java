package dev.regulars.decision.consents.web;

import static java.util.stream.Collectors.toMap;

import dev.regulars.decision.consents.Channel;
import dev.regulars.decision.consents.Consent;
import dev.regulars.decision.consents.ConsentBook;
import dev.regulars.decision.consents.Consents;
import dev.regulars.decision.consents.Purpose;
import dev.regulars.decision.web.Answers;
import dev.regulars.decision.web.BodyLimit;
import dev.regulars.decision.web.Fields;
import dev.regulars.decision.web.Json;
import dev.regulars.decision.web.Problem;
import dev.regulars.decision.web.ProblemCode;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** What members said about being written to, over HTTP. */
@RestController
class ConsentController {

    private static final int MOST_AT_ONCE = 20;
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(5);
    private static final Pattern WHERE = Pattern.compile("\\S.{0,99}");
    private static final Pattern WORDING = Pattern.compile("(?s)(?=.*\\S).{1,2000}");
    private static final Map<String, Channel> CHANNELS =
            new TreeMap<>(Arrays.stream(Channel.values()).collect(toMap(Channel::word, one -> one)));
    private static final Map<String, Purpose> PURPOSES =
            new TreeMap<>(Arrays.stream(Purpose.values()).collect(toMap(Purpose::word, one -> one)));

    private final ConsentBook book;
    private final Clock clock;

    ConsentController(ConsentBook book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    record ConsentsJson(String memberId, List<ConsentJson> now, List<ConsentJson> said) {}

    @GetMapping("/v1/members/{memberId}/consents")
    ResponseEntity<byte[]> consents(@PathVariable String memberId) {
        return answer(memberId, book.find(memberId));
    }

    @PostMapping(path = "/v1/members/{memberId}/consents", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> say(@PathVariable String memberId, HttpServletRequest request) throws IOException {
        Fields.Result<List<Consent>> read = Fields.read(BodyLimit.read(request), this::read);
        return read instanceof Fields.Result.Refused<List<Consent>> refused
                ? Answers.problem(refused.problem())
                : answer(memberId, book.add(memberId, ((Fields.Result.Read<List<Consent>>) read).value()));
    }

    private List<Consent> read(Fields fields) {
        return fields.list("consents", true, MOST_AT_ONCE, ProblemCode.TOO_MANY_ENTRIES, this::consent);
    }

    private Consent consent(Fields fields) {
        Instant at = fields.instant("at", null);
        if (at.isAfter(clock.instant().plus(CLOCKS_DIFFER))) {
            fields.refuse("at", "lies in the future");
        }
        return new Consent(
                fields.oneOf("channel", CHANNELS, Channel.EMAIL),
                fields.oneOf("purpose", PURPOSES, Purpose.PROGRAM),
                fields.yesOrNo("given"),
                at,
                fields.text("where", WHERE, ""),
                fields.text("wording", WORDING, ""));
    }

    private static ResponseEntity<byte[]> answer(String memberId, Optional<Consents> consents) {
        return consents.map(known -> Answers.json(200, Json.write(json(memberId, known))))
                .orElseGet(() -> Answers.problem(Problem.of(ProblemCode.MEMBER_NOT_FOUND, null)));
    }

    private static ConsentsJson json(String memberId, Consents consents) {
        return new ConsentsJson(
                memberId,
                consents.now().stream().map(ConsentJson::of).toList(),
                consents.said().stream().map(ConsentJson::of).toList());
    }
}
