package dev.regulars.decision.vouchers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.decision.MovedClock;
import dev.regulars.decision.accounts.KeyedHash;
import dev.regulars.decision.accounts.SecretSettings;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class TypedCodesTest {

    private static final Till TILL = new Till("LDS-01", "1");
    private static final Outcome DONE = new Outcome.Refused(Refusal.VOUCHER_EXPIRED);
    private static final Outcome UNKNOWN = new Outcome.Refused(Refusal.VOUCHER_NOT_FOUND);

    private final VoucherCodes codes =
            new VoucherCodes(new KeyedHash(new SecretSettings("a secret of at least 32 characters")));
    private final MovedClock clock = new MovedClock(Instant.parse("2026-11-21T10:15:30Z"));
    private final TypedCodes typed = new TypedCodes(codes, new WrongCodes(Shop.settings(0), clock));
    private final String code = codes.code("it:1", 1);

    @Test
    void tellsAMistypedCodeFromAnUnknownOne() {
        String wrong = (code.startsWith("0") ? "1" : "0") + code.substring(1);
        assertThat(typed.use(TILL, wrong, id -> UNKNOWN)).isEqualTo(new Outcome.Refused(Refusal.VOUCHER_CODE_MISTYPED));
        assertThat(typed.use(TILL, code, id -> UNKNOWN)).isEqualTo(UNKNOWN);
        assertThat(typed.use(TILL, code, id -> DONE)).isEqualTo(DONE);
    }

    @Test
    void letsATillTryAFewWrongCodesAMinute() {
        for (int round = 0; round < 2; round++) {
            typed.use(TILL, code, id -> UNKNOWN);
            typed.use(TILL, "nonsense", id -> UNKNOWN);
            assertThat(typed.use(TILL, code, id -> DONE)).isEqualTo(DONE);
            typed.use(TILL, code, id -> UNKNOWN);
            assertThat(typed.use(TILL, code, id -> DONE)).isEqualTo(new Outcome.Refused(Refusal.TOO_MANY_WRONG_CODES));
            assertThat(typed.use(new Till("LDS-01", "2"), code, id -> DONE)).isEqualTo(DONE);
            clock.pass(Duration.ofMinutes(1));
        }
    }

    /** Of another system, under whose own code it is stored: it may be expired, and is no wrong code for that. */
    @Test
    void anImportedCodeIsNoWrongOne() {
        for (int i = 0; i < 10; i++) {
            assertThat(typed.use(TILL, "Summer 5", id -> id.equals(codes.idOfForeign("SUMMER 5")) ? DONE : UNKNOWN))
                    .isEqualTo(DONE);
        }
    }

    @Test
    void remembersSoManyTillsAndNoMore() {
        for (int i = 0; i <= WrongCodes.MAX_TILLS; i++) {
            for (int n = 0; n < 3; n++) {
                typed.use(new Till("S" + i, ""), "nonsense", id -> UNKNOWN);
            }
        }
        assertThat(typed.use(new Till("S0", ""), code, id -> DONE)).isEqualTo(DONE);
        assertThat(typed.use(new Till("S1", ""), code, id -> DONE))
                .isEqualTo(new Outcome.Refused(Refusal.TOO_MANY_WRONG_CODES));
    }
}
