package dev.regulars.decision.vouchers;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Updates;
import dev.regulars.decision.accounts.Documents;
import dev.regulars.decision.relay.Ground;
import dev.regulars.decision.vouchers.ImportedVouchers.Added;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ImportedVouchersIT {

    private static final VoucherTerms TERMS = new VoucherTerms(
            "old", "Voucher", "voucher", "5.00", "GBP", null, null, null, LocalDate.parse("2026-12-31"));

    private final Ground ground = Ground.open();
    private final ImportedVouchers vouchers = new ImportedVouchers(ground.documents, new VoucherCodes(ground.hash));

    @BeforeEach
    void members() {
        ground.member("ann");
        ground.member("ben");
    }

    @AfterEach
    void close() {
        ground.close();
    }

    @Test
    void aCodeIsOneMembersHoweverOftenItIsImported() {
        String id = vouchers.id("Summer 5");
        assertThat(vouchers.id(" SUMMER 5")).isEqualTo(id);
        assertThat(vouchers.add("ann", id, TERMS)).isEqualTo(Added.YES);
        assertThat(vouchers.add("ann", id, TERMS)).isEqualTo(Added.YES);
        assertThat(vouchers.add("ben", id, TERMS)).isEqualTo(Added.OF_ANOTHER_MEMBER);
        assertThat(vouchers.holders(List.of(id, "none"))).isEqualTo(Map.of(id, "ann"));
        assertThat(ground.all(Documents.VOUCHERS)).hasSize(1);
    }

    @Test
    void aMemberHasRoomForAThousand() {
        List<String> ids = IntStream.range(0, ImportedVouchers.MOST)
                .mapToObj(i -> "v-" + i)
                .toList();
        ground.documents.update(Documents.ACCOUNTS, Documents.id("ann"), Updates.set(ImportedVouchers.LIST, ids));
        assertThat(vouchers.add("ann", "one-more", TERMS)).isEqualTo(Added.TOO_MANY);
        assertThat(vouchers.add("ann", "v-7", TERMS)).as("begun before a crash").isEqualTo(Added.YES);
        assertThat(ground.all(Documents.VOUCHERS))
                .extracting(voucher -> voucher.getString(Documents.ID))
                .containsExactly("v-7");
    }
}
