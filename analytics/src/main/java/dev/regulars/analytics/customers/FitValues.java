package dev.regulars.analytics.customers;

import dev.regulars.analytics.customers.model.BgNbd;
import dev.regulars.analytics.customers.model.ByFrequency;
import dev.regulars.analytics.customers.model.Comparison;
import dev.regulars.analytics.customers.model.FitModels;
import dev.regulars.analytics.customers.model.Fitted;
import dev.regulars.analytics.customers.model.GammaGamma;
import dev.regulars.analytics.customers.model.Histories;
import dev.regulars.analytics.customers.model.Week;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Fits both models to all decisions, and a second time to the first two thirds of the time, to compare. */
@Component
public final class FitValues {
    /** Shorter and there is nothing to compare. */
    private static final long MIN_DAYS_TO_SPLIT = 84;

    private final MemberValues values;
    private final CustomersSettings settings;
    private final Clock clock;

    public FitValues(MemberValues values, CustomersSettings settings, Clock clock) {
        this.values = values;
        this.settings = settings;
        this.clock = clock;
    }

    /** Gives why there is none, or nothing when it is stored. */
    public Optional<Refusal> fit() {
        Instant began = clock.instant();
        try (MemberValues.Snapshot snapshot = values.open()) {
            Optional<Purchases> found = snapshot.purchases();
            if (found.isEmpty()) {
                return Optional.of(Refusal.NO_SALES);
            }
            Purchases purchases = found.get();
            if (purchases.histories().size() >= Histories.MOST) {
                return Optional.of(Refusal.TOO_MANY_HISTORIES);
            }
            if (purchases.histories().members() < settings.minMembers()
                    || purchases.spending().total() < settings.minMembers() / 2) {
                return Optional.of(Refusal.TOO_FEW_MEMBERS);
            }
            fit(snapshot, purchases, began);
            return Optional.empty();
        }
    }

    private void fit(MemberValues.Snapshot snapshot, Purchases purchases, Instant began) {
        Fitted<BgNbd> often = FitModels.bgNbd(purchases.histories());
        Fitted<GammaGamma> much = FitModels.gammaGamma(purchases.spending());
        LocalDate split = split(purchases);
        List<Week> weeks = List.of();
        List<ByFrequency> frequencies = List.of();
        if (split != null) {
            Split halves = snapshot.split(purchases, split);
            BgNbd known = FitModels.bgNbd(halves.histories()).model();
            double later = ChronoUnit.DAYS.between(split, purchases.asOf().plusDays(1)) / 7.0;
            int seen = Math.toIntExact(ChronoUnit.DAYS.between(purchases.first(), split));
            weeks = Comparison.weekly(known, halves.firstBuyers(), halves.repeats(), seen);
            frequencies = Comparison.byFrequency(known, halves.later(), later);
        }
        ValueFit fit = new ValueFit(
                values.newest().map(ValueFit::number).orElse(0L) + 1,
                began,
                purchases.asOf(),
                purchases.currency(),
                purchases.histories().members(),
                purchases.histories().returning(),
                purchases.histories().size(),
                often,
                much,
                purchases.spending().correlation(),
                CustomersSettings.MONTHS,
                settings.monthlyDiscount().doubleValue(),
                settings.margin().doubleValue(),
                split,
                ChronoUnit.MILLIS.between(began, clock.instant()));
        snapshot.store(fit, weeks, frequencies);
    }

    private static @Nullable LocalDate split(Purchases purchases) {
        long days = ChronoUnit.DAYS.between(purchases.first(), purchases.asOf());
        return days < MIN_DAYS_TO_SPLIT ? null : purchases.first().plusDays(days * 2 / 3);
    }
}
