package dev.regulars.decision.households.web;

import dev.regulars.decision.households.Household;
import dev.regulars.decision.households.HouseholdBalance;
import dev.regulars.decision.web.Answers;
import dev.regulars.decision.web.BodyLimit;
import dev.regulars.decision.web.Fields;
import dev.regulars.decision.web.Json;
import dev.regulars.decision.web.Problem;
import dev.regulars.decision.web.ProblemCode;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who spends points together, and how many they have. */
@RestController
class HouseholdController {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    private final HouseholdBalance households;

    HouseholdController(HouseholdBalance households) {
        this.households = households;
    }

    record Share(String memberId, long balance) {}

    record HouseholdJson(String householdId, long balance, List<Share> members) {}

    @PutMapping(path = "/v1/households/{householdId}", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> put(@PathVariable String householdId, HttpServletRequest request) throws IOException {
        Fields.Result<List<String>> read = Fields.read(BodyLimit.read(request), fields -> members(householdId, fields));
        if (read instanceof Fields.Result.Refused<List<String>> refused) {
            return Answers.problem(refused.problem());
        }
        List<String> members = ((Fields.Result.Read<List<String>>) read).value();
        Optional<ProblemCode> problem = households.put(new Household(householdId, members));
        return problem.map(code -> Answers.problem(Problem.of(code, null))).orElseGet(() -> get(householdId));
    }

    private static List<String> members(String householdId, Fields fields) {
        if (!ID.matcher(householdId).matches()) {
            fields.refuse("householdId", "must match " + ID.pattern());
        }
        return fields.texts("memberIds", Household.MOST, ID).stream().distinct().toList();
    }

    @GetMapping("/v1/households/{householdId}")
    ResponseEntity<byte[]> get(@PathVariable String householdId) {
        List<Share> members = households.of(householdId).entrySet().stream()
                .map(share -> new Share(share.getKey(), share.getValue()))
                .toList();
        long balance = members.stream().mapToLong(Share::balance).sum();
        return Answers.json(200, Json.write(new HouseholdJson(householdId, balance, members)));
    }
}
