package dev.regulars.gateway.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class SignatureTest {
    private static final byte[] BODY = bytes("what do ya want for nothing?");

    /** Test case 2 of RFC 4231: key Jefe, and 5bdcc146…3843 in hex. */
    @Test
    void isTheHmacOfTheStandard() {
        assertThat(Signature.of("Jefe", BODY)).isEqualTo("W9zBRr9gdU5qBCQmCJV1x1oAPwidJzmDnexYuWTsOEM=");
        assertThat(Signature.of("Jefe", bytes("what do ya want "), bytes("for nothing?")))
                .isEqualTo(Signature.of("Jefe", BODY));
    }

    @Test
    void fitsUnderAnySecretThatIsSet() {
        String old = Signature.of("the-old-secret", BODY);
        assertThat(Signature.fits(old, List.of("the-new-secret", "the-old-secret"), BODY))
                .isTrue();
        assertThat(Signature.fits(old, List.of("the-new-secret"), BODY)).isFalse();
        assertThat(Signature.fits(old, List.of("the-old-secret"), bytes("another body")))
                .isFalse();
    }

    @Test
    void anythingElseDoesNotFit() {
        for (String odd : new String[] {null, "", " ", "é", "W9zBRr9gdU5qBCQmCJV1x1oAPwidJzmDnexYuWTsOE"}) {
            assertThat(Signature.fits(odd, List.of("Jefe"), BODY)).isFalse();
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
