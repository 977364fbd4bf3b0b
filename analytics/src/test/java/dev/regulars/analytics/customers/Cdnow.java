package dev.regulars.analytics.customers;

import dev.regulars.analytics.customers.model.Histories;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

/** The data in src/test/data/cdnow; its README says what it is. */
public final class Cdnow {
    public static final LocalDate SPLIT = LocalDate.of(1997, 10, 1);
    private static final Path FOLDER = Path.of("src/test/data/cdnow");

    private Cdnow() {}

    /** The sample of 2,357 customers. */
    public static Histories sample() {
        List<String[]> rows = lines("customers_summary.csv.gz").stream()
                .skip(1)
                .map(line -> line.split(",", -1))
                .toList();
        return new Histories(
                rows.stream().mapToInt(row -> Integer.parseInt(row[1])).toArray(),
                rows.stream().mapToDouble(row -> Double.parseDouble(row[2])).toArray(),
                rows.stream().mapToDouble(row -> Double.parseDouble(row[3])).toArray(),
                rows.stream().mapToLong(row -> 1).toArray());
    }

    /** Money by day, of each customer of the whole file. */
    public static Map<Integer, TreeMap<LocalDate, Double>> purchases() {
        Map<Integer, TreeMap<LocalDate, Double>> all = new HashMap<>();
        for (String line : lines("master.txt.gz")) {
            String[] cells = line.strip().split(" +", -1);
            if (Character.isDigit(cells[0].charAt(0))) {
                all.computeIfAbsent(Integer.parseInt(cells[0]), id -> new TreeMap<>())
                        .merge(
                                LocalDate.parse(cells[1], DateTimeFormatter.BASIC_ISO_DATE),
                                Double.parseDouble(cells[3]),
                                Double::sum);
            }
        }
        return all;
    }

    public static List<Integer> repeatBuyersOfSample() {
        try {
            return Files.readAllLines(FOLDER.resolve("sample-repeat-buyers.txt")).stream()
                    .map(Integer::parseInt)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(String file) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(FOLDER.resolve(file))), StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.isBlank()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
