package dev.regulars.decision.running;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.decision.relay.Race;
import dev.regulars.decision.web.Json;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Fifty tills pay with the points of one member at the same moment. */
class OneBalanceIT {

    private static final int TILLS = 50;

    @Test
    void fiftyTillsNeverSpendMoreThanThereIs() throws Exception {
        try (Service service = new Service(Path.of("../rules/programs/demo"))) {
            for (int i = 0; i < 17; i++) {
                assertThat(service.commit(Bodies.sale("fill" + i, "shared")).statusCode())
                        .isEqualTo(200);
            }
            JsonNode full = answer(service.commit(Bodies.sale("full", "shared")));
            long balance = full.at("/points/balance").asLong();
            long canPay = balance / 100;
            assertThat(canPay).as("some are paid and some are not").isBetween(1L, TILLS - 1L);

            List<HttpResponse<String>> answers = Race.run(TILLS, till -> service.commit(onePound("t" + till)));
            long paid = answers.stream().filter(a -> a.statusCode() == 200).count();
            assertThat(paid).as("of %d points, 100 at a time", balance).isEqualTo(canPay);
            answers.stream()
                    .filter(a -> a.statusCode() != 200)
                    .forEach(a -> assertThat(a.body()).contains("INSUFFICIENT_POINTS"));
            answers.stream()
                    .filter(a -> a.statusCode() == 200)
                    .forEach(a ->
                            assertThat(answer(a).at("/points/balance").asLong()).isNotNegative());
            assertThat(service.commit(onePound("last")).body()).contains("INSUFFICIENT_POINTS");
        }
    }

    private static JsonNode answer(HttpResponse<String> response) {
        return Json.MAPPER.readTree(response.body());
    }

    /** Paid with points as a whole, so that it earns none. */
    private static String onePound(String id) {
        return Bodies.sale(id, "shared")
                .replaceAll("(?s)\"basketDiscount\".*", "")
                .concat("\"tenders\":[{\"type\":\"points\",\"amount\":\"1.00\"}],\"lines\":["
                        + "{\"lineId\":\"1\",\"sku\":\"BREAD-800\",\"quantity\":\"1\",\"unitPrice\":\"1.00\"}]}");
    }
}
