package dev.regulars.gateway.sending.spool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.regulars.gateway.sending.spool.SpoolIndex.Stored;
import dev.regulars.gateway.transaction.PosTransaction;
import dev.regulars.gateway.watching.TraceHeaders;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpoolTest {
    private static final String PARENT = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

    @TempDir
    Path folder;

    @Test
    void keepsWhatItAcceptedInOrderWhenItIsOpenedAgain() {
        PosTransaction first = Sales.of("A-1", "4711");
        Spool spool = new Spool(Sales.settings(folder), TraceHeaders.none());
        assertThat(spool.add(first)).isTrue();
        assertThat(spool.add(Sales.of("A-2", "4711"))).isTrue();
        assertThat(spool.add(Sales.of("B-1", "4712"))).isTrue();
        spool.destroy();

        Spool again = new Spool(Sales.settings(folder), TraceHeaders.none());
        assertThat(again.mayHold(first.key())).isTrue();
        assertThat(again.level().transactions()).isEqualTo(3);
        List<Stored> stored = again.firstOf(first.key(), 10);
        assertThat(stored)
                .extracting(one -> again.read(one).transaction().transactionId())
                .containsExactly("A-1", "A-2");
        PosTransaction read = again.read(stored.get(0)).transaction();
        assertThat(read.body()).isEqualTo(first.body());
        assertThat(read.occurredAt()).isEqualTo(first.occurredAt());
        assertThat(read.key()).isEqualTo(first.key());
        again.destroy();
    }

    @Test
    void forgetsWhatWasForwardedForGood() {
        PosTransaction first = Sales.of("A-1", "4711");
        Spool spool = new Spool(Sales.settings(folder), TraceHeaders.none());
        spool.add(first);
        spool.add(Sales.of("A-2", "4711"));
        spool.forwarded(first.key(), spool.firstOf(first.key(), 1).get(0));
        spool.destroy();

        Spool again = new Spool(Sales.settings(folder), TraceHeaders.none());
        assertThat(again.firstOf(first.key(), 10))
                .extracting(one -> again.read(one).transaction().transactionId())
                .containsExactly("A-2");
        again.forwarded(first.key(), again.firstOf(first.key(), 1).get(0));
        assertThat(again.mayHold(first.key())).isFalse();
        assertThat(again.level().bytes()).isZero();
        again.destroy();
    }

    @Test
    void keepsTheTraceBehindWhatAnOlderGatewayReads() {
        PosTransaction sale = Sales.of("A-1", "4711");
        byte[] without = SpoolRecord.write(new Spooled(sale, null));
        byte[] with = SpoolRecord.write(new Spooled(sale, PARENT));
        assertThat(SpoolRecord.read(without).trace()).isNull();
        assertThat(SpoolRecord.read(with).trace()).isEqualTo(PARENT);
        assertThat(SpoolRecord.read(with).transaction().body()).isEqualTo(sale.body());
        int checksum = Long.BYTES;
        assertThat(with).hasSizeGreaterThan(without.length);
        assertThat(Arrays.copyOfRange(with, checksum, without.length))
                .isEqualTo(Arrays.copyOfRange(without, checksum, without.length));
    }

    @Test
    void takesNoMoreThanItsLimits() {
        Spool few = new Spool(Sales.settings(folder.resolve("few"), 2, 1_000_000), TraceHeaders.none());
        assertThat(few.add(Sales.of("A-1", "4711"))).isTrue();
        assertThat(few.add(Sales.of("A-2", "4711"))).isTrue();
        assertThat(few.add(Sales.of("A-3", "4711"))).isFalse();
        assertThat(few.add(Sales.of("B-1", "4712"))).isFalse();
        assertThat(few.mayHold(Sales.of("B-1", "4712").key())).isFalse();
        assertThat(few.level()).isEqualTo(new SpoolLevel(2, few.level().bytes(), 2, 1_000_000));
        assertThat(few.level().isFull()).isTrue();
        assertThat(few.level().percent()).isEqualTo(100);
        few.destroy();

        int length = SpoolRecord.write(new Spooled(Sales.of("A-1", "4711"), null)).length;
        Spool small = new Spool(Sales.settings(folder.resolve("small"), 100, 2L * length - 1), TraceHeaders.none());
        assertThat(small.add(Sales.of("A-1", "4711"))).isTrue();
        assertThat(small.add(Sales.of("A-2", "4711"))).isFalse();
        assertThat(small.level().transactions()).isEqualTo(1);
        small.destroy();
    }

    @Test
    void isUsedByOneGatewayOnly() {
        Spool spool = new Spool(Sales.settings(folder), TraceHeaders.none());
        assertThatThrownBy(() -> new Spool(Sales.settings(folder), TraceHeaders.none()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("another process uses the spool");
        spool.add(Sales.of("A-1", "4711"));
        assertThat(spool.setAside()).isZero();
        spool.destroy();
    }
}
