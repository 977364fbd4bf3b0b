package dev.regulars.engine;

import dev.regulars.points.Movement.Kind;
import dev.regulars.points.PointsBook;
import dev.regulars.program.Program;
import dev.regulars.program.Reward;
import dev.regulars.program.Reward.Issued;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A reward that members choose and pay with points: a row of {@code rewards.csv} issued by {@code catalogue}. */
public record CatalogueReward(Program program, Reward reward) {

    /** At once. */
    public static final int MAX_QUANTITY = 20;

    public static Optional<CatalogueReward> find(Program program, String rewardId) {
        return program.rewards().stream()
                .filter(reward -> reward.issued() == Issued.CATALOGUE)
                .filter(reward -> reward.id().equals(rewardId))
                .map(reward -> new CatalogueReward(program, reward))
                .findFirst();
    }

    public boolean isFor(String tier) {
        return Rewards.mayHave(reward, tier, program);
    }

    /** How many there are; null for no limit. */
    public @Nullable Long stock() {
        return reward.stock();
    }

    public long cost(int quantity) {
        return Math.multiplyExact(reward.points(), quantity);
    }

    /** False, and nothing taken, when the points that can be spent are too few. */
    public boolean pay(PointsBook book, int quantity) {
        long cost = cost(quantity);
        if (cost > book.available()) {
            return false;
        }
        book.take(Kind.CONVERTED, cost);
        return true;
    }

    public List<VoucherGrant> vouchers(int quantity, LocalDate day) {
        return IntStream.rangeClosed(1, quantity)
                .mapToObj(number -> Rewards.voucher(number, reward, reward.points(), day, null))
                .toList();
    }
}
