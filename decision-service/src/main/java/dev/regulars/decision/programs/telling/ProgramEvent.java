package dev.regulars.decision.programs.telling;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The event of a version that went live: docs/events/program.schema.json. */
record ProgramEvent(
        String specversion,
        String id,
        String source,
        String type,
        String subject,
        String time,
        String datacontenttype,
        Data data) {

    static final String SOURCE = "/regulars/decision-service";
    static final String TYPE = "dev.regulars.program.live.v1";

    /** @param part from 1; of a program that one event can hold, 1 of 1 */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Data(
            String version,
            long number,
            String name,
            String kind,
            String liveFrom,
            @Nullable String before,
            int part,
            int parts,
            String currency,
            String timeZone,
            String dayCutOff,
            List<String> tiers,
            List<Row> campaigns,
            List<Row> offers,
            List<Row> rewards,
            List<Row> stores,
            List<Row> segments) {}

    static ProgramEvent of(WentLive live, Data data) {
        String id = data.parts() == 1 ? live.id() : live.id() + "/" + data.part();
        return new ProgramEvent("1.0", id, SOURCE, TYPE, live.version(), data.liveFrom(), "application/json", data);
    }
}
