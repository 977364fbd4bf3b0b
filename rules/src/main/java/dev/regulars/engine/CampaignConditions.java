package dev.regulars.engine;

import dev.regulars.program.Campaign;
import dev.regulars.program.Program;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Every row, one after the other, as simply as it can be written: the oracle of the rule engine's tests. */
public final class CampaignConditions implements CampaignMatcher {

    private final Program program;

    public CampaignConditions(Program program) {
        this.program = program;
    }

    @Override
    public Matched match(Situation situation) {
        List<Campaign> active =
                program.campaigns().stream().filter(Campaign::active).toList();
        List<Campaign> holding = active.stream()
                .filter(row -> failed(row, situation).isEmpty())
                .sorted(Comparator.comparing(Campaign::id))
                .toList();
        List<Touched> about = active.stream()
                .filter(row -> !lines(row, situation).isEmpty())
                .map(row -> touched(row, situation))
                .toList();
        return new Matched(holding, about);
    }

    /** Every condition that does not hold, not just the first. */
    static List<Failed> failed(Campaign row, Situation situation) {
        Touched touched = touched(row, situation);
        List<Failed> failed = failed(touched, situation);
        if (lines(row, situation).isEmpty()) {
            failed.add(new Failed("nothing in the basket matches", Failed.Kind.LINES, BigDecimal.ZERO));
        }
        return failed;
    }

    /** The same for a row that asks for no lines. */
    static List<Failed> failedWithoutLines(Campaign row, Situation situation) {
        return failed(new Touched(row, 0, BigDecimal.ZERO), situation);
    }

    /** The same for a row that is about something in the basket. */
    static List<Failed> failed(Touched touched, Situation situation) {
        List<Failed> failed = new ArrayList<>();
        Campaign row = touched.row();
        WhyNot whyNot = new WhyNot(situation, failed);
        whyNot.circumstances(row.circumstances());
        whyNot.member(row.member());
        whyNot.basket(row.basket());
        whyNot.matched(row.basket(), touched.amount(), touched.quantity());
        if (row.when() != null && !row.when().holds(Facts.of(situation, touched.amount(), touched.quantity()))) {
            failed.add(Failed.other("\"" + row.when().text() + "\" does not hold"));
        }
        return failed;
    }

    private static List<Basket.Line> lines(Campaign row, Situation situation) {
        return situation.basket().lines().stream()
                .filter(line -> !line.excluded() && row.selector().fits(line))
                .toList();
    }

    private static Touched touched(Campaign row, Situation situation) {
        List<Basket.Line> lines = lines(row, situation);
        return new Touched(
                row,
                lines.stream().mapToLong(Basket.Line::spend).reduce(0, Math::addExact),
                lines.stream().map(Basket.Line::quantity).reduce(BigDecimal.ZERO, BigDecimal::add));
    }
}
