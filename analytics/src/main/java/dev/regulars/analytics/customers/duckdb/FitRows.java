package dev.regulars.analytics.customers.duckdb;

import dev.regulars.analytics.customers.ValueFit;
import dev.regulars.analytics.customers.model.BgNbd;
import dev.regulars.analytics.customers.model.Fitted;
import dev.regulars.analytics.customers.model.GammaGamma;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** A fit as a row of {@code value_fits}. */
final class FitRows {
    private FitRows() {}

    static @Nullable Object[] values(ValueFit fit) {
        BgNbd often = fit.purchases().model();
        GammaGamma much = fit.spend().model();
        return new @Nullable Object[] {
            fit.number(),
            LocalDateTime.ofInstant(fit.fittedAt(), ZoneOffset.UTC),
            fit.asOf(),
            fit.currency(),
            fit.members(),
            fit.returning(),
            fit.histories(),
            often.r(),
            often.alpha(),
            often.a(),
            often.b(),
            fit.purchases().logLikelihood(),
            fit.purchases().converged(),
            fit.purchases().why(),
            much.p(),
            much.q(),
            much.gamma(),
            fit.spend().logLikelihood(),
            fit.spend().converged(),
            fit.spend().why(),
            fit.correlation(),
            fit.months(),
            fit.discount(),
            fit.margin(),
            fit.split(),
            fit.tookMillis()
        };
    }

    static ValueFit fit(ResultSet row) throws SQLException {
        BgNbd often = new BgNbd(row.getDouble("r"), row.getDouble("alpha"), row.getDouble("a"), row.getDouble("b"));
        GammaGamma much = new GammaGamma(row.getDouble("p"), row.getDouble("q"), row.getDouble("gamma"));
        return new ValueFit(
                row.getLong("fit_no"),
                row.getObject("fitted_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getObject("as_of", LocalDate.class),
                row.getString("currency"),
                row.getLong("members"),
                row.getLong("returning_members"),
                row.getLong("histories"),
                new Fitted<>(
                        often, row.getDouble("log_likelihood"), row.getBoolean("converged"), row.getString("why"), 0),
                new Fitted<>(
                        much,
                        row.getDouble("spend_log_likelihood"),
                        row.getBoolean("spend_converged"),
                        row.getString("spend_why"),
                        0),
                row.getDouble("correlation"),
                row.getInt("months"),
                row.getDouble("discount"),
                row.getDouble("margin"),
                row.getObject("split", LocalDate.class),
                row.getLong("took_millis"));
    }
}
