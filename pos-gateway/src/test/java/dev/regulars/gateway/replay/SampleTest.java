package dev.regulars.gateway.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The sample holds what its README promises, and all that is sent of it keeps both contracts. */
class SampleTest {

    private static final Path SAMPLE = Path.of("data", "online-retail-sample.csv.gz");
    private static final List<Invoice> INVOICES = new ArrayList<>();

    @BeforeAll
    static void read() throws IOException {
        try (InvoiceFile file = new InvoiceFile(SAMPLE)) {
            file.forEach(INVOICES::add);
            assertThat(file.progress()).isEqualTo(1.0);
        }
    }

    @Test
    void isSmallAndWhole() throws IOException {
        assertThat(Files.size(SAMPLE)).isLessThan(2_000_000);
        assertThat(INVOICES).hasSize(1_394).extracting(Invoice::number).doesNotHaveDuplicates();
        assertThat(rows()).hasSize(34_172);
        assertThat(rows().stream().map(InvoiceLine::country).distinct()).hasSize(38);
        assertThat(INVOICES).extracting(invoice -> invoice.first().at()).isSorted();
    }

    @Test
    void holdsTheOddRows() {
        assertThat(count(row -> row.unitPrice().signum() == 0)).isEqualTo(161);
        assertThat(count(row -> row.unitPrice().signum() < 0)).isEqualTo(2);
        assertThat(count(row -> row.unitPrice().scale() > 2)).isEqualTo(4);
        assertThat(count(row -> row.description().isEmpty())).isEqualTo(82);
        assertThat(count(row -> row.quantity().signum() < 0 && !row.invoice().startsWith("C")))
                .isEqualTo(71);
        assertThat(count(row -> row.quantity().intValueExact() == 80_995)).isEqualTo(1);
        assertThat(count(row -> row.quantity().intValueExact() == -74_215)).isEqualTo(1);
        assertThat(rows().size() - new HashSet<>(rows()).size()).isEqualTo(244);
    }

    @Test
    void holdsTheOddInvoices() {
        assertThat(INVOICES.stream().filter(Invoice::isReturn)).hasSize(214);
        assertThat(INVOICES.stream().filter(Invoice::isAdjustment)).hasSize(3);
        assertThat(INVOICES.stream()
                        .filter(invoice -> invoice.first().customer().isEmpty()))
                .hasSize(208);
        assertThat(INVOICES.stream().filter(invoice -> invoice.lines().size() == 1_114))
                .hasSize(1);
        assertThat(INVOICES.stream().filter(SampleTest::hasTwoTimes)).hasSize(4);
    }

    @Test
    void holdsEachCodeThatIsNoGoods() {
        Set<String> codes = new HashSet<>();
        rows().forEach(row -> codes.add(Merchandise.sku(row.stockCode())));
        codes.removeIf(Merchandise::isGoods);

        assertThat(codes)
                .contains("POST", "DOT", "M", "C2", "D", "S", "BANK CHARGES", "AMAZONFEE", "CRUK", "PADS", "B")
                .contains("GIFT_0001_10", "GIFT_0001_20", "GIFT_0001_30", "GIFT_0001_40", "GIFT_0001_50");
    }

    @Test
    void everythingSentKeepsBothContracts() {
        Contract gateway = new Contract(Contract.GATEWAY, "PosTransaction");
        Contract decisionService = new Contract(Contract.DECISION_SERVICE, "Transaction");
        List<String> breaches = new ArrayList<>();
        List<JsonNode> bodies = bodies();
        for (JsonNode body : bodies) {
            breaches.addAll(gateway.breaches(body));
            breaches.addAll(decisionService.breaches(((ObjectNode) body.deepCopy()).put("source", "pos")));
        }

        assertThat(bodies).hasSize(1_320);
        assertThat(breaches).isEmpty();
    }

    @Test
    void theContractsNoticeABreach() {
        ObjectNode body = (ObjectNode) bodies().get(0).deepCopy();
        body.put("unheardOf", 1);

        assertThat(new Contract(Contract.GATEWAY, "PosTransaction").breaches(body))
                .isNotEmpty();
        assertThat(new Contract(Contract.DECISION_SERVICE, "Transaction").breaches(body))
                .hasSizeGreaterThan(1);
    }

    private static List<JsonNode> bodies() {
        List<JsonNode> bodies = new ArrayList<>();
        for (Invoice invoice : INVOICES) {
            if (Mapping.map(invoice) instanceof Mapped.Sendable sendable) {
                bodies.add(JsonMapper.shared().readTree(TransactionJson.write(sendable.transaction())));
            }
        }
        return bodies;
    }

    private static List<InvoiceLine> rows() {
        return INVOICES.stream().map(Invoice::lines).flatMap(Collection::stream).toList();
    }

    private static long count(Predicate<InvoiceLine> which) {
        return rows().stream().filter(which).count();
    }

    private static boolean hasTwoTimes(Invoice invoice) {
        return invoice.lines().stream().map(InvoiceLine::at).distinct().count() > 1;
    }
}
