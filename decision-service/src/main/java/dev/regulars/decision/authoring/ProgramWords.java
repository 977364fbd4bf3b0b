package dev.regulars.decision.authoring;

import dev.regulars.program.ProgramSettings;
import dev.regulars.program.dictionary.Table;
import dev.regulars.program.reading.ProgramFiles;
import dev.regulars.program.reading.ProgramHead;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What cells of a program may name, as far as its files can be read.
 *
 * @param decimals of an amount in the currency
 * @param categories of products, likewise brands
 * @param events kinds of events that are no purchases
 */
public record ProgramWords(
        String currency,
        int decimals,
        List<Word> tiers,
        List<Word> lanes,
        List<Word> stores,
        List<Word> segments,
        List<Word> rewards,
        List<Word> products,
        List<Word> categories,
        List<Word> brands,
        List<Word> events) {

    public static ProgramWords of(ProgramFiles files) {
        ProgramSettings settings = ProgramHead.settings(files);
        TableState products = TableState.of(Table.PRODUCTS, files, RowKeys.NONE);
        return new ProgramWords(
                settings.currency().code(),
                settings.currency().decimals(),
                settings.tiers().order().stream().map(ProgramWords::bare).toList(),
                settings.lanes().keySet().stream()
                        .sorted()
                        .map(ProgramWords::bare)
                        .toList(),
                words(TableState.of(Table.STORES, files, RowKeys.NONE), "store", "name"),
                words(TableState.of(Table.SEGMENTS, files, RowKeys.NONE), "segment", "name"),
                words(TableState.of(Table.REWARDS, files, RowKeys.NONE), "id", "name"),
                words(products, "sku", "name"),
                distinct(products, "category"),
                distinct(products, "brand"),
                distinct(TableState.of(Table.EVENTS, files, RowKeys.NONE), "event"));
    }

    private static Word bare(String word) {
        return new Word(word, "");
    }

    private static List<Word> words(TableState table, String word, String name) {
        return table.rows().keySet().stream()
                .map(row -> new Word(table.cell(row, word), table.cell(row, name)))
                .filter(one -> !one.word().isBlank())
                .distinct()
                .toList();
    }

    private static List<Word> distinct(TableState table, String column) {
        Set<String> words = new TreeSet<>();
        table.rows().keySet().forEach(row -> words.add(table.cell(row, column)));
        words.remove("");
        return words.stream().map(ProgramWords::bare).toList();
    }
}
