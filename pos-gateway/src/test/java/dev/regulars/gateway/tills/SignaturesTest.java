package dev.regulars.gateway.tills;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class SignaturesTest {
    private static final Instant NOW = Instant.parse("2026-06-13T10:15:00Z");
    private static final Till TILL = new Till("LON-01", "1");
    private static final byte[] BODY = "{}".getBytes(StandardCharsets.UTF_8);

    private final SigningSecret secret = new SigningSecret("the master secret of the tests 123");
    private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    private final Tills tills = new Tills(List.of(new TillKey(KeyRing.sha256("k_1"), TILL, null, true)), clock);
    private final Signatures signatures = new Signatures(tills, secret, Duration.ofMinutes(5), clock);

    private SignedRequest signed(String key, Instant at, String nonce) {
        SignedRequest unsigned = new SignedRequest(key, at.getEpochSecond(), nonce, "");
        String signature = secret.signature(key, unsigned.signed("POST", "/pos/v1/quotes", BODY));
        String header = "Regulars-HMAC key=%s, time=%d, nonce=%s, signature=%s";
        return SignedRequest.read(header.formatted(key, at.getEpochSecond(), nonce, signature))
                .orElseThrow();
    }

    private boolean isRight(SignedRequest request) {
        return signatures.isRight(request, "POST", "/pos/v1/quotes", BODY);
    }

    @Test
    void whatATillHasSignedIsRightOnce() {
        SignedRequest request = signed("k_1", NOW, "nonce-01");
        assertThat(signatures.claimed(request)).contains(TILL);
        assertThat(isRight(request)).isTrue();
        assertThat(isRight(request)).as("again").isFalse();
        assertThat(isRight(signed("k_1", NOW, "nonce-02"))).isTrue();
    }

    @Test
    void whatIsChangedIsNot() {
        SignedRequest request = signed("k_1", NOW, "nonce-03");
        assertThat(signatures.isRight(request, "PUT", "/pos/v1/quotes", BODY)).isFalse();
        assertThat(signatures.isRight(request, "POST", "/pos/v1/transactions", BODY))
                .isFalse();
        assertThat(signatures.isRight(request, "POST", "/pos/v1/quotes", new byte[] {1}))
                .isFalse();
        assertThat(isRight(new SignedRequest("k_1", request.time() + 1, "nonce-03", request.signature())))
                .isFalse();
        assertThat(isRight(request)).as("the wrong ones have not used it up").isTrue();
    }

    @Test
    void whoIsUnknownOrLateIsNot() {
        assertThat(signatures.claimed(signed("k_2", NOW, "nonce-04"))).isEmpty();
        assertThat(signatures.claimed(signed("k_1", NOW.minusSeconds(301), "nonce-05")))
                .isEmpty();
        assertThat(signatures.claimed(signed("k_1", NOW.plusSeconds(300), "nonce-06")))
                .isPresent();
        assertThat(SignedRequest.read("Bearer k_1")).isEmpty();
        assertThat(SignedRequest.read(null)).isEmpty();
    }
}
