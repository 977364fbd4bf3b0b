package dev.regulars.decision.chaos;

import dev.regulars.decision.web.Json;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Every transaction that was sent, and what tills were told; held in memory, about 500 bytes each. */
final class Notebook {

    /** So that memory has a limit; tills stop when it is full. */
    private static final int MAX = 1_000_000;

    private final Map<String, Noted> noted = new ConcurrentHashMap<>();
    private final Map<String, Set<String>> redeemed = new ConcurrentHashMap<>();
    final Tally tally = new Tally();

    boolean isFull() {
        return noted.size() >= MAX;
    }

    Collection<Noted> all() {
        return noted.values();
    }

    /** By voucher, the transactions that were told that they redeemed it. */
    Map<String, Set<String>> redeemed() {
        return redeemed;
    }

    void sent(Request request) {
        Noted known = noted.putIfAbsent(request.decisionId(), new Noted(request.withoutBody()));
        tally.count(request.kind(), known == null ? Tally.SENT : Tally.AGAIN);
    }

    void again(Request request) {
        tally.count(request.kind(), Tally.AGAIN);
    }

    void answered(Request request, Answer answer) {
        Noted one = of(request);
        if (answer.isDecided()) {
            if (request.isRedemption()) {
                String voucher =
                        Json.MAPPER.readTree(answer.body()).path("voucherId").asString("");
                redeemed.computeIfAbsent(voucher, id -> ConcurrentHashMap.newKeySet())
                        .add(request.decisionId());
            }
            one.answered(request.isRedemption() ? "" : answer.body());
            tally.count(request.kind(), Tally.DECIDED);
        } else if (answer.isQueued()) {
            one.queued();
            tally.count(request.kind(), Tally.QUEUED);
        } else {
            one.refused(true);
            tally.refused(request.kind(), answer.code());
        }
    }

    void unanswered(Request request) {
        of(request).refused(false);
        tally.count(request.kind(), Tally.UNANSWERED);
    }

    private Noted of(Request request) {
        return noted.computeIfAbsent(request.decisionId(), id -> new Noted(request.withoutBody()));
    }
}
