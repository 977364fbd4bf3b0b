package dev.regulars.gateway.replay;

import static dev.regulars.gateway.replay.Rows.row;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OpenInvoicesTest {

    private final List<Invoice> complete = new ArrayList<>();
    private final OpenInvoices invoices = new OpenInvoices(complete::add);

    @Test
    void anInvoiceThatAnotherInterruptsStaysOne() {
        for (String number : List.of("542806", "542806", "C542805", "542806", "542807")) {
            invoices.add(row(number, "85123A", "1", "1", "12836"));
        }
        invoices.closeAll();

        assertThat(complete).extracting(Invoice::number).containsExactly("542806", "C542805", "542807");
        assertThat(complete.get(0).lines()).hasSize(3);
    }

    @Test
    void holdsBackOnlyTheLastFew() {
        for (int number = 0; number < 100; number++) {
            invoices.add(row("" + number, "85123A", "1", "1", ""));
        }

        assertThat(complete).hasSize(100 - OpenInvoices.MAX_OPEN);
        assertThat(complete.get(91).number()).isEqualTo("91");
    }

    @Test
    void keepsOneRowMoreThanTheLimitAndNoMore() {
        for (int i = 0; i < OpenInvoices.MAX_LINES + 50; i++) {
            invoices.add(row("1", "85123A", "1", "1", ""));
        }
        invoices.closeAll();

        assertThat(complete.get(0).lines()).hasSize(OpenInvoices.MAX_LINES + 1);
    }
}
