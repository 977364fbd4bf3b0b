package dev.regulars.analytics.kpis.oracle;

import dev.regulars.analytics.ingest.event.MessageStep;
import java.util.List;

/** Of members who got a message, or were kept from it: how many bought, and took what it named. */
final class Shares {
    private int members;
    private int buyers;
    private int named;
    private int takers;

    void add(History history, List<MessageStep> own, boolean bought) {
        List<MessageTakes> all =
                own.stream().map(step -> new MessageTakes(history, step)).toList();
        members++;
        buyers += bought ? 1 : 0;
        if (all.stream().anyMatch(MessageTakes::namesSomething)) {
            named++;
            takers += all.stream().anyMatch(MessageTakes::isTaken) ? 1 : 0;
        }
    }

    Double bought() {
        return Sums.ratio(buyers, members);
    }

    Double taken() {
        return Sums.ratio(takers, named);
    }
}
