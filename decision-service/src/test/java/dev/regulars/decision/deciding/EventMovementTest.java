package dev.regulars.decision.deciding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.points.LotTerms;
import dev.regulars.points.Movement;
import dev.regulars.points.Movement.Kind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class EventMovementTest {

    private static final LocalDate JUNE = LocalDate.parse("2027-06-30");

    private static LotTerms pending(String from) {
        return new LotTerms(Instant.parse(from), null, JUNE, 0);
    }

    @Test
    void addsUpWhatIsOfOneKindAndOneLastDay() {
        List<Movement> movements = List.of(
                new Movement(Kind.RELEASED, pending("2026-06-01T10:00:00Z"), 20),
                new Movement(Kind.GIVEN_BACK, LotTerms.NEVER, 7),
                new Movement(Kind.RELEASED, pending("2026-06-02T10:00:00Z"), 30),
                new Movement(Kind.OWED, null, 5));
        assertThat(EventMovement.of(movements))
                .containsExactly(
                        new EventMovement("released", "2027-06-30", 50),
                        new EventMovement("given-back", null, 7),
                        new EventMovement("owed", null, 5));
    }
}
