package dev.regulars.analytics.staff.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the pages of staff show to whom.
 *
 * @param see all, stores, self or nothing
 * @param ids who this person is in the directory
 * @param stores that are asked about: all of an analyst, those that a manager runs
 * @param lastDay newest business day with a decision
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record StaffMeJson(
        String see,
        List<String> ids,
        List<StoreJson> stores,
        LocalDate today,
        @Nullable LocalDate lastDay,
        @Nullable String currency) {

    record StoreJson(String id, String name) {}
}
