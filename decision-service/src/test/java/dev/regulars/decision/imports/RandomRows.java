package dev.regulars.decision.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Rows of few people: doubles, rows of two members, codes that are taken, cells that are wrong, quotes left open. */
final class RandomRows {

    static final String HEADER = "id,mail,tier,points,tags,code,worth\n";

    private static final List<String> TIERS = List.of("", "", "", "Silver", "VIP", "Platinum");
    private static final List<String> TAGS = List.of("", "", "tea", "tea|vegan");
    private static final int WRONG_ONE_IN = 12;

    private final Random random;
    private final int people;

    RandomRows(Random random, int people) {
        this.random = random;
        this.people = people;
    }

    String file(int rows) {
        StringBuilder csv = new StringBuilder(HEADER);
        for (int i = 0; i < rows; i++) {
            csv.append(random.nextInt(WRONG_ONE_IN) == 0 ? wrong() : row()).append('\n');
        }
        return csv.toString();
    }

    private String row() {
        int who = random.nextInt(people);
        // Now and then by the address of somebody else.
        int other = random.nextInt(15) == 0 ? random.nextInt(people) : who;
        int shown = random.nextInt(4);
        boolean voucher = random.nextInt(4) == 0;
        List<String> cells = new ArrayList<>();
        cells.add(shown == 0 ? "" : "c-" + who);
        cells.add(shown == 1 ? "" : "m" + other + "@example.org");
        cells.add(one(TIERS));
        cells.add(random.nextInt(3) == 0 ? "" : String.valueOf(random.nextInt(4) * (who % 7)));
        cells.add(one(TAGS));
        cells.add(voucher ? "CODE " + random.nextInt(people) : "");
        cells.add(voucher ? 1 + random.nextInt(9) + ".00" : "");
        return String.join(",", cells);
    }

    private String wrong() {
        return one(List.of(
                "c-1,\"not closed,,,,,",
                ",,,5,,,",
                "c-2,m2@example.org,,1.5,,,",
                "c-3,no address,,,,,",
                "c-4,,,,,CODE 4,",
                "c-5,too,few"));
    }

    private String one(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }
}
