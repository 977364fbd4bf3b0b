package dev.regulars.decision.relay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.decision.accounts.Account;
import dev.regulars.decision.accounts.Claim;
import dev.regulars.decision.accounts.DecisionRecord;
import dev.regulars.decision.accounts.Documents;
import dev.regulars.decision.accounts.Turns;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RaceIT {

    private final Ground ground = Ground.open();

    @AfterEach
    void close() {
        ground.close();
    }

    @Test
    void countsEverySaleOfSixtyFourTillsOnOneAccount() throws Exception {
        ground.relay.start();
        ground.member("m_a");
        Turns turns = new Turns();
        Race.run(64, till -> {
            ground.sell("m_a", till + "-without-turn", 7);
            for (int i = 0; i < 2; i++) {
                String id = till + "-" + i;
                turns.inTurn("m_a", () -> ground.sell("m_a", id, 7));
            }
            return till;
        });
        Account account = ground.accounts.find("m_a").orElseThrow();
        assertThat(account.sequence()).isEqualTo(192);
        assertThat(account.available()).isEqualTo(192 * 7 % Sales.THRESHOLD);
        assertThat(account.metrics().get(Sales.DAY).visits()).isEqualTo(192);
        ground.awaitRelayed();
        assertThat(ground.all(Documents.LEDGER)).hasSize(192);
        assertThat(ground.all(Documents.VOUCHERS)).hasSize((int) (192 * 7 / Sales.THRESHOLD));
    }

    @Test
    void countsOneSaleOnceHoweverOftenItIsSent() throws Exception {
        ground.relay.start();
        ground.member("m_a");
        for (int round = 0; round < 8; round++) {
            String id = "same-" + round;
            List<DecisionRecord> answers = Race.run(16, i -> ground.sell("m_a", id, 3));
            assertThat(answers.stream().distinct()).hasSize(1);
        }
        assertThat(ground.accounts.find("m_a").orElseThrow().available()).isEqualTo(24);
        ground.awaitRelayed();
        assertThat(ground.all(Documents.LEDGER)).hasSize(8);
    }

    @Test
    void givesAnIdToOneOfTwoMembers() throws Exception {
        for (int round = 0; round < 8; round++) {
            String id = "it:" + round;
            List<Claim> claims = Race.run(8, i -> ground.accounts.claim(id, "content-" + i % 2, "m_" + i % 2));
            assertThat(claims.stream().filter(Claim.Fresh.class::isInstance)).hasSize(1);
            assertThat(claims.stream().filter(Claim.Repeated.class::isInstance)).hasSize(3);
            assertThat(claims.stream().filter(Claim.Reused.class::isInstance)).hasSize(4);
        }
    }
}
