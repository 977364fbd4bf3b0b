package dev.regulars.decision.memberpage.web;

import static java.util.stream.Collectors.toMap;

import dev.regulars.decision.consents.Channel;
import dev.regulars.decision.memberpage.SendPageLink;
import dev.regulars.decision.web.Answers;
import dev.regulars.decision.web.Fields;
import dev.regulars.decision.web.Problem;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** A till, or a CRM, has the link to a member's page sent to the member. The link itself is never answered. */
@RestController
class PageLinkController {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9._-]{1,64}");
    private static final Map<String, Channel> CHANNELS =
            new TreeMap<>(Arrays.stream(Channel.values()).collect(toMap(Channel::word, one -> one)));

    private final SendPageLink links;

    PageLinkController(SendPageLink links) {
        this.links = links;
    }

    private record Wanted(String id, Channel channel) {
        static Wanted read(Fields fields) {
            return new Wanted(fields.text("id", ID, ""), fields.oneOf("channel", CHANNELS, Channel.SMS));
        }
    }

    record Sent(String until) {}

    @PostMapping(path = "/v1/members/{memberId}/page-links", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> send(@PathVariable String memberId, HttpServletRequest request) throws IOException {
        return MemberAnswers.with(request, Wanted::read, wanted -> {
            SendPageLink.Sending sending = links.send(memberId, wanted.channel(), wanted.id());
            Problem problem = sending.problem();
            return problem != null
                    ? Answers.problem(problem)
                    : MemberAnswers.ok(
                            new Sent(Objects.requireNonNull(sending.until()).toString()));
        });
    }
}
