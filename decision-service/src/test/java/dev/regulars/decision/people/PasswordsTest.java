package dev.regulars.decision.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PasswordsTest {

    private final Passwords passwords = new Passwords(4);

    @ParameterizedTest
    @CsvSource({
        "elevenchars, must have at least 12 characters",
        "anna.bergmann1, must not be the name with little more",
        "ANNA.Bergmann, must not be the name with little more",
        "ababababababab, must have at least 6 different characters"
    })
    void refusesWhatIsEasy(String wanted, String why) {
        assertThat(passwords.weakness("anna.bergmann", wanted)).contains(why);
    }

    @Test
    void countsBytesWhereBcryptWouldStopLooking() {
        assertThat(passwords.weakness("anna", "abcdef".repeat(12))).isEmpty();
        assertThat(passwords.weakness("anna", "abcdef".repeat(12) + "g")).contains("must have at most 72 bytes");
        assertThat(passwords.weakness("anna", "äöüßéè".repeat(7))).contains("must have at most 72 bytes");
        assertThat(passwords.weakness("anna", "four words with spaces")).isEmpty();
    }

    @Test
    void aLongerOneIsNotTakenForItsFirst72Bytes() {
        String longest = "abcdef".repeat(12);
        String hash = passwords.hash(longest);
        assertThat(passwords.matches(longest, hash)).isTrue();
        assertThat(passwords.matches(longest + "g", hash)).isFalse();
        assertThat(passwords.matches("", hash)).isFalse();
    }

    @Test
    void nobodyHasNoPassword() {
        assertThat(passwords.matches("", null)).isFalse();
        assertThat(passwords.matches("anything else", null)).isFalse();
    }

    @Test
    void thoseMadeAtRandomAreGoodAndNeverTheSame() {
        Set<String> made = new HashSet<>();
        for (int i = 0; i < 1_000; i++) {
            String password = passwords.random();
            assertThat(password).matches("[a-km-np-z2-9]{5}(-[a-km-np-z2-9]{5}){3}");
            made.add(password);
        }
        assertThat(made).hasSize(1_000);
    }
}
