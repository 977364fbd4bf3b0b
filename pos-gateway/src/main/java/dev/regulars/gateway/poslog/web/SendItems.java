package dev.regulars.gateway.poslog.web;

import dev.regulars.gateway.files.Entry;
import dev.regulars.gateway.files.Item;
import dev.regulars.gateway.files.ResultLine;
import dev.regulars.gateway.files.ResultLines;
import dev.regulars.gateway.sending.Outcome;
import dev.regulars.gateway.sending.SendTransaction;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Sends a document's transactions one after the other; after one that could not be stored, none may overtake it. */
@Component
class SendItems {
    private final SendTransaction sending;
    private final ResultLines lines;

    SendItems(SendTransaction sending, ResultLines lines) {
        this.sending = sending;
        this.lines = lines;
    }

    List<ResultLine> send(List<Item> items) {
        List<ResultLine> results = new ArrayList<>();
        boolean open = true;
        for (Item item : items) {
            for (Entry entry : item.entries()) {
                ResultLine line = result(item.position(), entry, open);
                open &= !line.outcome().equals(ResultLine.NOT_STORED);
                results.add(line);
            }
        }
        return results;
    }

    private ResultLine result(long position, Entry entry, boolean open) {
        if (entry instanceof Entry.Refused refused) {
            return lines.of(position, refused);
        }
        if (entry instanceof Entry.Skipped skipped) {
            return lines.of(position, skipped);
        }
        Entry.Ready ready = (Entry.Ready) entry;
        Outcome outcome = open ? sending.send(ready.transaction()) : new Outcome.NotStored();
        return lines.whole(position, ready.transaction(), outcome);
    }
}
