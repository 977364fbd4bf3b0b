package dev.regulars.program.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.engine.Programs;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is refused in events.csv and challenges.csv, and where. */
class EventRowsReadingTest {

    private static final String EVENTS = "id,event,name,attributes,only,points,reward,member-per\n";
    private static final String CHALLENGES =
            "id,name,event,target,per,streak,within-days,times,from,to,categories,points\n";

    private static List<String> said(String events, String challenges) {
        TreeMap<String, String> texts =
                new TreeMap<>(ProgramFiles.of(Programs.EXAMPLES).texts());
        texts.put("events.csv", EVENTS + events + "\n");
        texts.put("challenges.csv", CHALLENGES + challenges + "\n");
        texts.put("rewards.csv", "id,name,issued,kind,value,valid-days\ncake,A cake,campaign,voucher,3.00,30\n");
        return ProgramReader.read(new ProgramFiles(texts)).diagnostics().stream()
                .map(found -> found.file() + " " + found.row() + " " + found.column() + " " + found.code())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "a,look,Look,rating 1..5 | product? word | verified yes/no,rating 4..5,5,,;",
                "a,look,Look,rating,,5,,; attributes CELL_INVALID",
                "a,look,Look,rating 5..1,,5,,; attributes CELL_INVALID",
                "a,look,Look,rating one//two,,5,,; attributes CELL_INVALID",
                "a,look,Look,rating 1..5 | rating 1..3,,5,,; attributes CELL_INVALID",
                "a,look,Look,rating 1..5,mood word,5,,; only CELL_INVALID",
                "a,look,Look,,,5,cake,; reward CELL_INVALID",
                "a,look,Look,,,,cake,;",
                "a,look,Look,,,5,,day; member-uses CELL_MISSING",
                "a,look,Look,,,2000000,,; points CELL_INVALID",
                "C1,look,Look,,,5,,; id ROW_ID_REPEATED"
            })
    void anEvent(String row, String expected) {
        assertThat(said(row, ""))
                .containsExactlyElementsOf(expected == null ? List.of() : List.of("events.csv 2 " + expected));
    }

    @Test
    void rowsOfAKindAgree() {
        assertThat(said("a,look,Look,rating 1..5,,5,,\nb,look,Look,rating 1..3,,5,,", ""))
                .containsExactly("events.csv 3 attributes CELL_INVALID");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "c,C,look,3,,,,2,,,,10;",
                "c,C,loook,3,,,,,,,,10; event REFERENCE_UNKNOWN",
                "c,C,,0,,,,,,,,10; target CELL_INVALID",
                "c,C,,3,,,,,,,,; points CELL_MISSING",
                "c,C,look,3,,,,,,,coffee,10; categories CELL_INVALID",
                "c,C,,1,,4,,,2026-06-01,2026-07-31,,10; per CELL_MISSING",
                "c,C,,1,week,4,,,2026-06-01,2026-07-31,,10;",
                "c,C,,1,week,4,,,2026-06-01,,,10; to CELL_MISSING",
                "c,C,,1,week,4,,,2026-06-01,2027-06-02,,10; to CELL_INVALID",
                "c,C,,1,week,4,,,2026-06-01,2027-06-01,,10;",
                "c,C,,2,month,,,3,,,,10; times CELL_INVALID",
                "c,C,,2,month,,30,,2026-06-01,2026-07-31,,10; within-days CELL_INVALID",
                "c,C,,2,,,400,,2026-06-01,2026-07-31,,10; within-days CELL_INVALID",
                "a,C,,2,,,,,,,,10; id ROW_ID_REPEATED"
            })
    void aChallenge(String row, String expected) {
        assertThat(said("a,look,Look,,,5,,", row))
                .containsExactlyElementsOf(expected == null ? List.of() : List.of("challenges.csv 2 " + expected));
    }
}
