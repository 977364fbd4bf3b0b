package dev.regulars.decision.deciding;

import dev.regulars.decision.accounts.DecisionRecord;
import dev.regulars.decision.vouchers.VoucherCodes;
import dev.regulars.decision.web.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The stored answer with the codes of its vouchers, which are derived from the decision's id under the service's
 * secret and are nowhere
 * at rest. The first answer is made in the same way, so that a repeated one is the same to the byte.
 */
final class Answer {

    private Answer() {}

    static String of(DecisionRecord decision, VoucherCodes codes) {
        if (decision.vouchers().isEmpty()) {
            return decision.answer();
        }
        JsonNode answer = Json.MAPPER.readTree(decision.answer());
        ArrayNode rewards = (ArrayNode) answer.get("rewards");
        for (int i = 0; i < rewards.size(); i++) {
            ((ObjectNode) rewards.get(i)).put("code", codes.code(decision.id(), i + 1));
        }
        return Json.write(answer);
    }
}
