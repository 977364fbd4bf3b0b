package dev.regulars.simulation.command;

import dev.regulars.simulation.CampaignFigures;
import dev.regulars.simulation.Figures;
import dev.regulars.simulation.MemberDifference;
import dev.regulars.simulation.Result;
import dev.regulars.simulation.TierMove;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Objects;

/** A simulation's result on a screen of 100 columns: draft beside live. */
final class Summary {

    private static final int MOST_ROWS = 12;

    private final Result result;

    Summary(Result result) {
        this.result = result;
    }

    void print(PrintStream out) {
        Figures draft = result.draft().total();
        Figures live = result.live().total();
        out.printf(
                Locale.ROOT,
                "%s to %s: %,d transactions, %,d of them without a member; %,d members%n%n",
                result.from(),
                result.to(),
                result.transactions(),
                result.anonymous(),
                result.members());
        out.printf(Locale.ROOT, "%-34s %18s %18s %18s%n", "", "draft", "live", "difference");
        count(out, "points earned", draft.earned(), live.earned());
        count(out, "points taken back by returns", draft.reversed(), live.reversed());
        count(out, "points redeemed", draft.redeemed(), live.redeemed());
        money(out, "value of the points", draft.pointsValue(), live.pointsValue());
        money(out, "discounts", draft.discounts(), live.discounts());
        count(out, "vouchers", draft.vouchers(), live.vouchers());
        money(out, "value of the vouchers", draft.voucherValue(), live.voucherValue());
        money(out, "cost", draft.cost(), live.cost());
        money(out, "eligible spend", draft.eligible(), live.eligible());
        tiers(out);
        campaigns(out);
        changes(out);
        refused(out);
        out.println();
    }

    private void tiers(PrintStream out) {
        out.println();
        for (TierMove move : result.tiers()) {
            String to = move.to().equals(move.from()) ? "too" : move.to();
            out.printf(
                    Locale.ROOT,
                    "%-34s %,18d members%n",
                    move.from() + " now, " + to + " by the draft",
                    move.members());
        }
    }

    private void campaigns(PrintStream out) {
        out.println();
        result.campaigns().stream()
                .filter(row -> !row.draft().equals(row.live()))
                .limit(MOST_ROWS)
                .forEach(row -> {
                    count(
                            out,
                            "points of " + row.id(),
                            row.draft().points(),
                            row.live().points());
                    ranOut(out, row.draft());
                });
    }

    private static void ranOut(PrintStream out, CampaignFigures draft) {
        if (draft.ranOutOn() != null) {
            out.println("  its budget of " + draft.budget() + " would have been used up on " + draft.ranOutOn());
        }
    }

    private void changes(PrintStream out) {
        if (!result.winners().isEmpty()) {
            out.println("gains most: member " + change(result.winners().get(0)));
        }
        if (!result.losers().isEmpty()) {
            out.println("loses most: member " + change(result.losers().get(0)));
        }
    }

    private String change(MemberDifference change) {
        return String.format(
                Locale.ROOT,
                "%s, %+,d points (%s)",
                change.memberId(),
                change.draftPoints() - change.livePoints(),
                text(change.cost()));
    }

    private void refused(PrintStream out) {
        result.draft().refused().forEach((code, times) -> {
            if (!Objects.equals(times, result.live().refused().get(code))) {
                out.println("refused by the draft: " + times + " " + code);
            }
        });
    }

    private static void count(PrintStream out, String what, long draft, long live) {
        out.printf(Locale.ROOT, "%-34s %,18d %,18d %+,18d%n", what, draft, live, draft - live);
    }

    private void money(PrintStream out, String what, long draft, long live) {
        out.printf(Locale.ROOT, "%-34s %18s %18s %18s%n", what, text(draft), text(live), text(draft - live));
    }

    private String text(long minor) {
        return String.format(
                Locale.ROOT,
                "%," + "." + result.draft().decimals() + "f",
                BigDecimal.valueOf(minor, result.draft().decimals()));
    }
}
