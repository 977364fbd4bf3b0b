package dev.regulars.decision.accounts;

import dev.regulars.points.Book;
import dev.regulars.points.Movement;
import java.util.EnumMap;
import java.util.List;

/** One side of a ledger entry: points moved onto (or, negative, off) an account of the books. */
public record Posting(String account, long points) {

    /** Double entry: one posting for each account, in the order of {@link Book}, that sum to zero. */
    public static List<Posting> of(List<Movement> movements) {
        EnumMap<Book, Long> sums = new EnumMap<>(Book.class);
        for (Movement movement : movements) {
            sums.merge(movement.to(), movement.points(), Math::addExact);
            sums.merge(movement.from(), -movement.points(), Math::addExact);
        }
        return sums.entrySet().stream()
                .filter(sum -> sum.getValue() != 0)
                .map(sum -> new Posting(sum.getKey().account(), sum.getValue()))
                .toList();
    }

    public static long total(List<Posting> postings) {
        return postings.stream().mapToLong(Posting::points).reduce(0, Math::addExact);
    }

    public static long total(List<Posting> postings, Book book) {
        return total(
                postings.stream().filter(p -> p.account.equals(book.account())).toList());
    }
}
