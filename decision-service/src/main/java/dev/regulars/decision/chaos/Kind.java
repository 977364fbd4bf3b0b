package dev.regulars.decision.chaos;

import java.util.Locale;
import java.util.random.RandomGenerator;

/** What tills do, each so often. */
enum Kind {
    SALE(40),
    /** Points pay, mostly those of one member whom all tills share. */
    SPENDING(14),
    ANONYMOUS(5),
    PART_RETURN(8),
    RETURN(9),
    VOID(5),
    /** A return that is sent before its sale. */
    EARLY_RETURN(3),
    /** The same sale to both instances at the same moment. */
    DUPLICATE(6),
    /** Something that was answered long ago. */
    REPETITION(5),
    /** A voucher, by two tills at the same moment. */
    REDEMPTION(5);

    private final int weight;

    Kind(int weight) {
        this.weight = weight;
    }

    static Kind draw(RandomGenerator random) {
        int sum = 0;
        for (Kind kind : values()) {
            sum += kind.weight;
        }
        int at = random.nextInt(sum);
        for (Kind kind : values()) {
            at -= kind.weight;
            if (at < 0) {
                return kind;
            }
        }
        throw new AssertionError("weights add up");
    }

    String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
