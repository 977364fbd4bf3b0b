package dev.regulars.program.feel;

import java.util.List;
import java.util.Random;

/** Texts of the right shape, a third of them with parts that do not fit together. */
final class RandomConditions {

    private static final List<String> NUMBERS = List.of(
            "member.points",
            "basket.amount",
            "matched.quantity",
            "0",
            "1.5",
            "-3",
            "member.birthdayDays",
            "date.month");
    private static final List<String> TEXTS = List.of("store", "country", "member.tier", "\"gold\"", "\"\"", "null");
    private static final List<String> TRUTHS = List.of("member.employee", "true", "false");
    private static final List<String> NUMBER_LISTS = List.of("basket.lines.amount", "[1, 2.0]", "[]", "[null, 1]");
    private static final List<String> TEXT_LISTS = List.of("coupons", "tenders", "basket.lines.brand", "[\"a\", null]");

    private final Random random;

    RandomConditions(Random random) {
        this.random = random;
    }

    String text() {
        String text = truth(1 + random.nextInt(5));
        while (text.length() < random.nextInt(FeelText.MAX_LENGTH)) {
            text = text + pick(List.of(" and ", " or ", " = ", " ")) + truth(random.nextInt(4));
        }
        return text.substring(0, Math.min(text.length(), FeelText.MAX_LENGTH));
    }

    private String pick(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }

    private String truth(int depth) {
        if (depth <= 0) {
            return pick(TRUTHS);
        }
        int left = depth - 1;
        return switch (random.nextInt(14)) {
            case 0 -> number(left) + pick(List.of(" < ", " >= ", " = ", " != ")) + number(left);
            case 1 -> texts(left) + pick(List.of(" = ", " != ", " < ")) + texts(left);
            case 2 -> "(" + truth(left) + pick(List.of(" and ", " or ")) + truth(left) + ")";
            case 3 -> "not(" + truth(left) + ")";
            case 4 -> "(" + number(left) + " in " + pick(List.of("[", "(")) + number(left) + ".." + number(left) + "])";
            case 5 -> number(left) + " in (> " + number(left) + ", " + number(left) + ")";
            case 6 -> "(" + texts(left) + " in " + textList() + ")";
            case 7 -> number(left) + " between " + number(left) + " and " + number(left);
            case 8 -> "list contains(" + textList() + ", " + texts(left) + ")";
            case 9 -> "(some x" + depth + " in " + textList() + " satisfies x" + depth + " = " + texts(left) + ")";
            case 10 -> "(every l" + depth + " in basket.lines satisfies l" + depth + ".amount > " + number(left) + ")";
            case 11 -> "(if " + truth(left) + " then " + truth(left) + " else " + truth(left) + ")";
            case 12 -> pick(List.of("any", "all")) + "([" + truth(left) + ", " + truth(left) + "])";
            default -> pick(List.of("starts with", "contains")) + "(" + texts(left) + ", " + texts(left) + ")";
        };
    }

    private String number(int depth) {
        if (depth <= 0) {
            return pick(NUMBERS);
        }
        int left = depth - 1;
        return switch (random.nextInt(7)) {
            case 0 -> "(" + number(left) + pick(List.of(" + ", " - ", " * ", " / ")) + number(left) + ")";
            case 1 -> pick(List.of("sum", "min", "max", "mean", "count")) + "(" + pick(NUMBER_LISTS) + ")";
            case 2 -> pick(List.of("abs", "floor", "ceiling")) + "(" + number(left) + ")";
            case 3 -> "modulo(" + number(left) + ", " + number(left) + ")";
            case 4 -> "count(basket.lines[" + truth(left) + "])";
            case 5 -> "max(" + number(left) + ", " + number(left) + ")";
            default -> random.nextInt(9) == 0 ? texts(left) : pick(NUMBERS);
        };
    }

    private String texts(int depth) {
        return depth > 0 && random.nextInt(4) == 0
                ? pick(List.of("upper case", "lower case", "day of week")) + "(" + pick(TEXTS) + ")"
                : pick(TEXTS);
    }

    private String textList() {
        return random.nextInt(5) == 0 ? "distinct values(" + pick(TEXT_LISTS) + ")" : pick(TEXT_LISTS);
    }
}
