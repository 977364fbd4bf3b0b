package dev.regulars.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.program.Program;
import dev.regulars.program.reading.ProgramFiles;
import dev.regulars.scenario.Story;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Days and weeks of challenges are those of the store's clock, with the program's cut-off at four and its week. */
class ChallengeDaysTest {

    private static Story story(String weekStart, String periods) {
        TreeMap<String, String> texts =
                new TreeMap<>(ProgramFiles.of(Programs.EXAMPLES).texts());
        texts.put("program.yaml", texts.get("program.yaml") + "\nweek-start: " + weekStart + "\n");
        texts.put("stores.csv", texts.get("stores.csv").strip() + "\nNYC,New York,America/New_York,US\n");
        texts.put("events.csv", "id,event,name\nlook,look,Looked\n");
        texts.put(
                "challenges.csv",
                "id,name,event,target,per,streak,times,from,to,points\nc,In a row,look,1," + periods
                        + ",2026-06-01,2026-06-30,10\n");
        Program program = Programs.read(new ProgramFiles(texts));
        return new Story(Programs.ENGINE, program, MemberSnapshot.enrolled("m_a", "Blue"));
    }

    private static long earned(Story story, String store, String at) {
        Transaction look = new Transaction(
                "test",
                at,
                Transaction.Type.EVENT,
                Instant.parse(at),
                store,
                null,
                "app",
                "GBP",
                null,
                List.of(Transaction.eventLine("look")),
                BigDecimal.ZERO,
                List.of(),
                List.of(),
                Transaction.Prices.FINAL,
                null,
                null,
                new MemberEvent("look", Map.of()));
        assertThat(story.violations(look)).isEmpty();
        return story.decide(look).pointsEarned();
    }

    /** In New York it is 23:30 of 2 June, 3:30, which is 2 June still, and 4:30; in London 3 June all along. */
    @Test
    void aDayIsTheStores() {
        Story newYork = story("monday", "day,2,1");
        assertThat(earned(newYork, "NYC", "2026-06-03T03:30:00Z")).isZero();
        assertThat(earned(newYork, "NYC", "2026-06-03T07:30:00Z")).isZero();
        assertThat(earned(newYork, "NYC", "2026-06-03T08:30:00Z")).isEqualTo(10);
        Story london = story("monday", "day,2,1");
        assertThat(earned(london, "London", "2026-06-03T03:30:00Z")).isZero();
        assertThat(earned(london, "London", "2026-06-03T07:30:00Z")).isZero();
        assertThat(earned(london, "London", "2026-06-03T08:30:00Z")).isZero();
    }

    /** Saturday 6 and Sunday 7 June are of two weeks where weeks begin on Sunday. */
    @Test
    void aWeekIsThePrograms() {
        Story sunday = story("sunday", "week,2,1");
        assertThat(earned(sunday, "London", "2026-06-06T12:00:00Z")).isZero();
        assertThat(earned(sunday, "London", "2026-06-07T12:00:00Z")).isEqualTo(10);
        Story monday = story("monday", "week,2,1");
        assertThat(earned(monday, "London", "2026-06-06T12:00:00Z")).isZero();
        assertThat(earned(monday, "London", "2026-06-07T12:00:00Z")).isZero();
        assertThat(earned(monday, "London", "2026-06-08T12:00:00Z")).isEqualTo(10);
    }
}
