package dev.regulars.decision.messages.web;

import dev.regulars.decision.consents.Channel;
import dev.regulars.decision.members.Identifier;
import dev.regulars.decision.members.web.IdentifierReader;
import dev.regulars.decision.messages.MemberAddress;
import dev.regulars.decision.messages.SuppressionList;
import dev.regulars.decision.web.Answers;
import dev.regulars.decision.web.BodyLimit;
import dev.regulars.decision.web.Fields;
import dev.regulars.decision.web.Json;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Addresses that nothing is sent to, over HTTP. */
@RestController
class SuppressionController {

    private static final int PAGE = 100;
    private static final Pattern WHY = Pattern.compile("\\S.{0,199}");

    private final SuppressionList list;
    private final IdentifierReader identifiers;

    SuppressionController(SuppressionList list, IdentifierReader identifiers) {
        this.list = list;
        this.identifiers = identifiers;
    }

    record ListJson(List<SuppressedJson> suppressed, boolean more) {}

    private record Wanted(Channel channel, String address, String why) {}

    @GetMapping("/v1/messages/suppressed")
    ResponseEntity<byte[]> list(@RequestParam(defaultValue = "") String after) {
        List<SuppressedJson> page =
                list.page(after, PAGE).stream().map(SuppressedJson::of).toList();
        return Answers.json(200, Json.write(new ListJson(page, page.size() == PAGE)));
    }

    @PostMapping(path = "/v1/messages/suppressed", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> add(HttpServletRequest request) throws IOException {
        Fields.Result<Wanted> read = Fields.read(BodyLimit.read(request), this::wanted);
        if (read instanceof Fields.Result.Refused<Wanted> refused) {
            return Answers.problem(refused.problem());
        }
        Wanted wanted = ((Fields.Result.Read<Wanted>) read).value();
        return Answers.json(
                200, Json.write(SuppressedJson.of(list.add(wanted.channel(), wanted.address(), wanted.why()))));
    }

    private Wanted wanted(Fields fields) {
        Fields object = fields.object("identifier");
        String why = fields.text("why", WHY, "");
        if (object == null) {
            fields.refuse("identifier", "is needed");
            return new Wanted(Channel.EMAIL, "", why);
        }
        Identifier identifier = identifiers.read(object);
        Optional<Channel> channel = Stream.of(Channel.values())
                .filter(one -> MemberAddress.kind(one) == identifier.kind())
                .findFirst();
        if (channel.isEmpty()) {
            object.refuse("kind", "must be email or phone");
        }
        object.reportUnread();
        return new Wanted(channel.orElse(Channel.EMAIL), identifier.value(), why);
    }

    /** What it is about may be written to again; nothing when it is not on the list. */
    @DeleteMapping("/v1/messages/suppressed/{id}")
    ResponseEntity<byte[]> remove(@PathVariable String id) {
        list.remove(id);
        return ResponseEntity.noContent().build();
    }
}
