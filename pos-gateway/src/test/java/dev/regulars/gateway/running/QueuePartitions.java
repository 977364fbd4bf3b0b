package dev.regulars.gateway.running;

import dev.regulars.gateway.contract.Bodies;
import dev.regulars.gateway.tills.Till;
import dev.regulars.gateway.transaction.Reading;
import dev.regulars.gateway.transaction.json.TransactionReader;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.common.utils.Utils;

/** Which members share a partition. */
final class QueuePartitions {
    private QueuePartitions() {}

    static String memberOfAnother(String member) {
        for (int i = 0; ; i++) {
            if (of("m" + i) != of(member)) {
                return "m" + i;
            }
        }
    }

    private static int of(String member) {
        Reading reading = new TransactionReader().read(Bodies.bytes(Bodies.sale("T", member)), new Till("S", "1"));
        String key = ((Reading.WellFormed) reading).transaction().key();
        return Utils.toPositive(Utils.murmur2(key.getBytes(StandardCharsets.UTF_8))) % 6;
    }
}
