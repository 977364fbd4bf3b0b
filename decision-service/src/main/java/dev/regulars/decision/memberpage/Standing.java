package dev.regulars.decision.memberpage;

import dev.regulars.engine.MemberSnapshot;
import dev.regulars.engine.TierDay;
import dev.regulars.engine.TierResult;
import dev.regulars.engine.offers.Offers;
import dev.regulars.money.CurrencyUnit;
import dev.regulars.program.Program;
import dev.regulars.program.TierPolicy.Metric;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** What the program says of a member who buys nothing right now. */
final class Standing {

    private Standing() {}

    /** The tier that holds now, and the ways to the next ones. */
    static PageContent.Tier tier(MemberSnapshot member, Program program, LocalDate day) {
        TierResult result = TierDay.of(member, program, day).tier();
        CurrencyUnit currency = program.settings().currency();
        LocalDate keptUntil = result.keptUntil();
        return new PageContent.Tier(
                member.tier(),
                keptUntil == null ? null : keptUntil.toString(),
                result.progress().stream()
                        .map(next -> new PageContent.Next(
                                next.metric().name().toLowerCase(Locale.ROOT),
                                next.tier(),
                                next.metric() == Metric.SPEND
                                        ? currency.format(next.needed())
                                        : String.valueOf(next.needed())))
                        .toList());
    }

    /** Those that the member would be shown anyway. */
    static List<PageContent.OfferShown> offers(MemberSnapshot member, Program program, LocalDate day, Instant now) {
        return Offers.withoutPurchase(member, program, day, now).stream()
                .map(offer -> new PageContent.OfferShown(offer.name(), offer.reason()))
                .toList();
    }
}
