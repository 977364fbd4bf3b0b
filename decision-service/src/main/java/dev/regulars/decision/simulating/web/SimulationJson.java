package dev.regulars.decision.simulating.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.regulars.decision.simulating.SimulationJob;
import dev.regulars.decision.simulating.StoredResult;
import dev.regulars.decision.web.Json;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A simulation as the page gets it.
 *
 * @param others decisions of the period that are not simulated, by type
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SimulationJson(
        String id,
        String status,
        double progress,
        long transactions,
        long total,
        long perSecond,
        String draftVersion,
        String liveVersion,
        String from,
        String to,
        int sample,
        String askedBy,
        String askedAt,
        @Nullable String endedAt,
        @Nullable String problem,
        @Nullable Map<String, Long> others,
        @Nullable JsonNode result) {

    static SimulationJson of(SimulationJob job, @Nullable StoredResult result) {
        return new SimulationJson(
                job.id(),
                job.status().name(),
                job.progress(),
                job.transactions(),
                job.total(),
                job.perSecond(),
                job.draftVersion(),
                job.liveVersion(),
                job.period().from().toString(),
                job.period().to().toString(),
                job.sample(),
                job.askedBy(),
                job.askedAt().toString(),
                job.endedAt() == null ? null : job.endedAt().toString(),
                job.problem(),
                result == null ? null : result.others(),
                result == null ? null : Json.MAPPER.readTree(result.json()));
    }

    /** @param contentVersion of the draft as it is now */
    static String write(String contentVersion, List<SimulationJob> jobs) {
        return Json.write(new SimulationsJson(
                contentVersion, jobs.stream().map(job -> of(job, null)).toList()));
    }
}
