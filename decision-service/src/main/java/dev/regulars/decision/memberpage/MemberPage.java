package dev.regulars.decision.memberpage;

import dev.regulars.decision.accounts.Account;
import dev.regulars.decision.households.HouseholdBalance;
import dev.regulars.decision.members.Members;
import dev.regulars.decision.programs.Programs;
import dev.regulars.decision.relay.Relay;
import dev.regulars.decision.vouchers.MemberVouchers;
import dev.regulars.decision.vouchers.VoucherTerms;
import dev.regulars.engine.MemberSnapshot;
import dev.regulars.points.Notices;
import dev.regulars.points.PointsAccount;
import dev.regulars.points.PointsBook;
import dev.regulars.program.Program;
import dev.regulars.program.ProgramSettings;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts together what a member's page shows. */
public final class MemberPage {

    /** As many as fit on a page that somebody scrolls with a thumb. */
    static final int MOST_VOUCHERS = 50;

    private final Programs programs;
    private final Members members;
    private final MemberCards cards;
    private final MemberVouchers vouchers;
    private final HouseholdBalance households;
    private final MemberConsents consents;
    private final Relay relay;
    private final Clock clock;

    MemberPage(
            Programs programs,
            Members members,
            MemberCards cards,
            MemberVouchers vouchers,
            HouseholdBalance households,
            MemberConsents consents,
            Relay relay,
            Clock clock) {
        this.programs = programs;
        this.members = members;
        this.cards = cards;
        this.vouchers = vouchers;
        this.households = households;
        this.consents = consents;
        this.relay = relay;
        this.clock = clock;
    }

    public PageContent of(Account member) {
        relay.flush(member.id());
        Program program = programs.live();
        ProgramSettings settings = program.settings();
        Instant now = clock.instant();
        LocalDate day = settings.days().at(now);
        MemberSnapshot snapshot = member.snapshot(settings.timeZone(), Map.of());
        Words words = Words.in(member.state().profile().language());
        String number = cards.number(member);
        return new PageContent(
                words.language(),
                program.name(),
                settings.currency().code(),
                new PageContent.Card(number, QrPicture.of(number)),
                points(member, settings, now, day),
                Standing.tier(snapshot, program, day),
                vouchers(member),
                Standing.offers(snapshot, program, day, now),
                consents.of(member, words));
    }

    private PageContent.Points points(Account member, ProgramSettings settings, Instant now, LocalDate day) {
        PointsAccount points = new PointsBook(member.points(), settings.points(), settings.days(), now, false)
                .result()
                .after();
        return new PageContent.Points(
                day.toString(),
                points.available(),
                points.pending(),
                points.debt(),
                household(member),
                Notices.ends(points, day).entrySet().stream()
                        .map(end -> new PageContent.End(end.getKey().toString(), end.getValue()))
                        .toList());
    }

    private @Nullable Long household(Account member) {
        String id = member.household();
        return id == null
                ? null
                : (Long) households.of(id).values().stream()
                        .mapToLong(Long::longValue)
                        .sum();
    }

    private List<PageContent.VoucherShown> vouchers(Account member) {
        return vouchers.of(accounts(member.id()), MOST_VOUCHERS).stream()
                .map(held -> {
                    VoucherTerms terms = held.voucher().terms();
                    String name = terms.name();
                    return new PageContent.VoucherShown(
                            name == null ? terms.rewardId() : name,
                            held.code(),
                            QrPicture.of(held.code()),
                            held.usable(),
                            terms.usableFrom() == null
                                    ? null
                                    : terms.usableFrom().toString(),
                            terms.expiresOn().toString());
                })
                .toList();
    }

    /** What is lost by leaving. */
    public Loss loss(Account member) {
        ProgramSettings settings = programs.live().settings();
        Instant now = clock.instant();
        PageContent.Points points =
                points(member, settings, now, settings.days().at(now));
        return new Loss(
                points.balance() + points.pending(),
                vouchers.of(accounts(member.id()), MOST_VOUCHERS).size());
    }

    /** @param vouchers that are not used yet */
    public record Loss(long points, int vouchers) {}

    /** The member, and those who became a part of the member: vouchers keep the account that they were issued to. */
    private List<String> accounts(String memberId) {
        List<String> all = new ArrayList<>(List.of(memberId));
        members.merged(memberId).forEach(merged -> all.addAll(accounts(merged)));
        return all;
    }
}
