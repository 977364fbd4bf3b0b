package dev.regulars.decision.messages;

import dev.regulars.decision.accounts.Account;
import dev.regulars.decision.runs.MemberChange;
import dev.regulars.engine.DayMetrics;
import dev.regulars.engine.MemberSnapshot;
import dev.regulars.engine.OfferShown;
import dev.regulars.engine.offers.Offers;
import dev.regulars.program.Notice;
import dev.regulars.program.Notice.Occasion;
import dev.regulars.program.Program;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Plans what members are told because of the day, not of a purchase. A run that comes late makes up for the last days;
 * the message's id holds the day that it is about, so it is planned once.
 *
 * <p>Win-back after 60 days, last purchase on 1 March: planned by the run of 30 April, under
 * {@code day:m_7/miss-you/2026-04-30}; when there was none on that day, by that of 1 or 2 May.
 */
final class PlanTimed implements MemberChange {

    private static final int MAKES_UP_DAYS = 3;

    private final OutgoingBox box;
    private final Supplier<Program> live;
    private final Clock clock;

    PlanTimed(OutgoingBox box, Supplier<Program> live, Clock clock) {
        this.box = box;
        this.live = live;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "messages";
    }

    @Override
    public boolean apply(Account account, LocalDate day) {
        List<Outgoing> planned = planned(account, live.get(), day);
        box.plan(planned);
        return !planned.isEmpty();
    }

    /** In one write. */
    @Override
    public OptionalLong applyAll(List<Account> accounts, LocalDate day) {
        Program program = live.get();
        List<List<Outgoing>> planned = accounts.stream()
                .map(account -> planned(account, program, day))
                .filter(messages -> !messages.isEmpty())
                .toList();
        box.plan(planned.stream().flatMap(List::stream).toList());
        return OptionalLong.of(planned.size());
    }

    private List<Outgoing> planned(Account account, Program program, LocalDate day) {
        if (!account.isMemberNow()) {
            return List.of();
        }
        return program.messages().notices().stream()
                .filter(notice -> notice.active() && notice.isFor(account.tier()))
                .flatMap(notice -> on(notice, account, day)
                        .filter(on -> on.isAfter(day.minusDays(MAKES_UP_DAYS)) && !on.isAfter(day))
                        .flatMap(on -> message(account, program, notice, on))
                        .stream())
                .toList();
    }

    /** The day that comes nearest, up to this one. */
    private static Optional<LocalDate> on(Notice notice, Account account, LocalDate day) {
        return switch (notice.on()) {
            case BIRTHDAY ->
                Optional.ofNullable(account.state().profile().birthday())
                        .map(birthday -> birthday.atYear(day.getYear()))
                        .map(on -> on.isAfter(day) ? on.minusYears(1) : on);
            case WIN_BACK -> lastPurchase(account).map(last -> last.plusDays(days(notice)));
            case ON_A_DAY -> Optional.ofNullable(notice.timing().day());
            case OFFER_OF_THE_WEEK ->
                Optional.ofNullable(notice.timing().weekday())
                        .map(weekday -> day.with(TemporalAdjusters.previousOrSame(weekday)));
            default -> Optional.empty();
        };
    }

    private static Optional<LocalDate> lastPurchase(Account account) {
        return account.metrics().descendingMap().entrySet().stream()
                .filter(one -> one.getValue().visits() > DayMetrics.NONE.visits())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static long days(Notice notice) {
        @Nullable Long days = notice.timing().days();
        return days == null ? 0 : days;
    }

    /** Empty when there is nothing to tell: the program has no offer for the member now. */
    private Optional<Outgoing> message(Account account, Program program, Notice notice, LocalDate on) {
        Map<String, String> values = new HashMap<>(Map.of(
                "program", program.name(),
                "tier", account.tier(),
                "balance", String.valueOf(account.available())));
        if (notice.timing().days() != null) {
            values.put("days", String.valueOf(days(notice)));
        }
        if (notice.on() == Occasion.OFFER_OF_THE_WEEK) {
            Optional<OfferShown> best = best(account, program, on);
            if (best.isEmpty()) {
                return Optional.empty();
            }
            values.put(Outgoing.OFFER, best.get().offer());
            values.put("offer", best.get().name());
            values.put("reason", best.get().reason());
        }
        return Optional.of(Outgoing.planned(
                "day:" + account.id() + "/" + notice.id() + "/" + on,
                account.id(),
                notice,
                program.version(),
                values,
                clock.instant()));
    }

    private Optional<OfferShown> best(Account account, Program program, LocalDate on) {
        MemberSnapshot member = account.snapshot(program.settings().timeZone(), Map.of());
        return Offers.withoutPurchase(member, program, on, clock.instant()).stream()
                .findFirst();
    }
}
