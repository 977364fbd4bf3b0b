package dev.regulars.decision.imports.rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvRowsTest {

    private static List<CsvRow> rows(byte[] bytes, Format format) throws IOException {
        List<CsvRow> all = new ArrayList<>();
        try (CsvRows rows = new CsvRows(new ByteArrayInputStream(bytes), format)) {
            for (CsvRow row = rows.next(); row != null; row = rows.next()) {
                all.add(row);
            }
        }
        return all;
    }

    private static List<CsvRow> rows(String text) throws IOException {
        return rows(text.getBytes(StandardCharsets.UTF_8), Format.OWN);
    }

    private static Format in(String charset) {
        return new Format(';', Charset.forName(charset), "dd.MM.yyyy", ',', '|', null, false, false);
    }

    @Test
    void aBrokenRowCostsItselfOnly() throws IOException {
        List<CsvRow> rows =
                rows("id,name\n1,Ann\n2,\"Ben\n3,Cid,more\n4,\"D \"\"d\"\" d\"\n\n5,\"two\nlines\"\n6,Eve\n");
        assertThat(rows)
                .containsExactly(
                        new CsvRow(2, List.of("1", "Ann"), null),
                        CsvRow.broken(3, RowProblem.UNCLOSED_QUOTE),
                        CsvRow.broken(4, RowProblem.BROKEN_ROW),
                        new CsvRow(5, List.of("4", "D \"d\" d"), null),
                        new CsvRow(7, List.of("5", "two\nlines"), null),
                        new CsvRow(9, List.of("6", "Eve"), null));
    }

    @Test
    void aLineTooLongIsLeftOut() throws IOException {
        List<CsvRow> rows = rows("id\n" + "x".repeat(300_000) + "\n2\n");
        assertThat(rows).containsExactly(CsvRow.broken(2, RowProblem.LINE_TOO_LONG), new CsvRow(3, List.of("2"), null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1252", "iso-8859-1", "utf-8"})
    void charactersAreThoseOfTheMapping(String charset) throws IOException {
        byte[] bytes = "id;name\r\n1;Zoë\r\n".getBytes(Charset.forName(charset));
        assertThat(rows(bytes, in(charset))).containsExactly(new CsvRow(2, List.of("1", "Zoë"), null));
    }

    @Test
    void aByteOrderMarkKnowsBetter() throws IOException {
        byte[] utf8 = "\uFEFFid;name\n1;Zoë\n".getBytes(StandardCharsets.UTF_8);
        byte[] utf16 = "\uFEFFid;name\n1;Zoë\n".getBytes(StandardCharsets.UTF_16LE);
        assertThat(rows(utf8, in("windows-1252"))).containsExactly(new CsvRow(2, List.of("1", "Zoë"), null));
        assertThat(rows(utf16, in("windows-1252"))).containsExactly(new CsvRow(2, List.of("1", "Zoë"), null));
    }

    @Test
    void whatIsNoCharacterBreaksItsRow() throws IOException {
        byte[] bytes = "id,name\n1,Zo?\n2,Ann\n".getBytes(StandardCharsets.UTF_8);
        bytes["id,name\n1,Zo".length()] = (byte) 0xEB;
        assertThat(rows(bytes, Format.OWN))
                .containsExactly(
                        CsvRow.broken(2, RowProblem.WRONG_CHARACTERS), new CsvRow(3, List.of("2", "Ann"), null));
    }

    /** Whatever is broken in the middle, the rows that are whole are all there. */
    @Test
    void wholeRowsAreFoundAmongBrokenOnes() throws IOException {
        long seed = System.nanoTime();
        System.out.println("seed " + seed);
        Random random = new Random(seed);
        String[] broken = {"x", "1,2,3", "9,\"open", "\"", ",,,,", "9,\"a\"b"};
        for (int round = 0; round < 200; round++) {
            StringBuilder text = new StringBuilder("id,name\n");
            List<String> whole = new ArrayList<>();
            for (int i = 0; i < 60; i++) {
                if (random.nextInt(10) == 0) {
                    text.append(broken[random.nextInt(broken.length)]).append('\n');
                } else {
                    text.append(i).append(",name ").append(i).append('\n');
                    whole.add(String.valueOf(i));
                }
            }
            List<String> found = rows(text.toString()).stream()
                    .filter(row -> row.broken() == null)
                    .map(row -> row.cells().get(0))
                    .toList();
            assertThat(found).as("seed %d round %d\n%s", seed, round, text).containsAll(whole);
        }
    }
}
