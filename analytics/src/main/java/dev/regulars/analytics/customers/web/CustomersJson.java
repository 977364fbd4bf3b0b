package dev.regulars.analytics.customers.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.regulars.analytics.customers.Decile;
import dev.regulars.analytics.customers.FitJob;
import dev.regulars.analytics.customers.MemberValues;
import dev.regulars.analytics.customers.Refusal;
import dev.regulars.analytics.customers.Segment;
import dev.regulars.analytics.customers.model.ByFrequency;
import dev.regulars.analytics.customers.model.Week;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The figures of the newest fit.
 *
 * @param state of the job: idle, running, failed
 * @param refusal why the last one came to nothing
 * @param fit none before the first
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CustomersJson(
        String state,
        @Nullable String refusal,
        @Nullable FitJson fit,
        List<Decile> deciles,
        List<Segment> segments,
        List<Week> weeks,
        List<ByFrequency> frequencies) {

    static CustomersJson of(MemberValues values, FitJob job) {
        return new CustomersJson(
                job.state().word(),
                job.refusal().map(Refusal::name).orElse(null),
                values.newest().map(FitJson::of).orElse(null),
                values.deciles(),
                values.segments(),
                values.weeks(),
                values.frequencies());
    }
}
