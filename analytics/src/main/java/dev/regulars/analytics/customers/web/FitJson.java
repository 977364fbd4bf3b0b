package dev.regulars.analytics.customers.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.regulars.analytics.customers.ValueFit;
import dev.regulars.analytics.customers.model.Fitted;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A fit with both models. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record FitJson(
        Instant fittedAt,
        LocalDate asOf,
        String currency,
        long members,
        long returning,
        long histories,
        Model purchases,
        Model spend,
        double correlation,
        int months,
        double discount,
        double margin,
        @Nullable LocalDate split,
        long tookMillis) {

    /** @param why what is wrong, when it did not converge */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Model(Map<String, Double> parameters, double logLikelihood, boolean converged, String why) {
        static Model of(Map<String, Double> parameters, Fitted<?> fitted) {
            return new Model(parameters, fitted.logLikelihood(), fitted.converged(), fitted.why());
        }
    }

    static FitJson of(ValueFit fit) {
        Map<String, Double> often = new LinkedHashMap<>();
        often.put("r", fit.purchases().model().r());
        often.put("alpha", fit.purchases().model().alpha());
        often.put("a", fit.purchases().model().a());
        often.put("b", fit.purchases().model().b());
        Map<String, Double> much = new LinkedHashMap<>();
        much.put("p", fit.spend().model().p());
        much.put("q", fit.spend().model().q());
        much.put("gamma", fit.spend().model().gamma());
        return new FitJson(
                fit.fittedAt(),
                fit.asOf(),
                fit.currency(),
                fit.members(),
                fit.returning(),
                fit.histories(),
                Model.of(often, fit.purchases()),
                Model.of(much, fit.spend()),
                fit.correlation(),
                fit.months(),
                fit.discount(),
                fit.margin(),
                fit.split(),
                fit.tookMillis());
    }
}
