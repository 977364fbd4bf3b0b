package dev.regulars.decision.authoring.web;

import dev.regulars.decision.authoring.Draft;
import dev.regulars.decision.authoring.DraftStep;
import dev.regulars.decision.authoring.Drafts;
import dev.regulars.decision.authoring.Here;
import dev.regulars.decision.authoring.Presence;
import dev.regulars.decision.authoring.TableState;
import dev.regulars.decision.people.CurrentPerson;
import dev.regulars.program.dictionary.Table;
import dev.regulars.program.reading.TableNames;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What others do to a draft, for whoever has a table of it open. */
@RestController
class FollowController {

    private static final int MOST_STEPS = 200;

    private final Drafts drafts;
    private final Presence presence;
    private final CurrentPerson person;

    FollowController(Drafts drafts, Presence presence, CurrentPerson person) {
        this.drafts = drafts;
        this.presence = presence;
        this.person = person;
    }

    @GetMapping("/studio/api/drafts/{id}/news")
    ResponseEntity<byte[]> news(
            @PathVariable String id, @RequestParam long since, @RequestParam(defaultValue = "campaigns") String table) {
        Table known = TableNames.table(table);
        String me = person.get().name();
        Optional<Draft> head = known == null ? Optional.empty() : drafts.head(id);
        Optional<Draft> draft = head.flatMap(is -> is.revision() == since ? head : drafts.find(id));
        return draft.map(found -> StudioAnswers.ok(news(found, Objects.requireNonNull(known), since, me)))
                .orElseGet(StudioAnswers::noDraft);
    }

    private DraftNews news(Draft draft, Table table, long since, String me) {
        List<Here> here = presence.others(draft.id(), me, table.title());
        List<DraftStep> steps = draft.revision() == since ? List.of() : drafts.steps(draft, since, MOST_STEPS);
        List<DraftStep> about = steps.stream()
                .filter(step -> step.file().contains(table.file()))
                .toList();
        boolean anew = steps.size() >= MOST_STEPS
                || about.stream().anyMatch(step -> step.rows().isEmpty());
        Set<String> by = new LinkedHashSet<>(about.stream().map(DraftStep::by).toList());
        if (anew || about.isEmpty()) {
            return new DraftNews(draft.revision(), draft.status().name(), here, by, List.of(), List.of(), null, anew);
        }
        Map<Integer, List<String>> rows = TableState.of(table, draft).rows();
        Set<Integer> touched = new LinkedHashSet<>();
        about.forEach(step -> touched.addAll(step.rows()));
        boolean order = about.stream().anyMatch(DraftStep::order);
        return new DraftNews(
                draft.revision(),
                draft.status().name(),
                here,
                by,
                touched.stream()
                        .filter(rows::containsKey)
                        .map(row -> TableJson.row(Map.entry(row, Objects.requireNonNull(rows.get(row)))))
                        .toList(),
                touched.stream().filter(row -> !rows.containsKey(row)).toList(),
                order ? new ArrayList<>(rows.keySet()) : null,
                false);
    }
}
