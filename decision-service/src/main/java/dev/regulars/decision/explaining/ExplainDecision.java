package dev.regulars.decision.explaining;

import dev.regulars.decision.accounts.Accounts;
import dev.regulars.decision.accounts.DecisionRecord;
import dev.regulars.decision.deciding.DecideAgain;
import dev.regulars.decision.deciding.TextsAgain;
import dev.regulars.decision.programs.Programs;
import dev.regulars.decision.web.Json;
import dev.regulars.program.Program;
import dev.regulars.program.Store;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** One decision: what was decided and why, and whether the same comes out when it is decided again. */
@Component
public class ExplainDecision {

    /** The source of what comes through the gateway's tills. */
    private static final String TILLS = "pos:";

    private final Accounts accounts;
    private final Programs programs;
    private final DecideAgain again;

    ExplainDecision(Accounts accounts, Programs programs, DecideAgain again) {
        this.accounts = accounts;
        this.programs = programs;
        this.again = again;
    }

    /** @param id of a decision, or the number on the receipt of a till */
    public Optional<Explained> of(String id) {
        return accounts.decision(id).or(() -> accounts.decision(TILLS + id)).map(this::explained);
    }

    private Explained explained(DecisionRecord decision) {
        JsonNode answer = Json.MAPPER.readTree(decision.answer());
        JsonNode request = Json.MAPPER.readTree(decision.request());
        Program program = programs.version(decision.programVersion());
        Store store = program.stores().get(request.path("storeId").asString(""));
        String where = store == null ? request.path("storeId").asString("") : store.name();
        return new Explained(
                decision,
                program.name(),
                decision.snapshot() == null ? null : accounts.home(decision.accountId()),
                new PlainSentence(answer, where).text(),
                answer,
                request,
                same(decision));
    }

    /** An event of an older version of the service has none of the details; one that lacks some of them is wrong. */
    private static SameBytes event(String stored, TextsAgain again) {
        return stored.equals(again.brief()) ? SameBytes.of(stored, again.brief()) : SameBytes.of(stored, again.event());
    }

    private SameBytes same(DecisionRecord decision) {
        try {
            return again.again(decision)
                    .map(texts ->
                            SameBytes.of(decision.answer(), texts.answer()).and(event(decision.event(), texts)))
                    .orElse(SameBytes.NOT_BY_RULES);
        } catch (RuntimeException broken) {
            return SameBytes.broken(broken);
        }
    }
}
