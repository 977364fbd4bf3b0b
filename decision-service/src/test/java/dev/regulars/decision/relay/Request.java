package dev.regulars.decision.relay;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a till sends.
 *
 * @param saleId of a return, that takes back one piece
 */
record Request(String id, String accountId, @Nullable String saleId, long points) {

    static final Comparator<Request> ORDER = Comparator.comparing(Request::id).thenComparing(Request::accountId);

    /** Pieces of each sale; there is one return more than that. */
    static final int PIECES = 2;

    /** The last two use one id for different members. */
    static final List<Request> ALL = List.of(
            sale("s1", "m_a", 300),
            sale("s2", "m_a", 310),
            sale("s3", "m_b", 40),
            giveBack("r1", "m_a", "s1"),
            giveBack("r2", "m_a", "s1"),
            giveBack("r3", "m_a", "s1"),
            sale("x", "m_a", 5),
            sale("x", "m_b", 7));

    private static Request sale(String id, String accountId, long points) {
        return new Request("it:" + id, accountId, null, points);
    }

    private static Request giveBack(String id, String accountId, String saleId) {
        return new Request("it:" + id, accountId, "it:" + saleId, 1);
    }

    String fingerprint() {
        return Sales.fingerprint(points);
    }
}
