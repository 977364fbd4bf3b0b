package dev.regulars.analytics.staff.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.regulars.analytics.staff.Colleague;
import dev.regulars.analytics.staff.Viewer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** @param signIn only for analysts and the person itself */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ColleagueJson(
        String id,
        String cashier,
        @Nullable String name,
        String post,
        List<String> stores,
        LocalDate from,
        @Nullable LocalDate to,
        @Nullable String signIn,
        @Nullable Instant erasedAt) {

    static ColleagueJson of(Colleague one, Viewer viewer) {
        return new ColleagueJson(
                one.id(),
                one.cashier(),
                one.name(),
                one.post().word(),
                List.copyOf(one.stores()),
                one.from(),
                one.to(),
                viewer.all() || viewer.is(one.id()) ? one.signIn() : null,
                one.erasedAt());
    }
}
