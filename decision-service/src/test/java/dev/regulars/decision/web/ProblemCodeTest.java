package dev.regulars.decision.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.decision.vouchers.Refusal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProblemCodeTest {

    /** The list is the last thing in the contract. */
    @Test
    void theContractListsThemInThisOrder() throws Exception {
        String contract = Files.readString(Path.of("docs", "api", "openapi.yaml"));
        List<String> listed = contract.substring(contract.indexOf("    ProblemCode:"))
                .lines()
                .filter(line -> line.startsWith("        - "))
                .map(line -> line.substring(10))
                .toList();
        assertThat(listed)
                .isEqualTo(Arrays.stream(ProblemCode.values()).map(Enum::name).toList());
    }

    @Test
    void everyRefusalOfAVoucherIsOne() {
        assertThat(ProblemCode.values())
                .extracting(Enum::name)
                .contains(Arrays.stream(Refusal.values()).map(Enum::name).toArray(String[]::new));
    }
}
