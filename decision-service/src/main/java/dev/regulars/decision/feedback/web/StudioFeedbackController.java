package dev.regulars.decision.feedback.web;

import dev.regulars.decision.feedback.Feedback;
import dev.regulars.decision.feedback.NewestFeedback;
import dev.regulars.decision.programs.Programs;
import dev.regulars.decision.web.Answers;
import dev.regulars.decision.web.Json;
import dev.regulars.program.Program;
import dev.regulars.program.Store;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What members said, for people of the Studio: which member it was stays out of it. */
@RestController
class StudioFeedbackController {

    private static final int PAGE = 50;

    private final NewestFeedback newest;
    private final Programs programs;

    StudioFeedbackController(NewestFeedback newest, Programs programs) {
        this.newest = newest;
        this.programs = programs;
    }

    record Said(
            String decisionId,
            String storeId,
            @Nullable String cashierId,
            int score,
            @Nullable String comment,
            String at) {
        static Said of(Feedback said) {
            return new Said(
                    said.decisionId(),
                    said.storeId(),
                    said.cashierId(),
                    said.score(),
                    said.comment(),
                    said.at().toString());
        }
    }

    record StoreName(String id, String name) {}

    record Page(List<Said> feedback, boolean more, List<StoreName> stores) {}

    @GetMapping("/studio/api/feedback")
    ResponseEntity<byte[]> page(
            @RequestParam(defaultValue = "") String storeId,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String after) {
        Optional<TypedDay> typed = TypedDay.of(day);
        if (typed.isEmpty()) {
            return Answers.problem(TypedDay.WRONG);
        }
        List<Said> said = newest.page(storeId, typed.get().day(), after, PAGE).stream()
                .map(Said::of)
                .toList();
        return Answers.json(200, Json.write(new Page(said, said.size() == PAGE, stores(programs.live()))));
    }

    private static List<StoreName> stores(Program program) {
        return program.stores().values().stream()
                .map(StudioFeedbackController::named)
                .sorted(Comparator.comparing(StoreName::name).thenComparing(StoreName::id))
                .toList();
    }

    private static StoreName named(Store store) {
        return new StoreName(store.id(), store.name());
    }
}
