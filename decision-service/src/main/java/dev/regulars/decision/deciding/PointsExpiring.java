package dev.regulars.decision.deciding;

import dev.regulars.decision.web.Json;
import dev.regulars.points.Notice;
import java.time.Instant;

/** The event that tells a member of points that end: docs/events/points-expiring.schema.json. */
record PointsExpiring(
        String specversion,
        String id,
        String source,
        String type,
        String subject,
        String time,
        String datacontenttype,
        Data data) {

    record Data(String memberId, long points, String lastDay, int daysBefore) {}

    /** Of the same notice always the same. */
    static String event(String memberId, Notice notice, Instant at) {
        String lastDay = notice.lastDay().toString();
        return Json.write(new PointsExpiring(
                "1.0",
                "points-expiring:" + memberId + "." + lastDay + "." + notice.daysBefore(),
                "/regulars/decision-service",
                "dev.regulars.points.expiring.v1",
                memberId,
                at.toString(),
                "application/json",
                new Data(memberId, notice.points(), lastDay, notice.daysBefore())));
    }
}
