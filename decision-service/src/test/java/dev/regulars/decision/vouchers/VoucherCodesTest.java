package dev.regulars.decision.vouchers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.decision.accounts.KeyedHash;
import dev.regulars.decision.accounts.SecretSettings;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class VoucherCodesTest {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private final VoucherCodes codes = codes("a secret of at least 32 characters");

    private static VoucherCodes codes(String secret) {
        return new VoucherCodes(new KeyedHash(new SecretSettings(secret)));
    }

    @Test
    void givesTheSameCodeAgainAndAnotherForEachVoucher() {
        String code = codes.code("pos:1", 1);
        assertThat(code).matches("([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]");
        assertThat(codes.code("pos:1", 1)).isEqualTo(code);
        Set<String> all = new HashSet<>();
        for (int i = 0; i < 1000; i++) {
            all.add(codes.code("pos:" + i, 1));
            all.add(codes.code("pos:" + i, 2));
        }
        assertThat(all).hasSize(2000);
    }

    @Test
    void needsTheSecret() {
        VoucherCodes others = codes("another secret, also long enough..");
        assertThat(others.code("pos:1", 1)).isNotEqualTo(codes.code("pos:1", 1));
        assertThat(others.id("0")).isNotEqualTo(codes.id("0"));
    }

    @Test
    void readsACodeAsItIsTyped() {
        String code = codes.code("pos:7", 1);
        String typed =
                " " + code.toLowerCase(java.util.Locale.ROOT).replace('0', 'o').replace('1', 'l') + " ";
        assertThat(codes.idOfTyped(typed)).contains(codes.id(code));
        assertThat(codes.idOfTyped(code.replace("-", ""))).contains(codes.id(code));
        assertThat(codes.idOfTyped("")).isEmpty();
        assertThat(codes.idOfTyped(code + "0")).isEmpty();
        assertThat(codes.idOfTyped(code.substring(1))).isEmpty();
    }

    @Test
    void findsEveryWrongCharacter() {
        String code = codes.code("pos:3", 1).replace("-", "");
        for (int at = 0; at < code.length(); at++) {
            for (char wrong : ALPHABET.toCharArray()) {
                String typed = code.substring(0, at) + wrong + code.substring(at + 1);
                assertThat(codes.idOfTyped(typed).isPresent()).as(typed).isEqualTo(wrong == code.charAt(at));
            }
        }
    }

    @Test
    void findsEverySwap() {
        for (int n = 0; n < 200; n++) {
            String code = codes.code("pos:" + n, 1).replace("-", "");
            for (int at = 0; at + 1 < code.length(); at++) {
                String typed = code.substring(0, at) + code.charAt(at + 1) + code.charAt(at) + code.substring(at + 2);
                assertThat(codes.idOfTyped(typed).isPresent()).as(typed).isEqualTo(typed.equals(code));
            }
        }
    }
}
