package dev.regulars.decision.chaos;

import dev.regulars.decision.web.Json;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import tools.jackson.databind.JsonNode;

/** Codes of vouchers that answers brought, for any till to redeem. */
final class Wallet {

    private final BlockingQueue<String> codes = new LinkedBlockingQueue<>(1_000);

    void keep(Answer answer) {
        if (answer.isDecided() && answer.body().contains("\"code\"")) {
            for (JsonNode reward : Json.MAPPER.readTree(answer.body()).path("rewards")) {
                String code = reward.path("code").asString("");
                if (!code.isEmpty()) {
                    putBack(code);
                }
            }
        }
    }

    /** What does not fit is not redeemed. */
    void putBack(String code) {
        boolean kept = codes.offer(code);
        assert kept || codes.remainingCapacity() == 0;
    }

    Optional<String> take() {
        return Optional.ofNullable(codes.poll());
    }
}
