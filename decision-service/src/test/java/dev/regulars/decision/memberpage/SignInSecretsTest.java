package dev.regulars.decision.memberpage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.decision.accounts.KeyedHash;
import dev.regulars.decision.accounts.SecretSettings;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SignInSecretsTest {

    private static final String BASE64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

    private final SignInSecrets secrets = secrets("a secret of at least 32 characters");

    private static SignInSecrets secrets(String secret) {
        return new SignInSecrets(new KeyedHash(new SecretSettings(secret)));
    }

    @Test
    void aLinkSaysItsSignInAndNothingElseDoes() {
        long seed = new Random().nextLong();
        System.out.println("SignInSecretsTest seed " + seed);
        Random random = new Random(seed);
        for (int round = 0; round < 500; round++) {
            String id = secrets.idOf(secrets.secret());
            String token = secrets.token(id);
            assertThat(token).hasSize(43);
            assertThat(secrets.read(token)).contains(id);
            StringBuilder forged = new StringBuilder(token);
            int at = random.nextInt(token.length());
            char other = BASE64.charAt(random.nextInt(64));
            forged.setCharAt(at, other);
            if (other != token.charAt(at)) {
                assertThat(secrets.read(forged.toString())).isEmpty();
            }
            assertThat(secrets.read(token.substring(0, at))).isEmpty();
        }
    }

    @Test
    void anotherSecretReadsNone() {
        String token = secrets.token(secrets.idOf("browser"));
        assertThat(secrets("another secret of 32 characters or more").read(token))
                .isEmpty();
        assertThat(secrets.read("")).isEmpty();
        assertThat(secrets.read("no base64!")).isEmpty();
    }

    @Test
    void codesAreSixDigitsOfAllKindsAndHashedForTheirSignInOnly() {
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < 1000; i++) {
            codes.add(secrets.code());
        }
        assertThat(codes).allMatch(code -> code.matches("\\d{6}")).hasSizeGreaterThan(990);
        assertThat(secrets.codeHash("a", "123456"))
                .isNotEqualTo(secrets.codeHash("b", "123456"))
                .doesNotContain("123456");
    }

    @Test
    void whatIsAskedUnderANameIsTheSameForTheMemberOnly() {
        assertThat(secrets.idOf("m_a", "till-1")).isEqualTo(secrets.idOf("m_a", "till-1"));
        assertThat(secrets.idOf("m_a", "till-1")).isNotEqualTo(secrets.idOf("m_b", "till-1"));
        assertThat(secrets.idOf("m_a", "till-1")).isNotEqualTo(secrets.idOf("m_a|till-1"));
    }
}
