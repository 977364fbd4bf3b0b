package dev.regulars.decision.deciding;

import dev.regulars.points.PointsHold;
import java.math.BigDecimal;

/** Points set aside, as they are answered: {@code Hold} of docs/api/openapi.yaml. */
record HoldJson(String holdId, String memberId, long points, String amount, String until) {

    static HoldJson of(String memberId, PointsHold hold, BigDecimal pointValue) {
        return new HoldJson(
                local(hold.id()),
                memberId,
                hold.points(),
                pointValue.multiply(BigDecimal.valueOf(hold.points())).toPlainString(),
                hold.until().toString());
    }

    /** Without its source. */
    static String local(String id) {
        return id.substring(id.indexOf(':') + 1);
    }
}
