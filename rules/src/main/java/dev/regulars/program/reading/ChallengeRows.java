package dev.regulars.program.reading;

import dev.regulars.program.Caps.Period;
import dev.regulars.program.Challenge;
import dev.regulars.program.Moment;
import dev.regulars.program.ProgramSettings;
import dev.regulars.program.reading.Diagnostic.Code;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** The rows of {@code challenges.csv}. */
final class ChallengeRows {

    private static final int MOST = 1_000;
    private static final List<String> ABOUT_LINES =
            List.of("categories", "brands", "skus", "labels", "except", "min-spend", "min-basket");
    /** What is counted is remembered for some more than a year. */
    private static final int LONGEST = 366;

    private ChallengeRows() {}

    static List<Challenge> of(List<Row> rows, ProgramSettings settings) {
        GivingCells giving = new GivingCells(settings);
        return rows.stream().map(row -> challenge(row, giving)).toList();
    }

    private static Challenge challenge(Row row, GivingCells giving) {
        Challenge challenge = new Challenge(
                row.word("event"),
                count(row, "target"),
                row.oneOf("per", Period.class, Period.EVER),
                count(row, "streak"),
                (int) row.whole("within-days", 0),
                count(row, "times"),
                giving.campaign(row, Challenge.LANE, ConditionCells.basket(row)));
        for (String column : ABOUT_LINES) {
            if (challenge.event() != null && row.isFilled(column)) {
                row.invalid(column, "must be empty: an event has no basket");
            }
        }
        if (!row.isFilled("points") && !row.isFilled("reward")) {
            row.report(Code.CELL_MISSING, "points", "must be filled, or reward");
        }
        periods(row, challenge);
        return challenge;
    }

    private static int count(Row row, String column) {
        long count = row.whole(column, 1);
        if (count < 1 || count > MOST) {
            row.invalid(column, "must be between 1 and " + MOST);
        }
        return (int) Math.max(1, Math.min(MOST, count));
    }

    private static void periods(Row row, Challenge challenge) {
        if (challenge.streak() > 1 && challenge.per() == Period.EVER) {
            row.report(Code.CELL_MISSING, "per", "must be day, week, month or year, of which the streak is made");
        }
        if (challenge.isEachPeriod() && row.isFilled("times")) {
            row.invalid("times", "is not used: it is completed once in each " + row.word("per"));
        }
        if (row.isFilled("within-days")) {
            if (challenge.per() != Period.EVER || challenge.streak() > 1) {
                row.invalid("within-days", "does not go with per or streak");
            }
            if (challenge.withinDays() < 1 || challenge.withinDays() > LONGEST) {
                row.invalid("within-days", "must be between 1 and " + LONGEST);
            }
        }
        if (challenge.streak() > 1 || challenge.isRolling()) {
            span(row, challenge);
        }
    }

    private static void span(Row row, Challenge challenge) {
        Moment from = challenge.row().circumstances().from();
        Moment to = challenge.row().circumstances().to();
        if (from == null || to == null) {
            String column = from == null ? "from" : "to";
            row.report(Code.CELL_MISSING, column, "must be filled for a streak or within-days");
        } else if (ChronoUnit.DAYS.between(from.day(), to.day()) >= LONGEST) {
            row.invalid("to", "is more than " + LONGEST + " days after from, too long for a streak or within-days");
        }
    }
}
