package dev.regulars.gateway.poslog;

import dev.regulars.gateway.files.Entry;
import dev.regulars.gateway.files.SkipReason;
import dev.regulars.gateway.tills.Till;
import dev.regulars.gateway.transaction.Reading;
import dev.regulars.gateway.transaction.Refusal;
import dev.regulars.gateway.transaction.json.TransactionReader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** One Transaction of the log to what is sent of it: usually one transaction, checked like one that a till sends. */
final class TransactionMapping {
    private final PosLogSettings settings;
    private final TransactionReader reader;
    private final Till till;

    TransactionMapping(PosLogSettings settings, TransactionReader reader, Till till) {
        this.settings = settings;
        this.reader = reader;
        this.till = till;
    }

    /** At least one entry. */
    List<Entry> map(Element transaction) {
        Element receipt = transaction.child("RetailTransaction");
        Faults faults = new Faults();
        SkipReason skip = Status.skipReason(transaction, receipt, faults);
        if (skip != null) {
            Names names = Names.read(transaction, null, new Faults());
            return List.of(new Entry.Skipped(names == null ? null : names.transactionId(), skip));
        }
        Head head = Head.read(transaction, receipt, settings.timeZone(), faults);
        if (head == null) {
            return List.of(new Entry.Refused(null, faults.refusal()));
        }
        List<Entry> entries = entries(transaction, receipt, head, faults);
        // Nothing of a receipt is sent when a part of it cannot be: half an exchange would be wrong.
        return faults.isEmpty() ? whole(entries) : List.of(new Entry.Refused(head.transactionId(), faults.refusal()));
    }

    private List<Entry> entries(Element transaction, @Nullable Element receipt, Head head, Faults faults) {
        TransactionJson json = new TransactionJson(head, settings);
        Element link = receipt == null ? PostVoids.inControl(transaction) : PostVoids.link(receipt);
        Element member = receipt == null ? null : Members.read(receipt, faults);
        SourcePaths paths = new SourcePaths(transaction, member, List.of());
        if (link != null) {
            Names voided = Names.read(link, head.names().store(), faults);
            String original = voided == null ? "" : voided.transactionId();
            return List.of(checked(json.ofVoid(head.transactionId(), original, member), paths));
        }
        if (receipt == null || Status.isPostVoided(receipt)) {
            String id = head.transactionId();
            return List.of(checked(json.ofVoid(id + "~v", id, member), paths));
        }
        List<ReceiptLine> lines = new ItemLines(head, faults).of(receipt);
        if (lines.isEmpty()) {
            return List.of(new Entry.Skipped(head.transactionId(), SkipReason.NO_ITEMS));
        }
        List<Entry> entries = new ArrayList<>();
        ReceiptJson ofReceipt = new ReceiptJson(receipt, lines, json, faults);
        for (SplitReceipt.Part part :
                SplitReceipt.of(head.transactionId(), lines).parts()) {
            ObjectNode mapped = ofReceipt.of(part, member);
            entries.add(checked(mapped, new SourcePaths(transaction, member, part.lines())));
        }
        return entries;
    }

    private Entry checked(ObjectNode mapped, SourcePaths paths) {
        Reading reading = reader.read(mapped, till);
        if (reading instanceof Reading.WellFormed wellFormed) {
            return new Entry.Ready(wellFormed.transaction());
        }
        Refusal refusal = ((Reading.Refused) reading).refusal();
        return new Entry.Refused(
                mapped.path("transactionId").asString(),
                new Refusal(refusal.reasons().stream().map(paths::translate).toList()));
    }

    private static List<Entry> whole(List<Entry> entries) {
        List<Entry> refused =
                entries.stream().filter(Entry.Refused.class::isInstance).toList();
        return refused.isEmpty() ? entries : refused;
    }
}
