package dev.regulars.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.engine.Transaction.Prices;
import dev.regulars.program.Program;
import dev.regulars.program.reading.ProgramFiles;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What is told of a sale to measure by: discounts kept from the member, and offers whose goods were bought. */
class ToldOfASaleTest {

    private static final MemberSnapshot MEMBER = MemberSnapshot.enrolled("m", "Blue");

    /** @param holdOut of the discount and of the bonus, in percent */
    private static Program program(String holdOut) {
        Map<String, String> files =
                new TreeMap<>(ProgramFiles.of(Programs.EXAMPLES).texts());
        files.put(
                "campaigns.csv",
                "id,name,lane,effect,value,hold-out\noff,A tenth off,basket,discount-percent,10,%s\n".formatted(holdOut)
                        + "plus,50 points,basket,bonus,50,%s\n".formatted(holdOut));
        files.put("rewards.csv", "id,name,issued,value,valid-days\nvoucher,A voucher,campaign,1.00,30\n");
        files.put("offers.csv", "id,name,reward,skus\nb,B,voucher,bread\na,A,voucher,bread | jam\nj,J,voucher,jam\n");
        return Programs.read(new ProgramFiles(files));
    }

    private static Transaction bread(Prices prices) {
        Transaction sale = Till.sale().line("bread", "1", "10.00").send();
        return new Transaction(
                sale.source(),
                sale.transactionId(),
                sale.type(),
                sale.occurredAt(),
                sale.storeId(),
                sale.tillId(),
                sale.channel(),
                sale.currency(),
                null,
                sale.lines(),
                BigDecimal.ZERO,
                List.of(),
                List.of(),
                prices);
    }

    private static Decision decide(String holdOut, Prices prices) {
        return Programs.ENGINE.evaluate(bread(prices), MEMBER, program(holdOut));
    }

    @Test
    void aDiscountThatTheMemberWouldHaveHad() {
        Decision kept = decide("100", Prices.OPEN);
        assertThat(kept.discounts()).isEmpty();
        assertThat(kept.heldOut()).containsExactly("plus", "off");
        assertThat(Programs.ENGINE
                        .post(bread(Prices.OPEN), MEMBER, program("100"))
                        .decision()
                        .heldOut())
                .containsExactly("plus", "off");
    }

    @Test
    void noDiscountThatTheMemberHasOrThatTheTillDecides() {
        Decision given = decide("0", Prices.OPEN);
        assertThat(given.discounts()).extracting(Discount::rule).containsExactly("off");
        assertThat(given.heldOut()).isEmpty();
        assertThat(decide("100", Prices.FINAL).heldOut()).containsExactly("plus");
    }

    @Test
    void offersWhoseGoodsAKnownMemberBuys() {
        assertThat(decide("0", Prices.FINAL).offerGoods()).containsExactly("a", "b");
        assertThat(Programs.ENGINE
                        .evaluate(bread(Prices.FINAL), null, program("0"))
                        .offerGoods())
                .as("anonymous")
                .isEmpty();
    }
}
