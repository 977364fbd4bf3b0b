package dev.regulars.decision.audiences.web;

import dev.regulars.decision.accounts.Account;
import dev.regulars.decision.audiences.ListMembers;
import dev.regulars.decision.audiences.Listed;
import dev.regulars.decision.audiences.Wanted;
import dev.regulars.decision.consents.Channel;
import dev.regulars.decision.consents.Purpose;
import dev.regulars.decision.imports.web.CsvAnswer;
import dev.regulars.decision.members.Identifier;
import dev.regulars.decision.members.Identifier.Kind;
import dev.regulars.decision.programs.Programs;
import dev.regulars.decision.web.Answers;
import dev.regulars.decision.web.Json;
import dev.regulars.decision.web.Problem;
import dev.regulars.decision.web.ProblemCode;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Segments of the live program, and who is in one right now. */
@RestController
@RequestMapping("/studio/api/audiences")
class AudienceController {

    private static final List<Kind> TOLD = List.of(Kind.EXTERNAL, Kind.CARD, Kind.EMAIL, Kind.PHONE);

    private final ListMembers members;
    private final MemberFiles files;
    private final Programs programs;

    AudienceController(ListMembers members, MemberFiles files, Programs programs) {
        this.members = members;
        this.files = files;
        this.programs = programs;
    }

    private record SegmentJson(String segment, List<String> rows) {}

    private record ListJson(List<SegmentJson> segments) {}

    @GetMapping
    ResponseEntity<byte[]> all() {
        Map<String, List<String>> rows = new LinkedHashMap<>();
        programs.live()
                .segments()
                .forEach(row -> rows.computeIfAbsent(row.segment(), name -> new ArrayList<>())
                        .add(row.name()));
        return Answers.json(
                200,
                Json.write(new ListJson(rows.entrySet().stream()
                        .map(one -> new SegmentJson(one.getKey(), one.getValue()))
                        .toList())));
    }

    /** @return only a refusal: members are written while they are read */
    @GetMapping("/{segment}")
    @Nullable
    ResponseEntity<byte[]> one(
            @PathVariable String segment, @RequestParam(defaultValue = "") String purpose, HttpServletResponse response)
            throws IOException {
        Optional<Problem> refusal = files.refusal(purpose);
        if (refusal.isPresent()) {
            return Answers.problem(refusal.get());
        }
        if (!members.knows(segment)) {
            return Answers.problem(Problem.of(ProblemCode.SEGMENT_NOT_FOUND, null));
        }
        files.note("audience " + segment, purpose, Map.of());
        Wanted wanted = new Wanted(segment, null, null);
        CsvAnswer.write(response, "audience", header(), rows -> members.each(wanted, one -> rows.accept(cells(one))));
        return null;
    }

    private static List<String> header() {
        List<String> header =
                new ArrayList<>(List.of("member-id", "external", "card", "email", "phone", "language", "tier"));
        for (Channel channel : Channel.values()) {
            header.add("offers-by-" + channel.word());
        }
        return header;
    }

    private static List<String> cells(Listed one) {
        Account member = one.member();
        List<String> cells = new ArrayList<>();
        cells.add(member.id());
        for (Kind kind : TOLD) {
            cells.add(one.known().stream()
                    .filter(identifier -> identifier.kind() == kind)
                    .findFirst()
                    .map(Identifier::value)
                    .orElse(""));
        }
        String language = member.state().profile().language();
        cells.add(language == null ? "" : language);
        cells.add(member.tier());
        for (Channel channel : Channel.values()) {
            cells.add(one.consents().allows(channel, Purpose.OFFERS) ? "yes" : "no");
        }
        return cells;
    }
}
