package dev.regulars.analytics.alerts.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.regulars.analytics.alerts.Delivery;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@JsonInclude(JsonInclude.Include.NON_NULL)
record DeliveryJson(
        String id,
        String alert,
        String way,
        String state,
        int attempts,
        Instant dueAt,
        @Nullable String problem,
        @Nullable Instant sentAt) {
    static DeliveryJson of(Delivery delivery) {
        return new DeliveryJson(
                delivery.id(),
                delivery.alert(),
                delivery.way().word(),
                delivery.state().word(),
                delivery.attempts(),
                delivery.dueAt(),
                delivery.problem(),
                delivery.sentAt());
    }
}
