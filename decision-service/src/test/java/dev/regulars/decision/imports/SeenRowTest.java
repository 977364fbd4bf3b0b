package dev.regulars.decision.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SeenRowTest {

    private final Seen seen = new Seen();
    private int rows;

    private static String key(String name) {
        return String.format(Locale.ROOT, "%016x", name.hashCode() * 0x9E3779B97F4A7C15L);
    }

    private static List<String> keys(String names) {
        return names.isEmpty()
                ? List.of()
                : List.of(names.split(" ")).stream().map(SeenRowTest::key).toList();
    }

    /** @param found names of members to whom the identifiers lead */
    private SeenRow row(String identifiers, String found) {
        return new SeenRow(seen, keys(identifiers), keys(found), key("own " + ++rows), null);
    }

    private SeenRow taken(String identifiers, String found) {
        SeenRow row = row(identifiers, found);
        assertThat(row.isOfTwo()).isFalse();
        row.remember();
        return row;
    }

    @Test
    void rowsOfOneMemberAreKnownByWhomTheyLeadTo() {
        assertThat(taken("A", "ann").isRepeated()).isFalse();
        assertThat(taken("B", "ann").isRepeated()).isTrue();
        assertThat(taken("A C", "ann").isRepeated()).isTrue();
        assertThat(taken("C", "").isRepeated()).isTrue();
        assertThat(taken("D", "").isRepeated()).isFalse();
    }

    @Test
    void aRowThatJoinsTwoIsRefused() {
        taken("D", "");
        taken("E", "");
        assertThat(row("D E", "").isOfTwo()).isTrue();
        taken("F", "ann");
        assertThat(row("D F", "ann").isOfTwo()).isTrue();
        assertThat(row("X Y", "ben cid").isOfTwo()).isTrue();
        assertThat(row("D Z", "ben").isOfTwo())
                .as("the row of D makes a member, Z is Ben's")
                .isTrue();
    }

    /** Between the first row and the second, the page of the first was written, or not yet. */
    @Test
    void itIsTheSameWhetherTheMemberIsWrittenOrNot() {
        taken("D", "");
        assertThat(taken("D G", "").isRepeated()).isTrue();
        SeenRow written = new SeenRow(seen, keys("D H"), List.of(key("own 1")), key("own 3"), null);
        assertThat(written.isRepeated()).isTrue();
        assertThat(written.isOfTwo()).isFalse();
    }

    @Test
    void aRowThatIsRefusedIsForgotten() {
        assertThat(row("A", "").isRepeated()).isFalse();
        assertThat(row("A", "").isRepeated()).isFalse();
        SeenRow first = new SeenRow(seen, keys("B"), List.of(), key("b"), key("voucher"));
        assertThat(first.isVoucherRepeated()).isFalse();
        first.remember();
        assertThat(new SeenRow(seen, keys("C"), List.of(), key("c"), key("voucher")).isVoucherRepeated())
                .isTrue();
    }
}
