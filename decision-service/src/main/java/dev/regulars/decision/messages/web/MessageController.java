package dev.regulars.decision.messages.web;

import dev.regulars.decision.members.Members;
import dev.regulars.decision.messages.Outgoing;
import dev.regulars.decision.messages.Outgoing.State;
import dev.regulars.decision.messages.OutgoingBox;
import dev.regulars.decision.messages.SendingPause;
import dev.regulars.decision.web.Answers;
import dev.regulars.decision.web.Json;
import dev.regulars.decision.web.Problem;
import dev.regulars.decision.web.ProblemCode;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What members were told, and what could not be told, over HTTP. */
@RestController
class MessageController {

    private static final int PAGE = 100;
    private static final Map<String, State> STATES =
            Arrays.stream(State.values()).collect(Collectors.toMap(MessageController::word, Function.identity()));

    private final OutgoingBox box;
    private final SendingPause pause;
    private final Members members;
    private final Clock clock;

    MessageController(OutgoingBox box, SendingPause pause, Members members, Clock clock) {
        this.box = box;
        this.pause = pause;
        this.members = members;
        this.clock = clock;
    }

    record MessagesJson(List<MessageJson> messages, boolean more) {}

    @GetMapping("/v1/members/{memberId}/messages")
    ResponseEntity<byte[]> ofMember(@PathVariable String memberId, @RequestParam(defaultValue = "") String after) {
        return members.find(memberId).isEmpty()
                ? Answers.problem(Problem.of(ProblemCode.MEMBER_NOT_FOUND, null))
                : answer(box.ofMember(memberId, after, PAGE));
    }

    @GetMapping("/v1/messages")
    ResponseEntity<byte[]> in(
            @RequestParam(defaultValue = "") String state, @RequestParam(defaultValue = "") String after) {
        State asked = STATES.get(state);
        return asked == null
                ? Answers.problem(Problem.of(
                        ProblemCode.INVALID_VALUE,
                        "state must be one of " + String.join(", ", new TreeSet<>(STATES.keySet()))))
                : answer(box.in(asked, after, PAGE));
    }

    @GetMapping("/v1/messages/pause")
    ResponseEntity<byte[]> pause() {
        String since = pause.since().map(Instant::toString).orElse(null);
        return Answers.json(200, Json.write(new PauseJson(since != null, since)));
    }

    @PutMapping("/v1/messages/pause")
    ResponseEntity<byte[]> beginPause() {
        var unused = pause.begin(clock.instant());
        return pause();
    }

    @DeleteMapping("/v1/messages/pause")
    ResponseEntity<byte[]> endPause() {
        pause.end();
        return pause();
    }

    /** The id is a parameter, as it holds what tills make up. */
    @PostMapping("/v1/messages/again")
    ResponseEntity<byte[]> again(@RequestParam(defaultValue = "") String id) {
        return box.again(id, clock.instant())
                ? Answers.json(200, Json.write(MessageJson.of(box.find(id).orElseThrow())))
                : Answers.problem(Problem.of(ProblemCode.MESSAGE_NOT_FOUND, null));
    }

    private static ResponseEntity<byte[]> answer(List<Outgoing> messages) {
        List<MessageJson> page = messages.stream().map(MessageJson::of).toList();
        return Answers.json(200, Json.write(new MessagesJson(page, page.size() == PAGE)));
    }

    private static String word(State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }
}
