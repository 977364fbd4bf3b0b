package dev.regulars.gateway.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReplayArgumentsTest {

    private static final Map<String, String> KEYS = Map.of("REGULARS_TILL_KEY", "k1", "OTHER", "k2");

    @Test
    void sendsTheSampleFromSixteenTillsUnlessToldOtherwise() {
        assertThat(parse())
                .isEqualTo(new ReplayArguments(URI.create("http://127.0.0.1:8080"), 16, "k1", ReplayArguments.SAMPLE));
        assertThat(parse("--tills", "4", "--key-env", "OTHER", "--url", "http://127.0.0.1:9090", "a.csv"))
                .isEqualTo(new ReplayArguments(URI.create("http://127.0.0.1:9090"), 4, "k2", Path.of("a.csv")));
    }

    @Test
    void saysWhatIsWrong() {
        assertRefused("--tills takes 1 to 256", "--tills", "0");
        assertRefused("--tills takes a number", "--tills", "many");
        assertRefused("--tills needs a value", "--tills");
        assertRefused("unknown option --fast", "--fast");
        assertRefused("the till key is expected in the environment as NONE", "--key-env", "NONE");
        assertRefused("--url takes an address like http://127.0.0.1:8080", "--url", "gateway");
    }

    private static void assertRefused(String message, String... args) {
        assertThatIllegalArgumentException().isThrownBy(() -> parse(args)).withMessage(message);
    }

    private static ReplayArguments parse(String... args) {
        return ReplayArguments.parse(args, KEYS);
    }
}
