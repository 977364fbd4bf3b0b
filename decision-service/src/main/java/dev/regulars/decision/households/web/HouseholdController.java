package dev.regulars.decision.households.web;

import dev.regulars.decision.households.Household;
import dev.regulars.decision.households.HouseholdBalance;
import dev.regulars.decision.web.Answers;
import dev.regulars.decision.web.BodyLimit;
import dev.regulars.decision.web.Fields;
import dev.regulars.decision.web.Problem;
import dev.regulars.decision.web.ProblemCode;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who spends points together, and how many they have. */
@RestController
class HouseholdController {

    private final HouseholdBalance households;

    HouseholdController(HouseholdBalance households) {
        this.households = households;
    }

    @PutMapping(path = "/v1/households/{householdId}", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> put(@PathVariable String householdId, HttpServletRequest request) throws IOException {
        Fields.Result<List<String>> read =
                Fields.read(BodyLimit.read(request), fields -> HouseholdJson.members(householdId, fields));
        if (read instanceof Fields.Result.Refused<List<String>> refused) {
            return Answers.problem(refused.problem());
        }
        List<String> members = ((Fields.Result.Read<List<String>>) read).value();
        Optional<ProblemCode> problem = households.put(new Household(householdId, members));
        return problem.map(code -> Answers.problem(Problem.of(code, null))).orElseGet(() -> get(householdId));
    }

    @GetMapping("/v1/households/{householdId}")
    ResponseEntity<byte[]> get(@PathVariable String householdId) {
        return Answers.json(200, HouseholdJson.write(householdId, households.of(householdId)));
    }
}
