package dev.regulars.gateway.poslog;

import dev.regulars.gateway.files.SkipReason;
import dev.regulars.gateway.transaction.ReasonCode;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether a transaction of the log is one that loyalty is decided for. */
final class Status {
    private static final Set<String> FINISHED = Set.of("", "Finished", "Delivered", "Completed", "Returned");
    private static final Set<String> POST_VOIDED = Set.of("PostVoided", "PostVoid");
    private static final Set<String> CANCELLED =
            Set.of("Cancelled", "Canceled", "Voided", "Failed", "SuspendedDeleted");
    private static final Set<String> SUSPENDED = Set.of("Suspended", "SuspendedRetrieved");
    private static final Set<String> UNFINISHED =
            Set.of("New", "InProcess", "Totaled", "Tendered", "PreFinished", "FirmOrder", "Released");

    private Status() {}

    /** Null when it counts, or when its status is a fault. */
    static @Nullable SkipReason skipReason(Element transaction, @Nullable Element receipt, Faults faults) {
        if (transaction.flag("TrainingModeFlag")) {
            return SkipReason.TRAINING;
        }
        if (receipt == null) {
            return PostVoids.inControl(transaction) == null ? SkipReason.CONTROL : null;
        }
        String status = receipt.attribute("TransactionStatus");
        if (SUSPENDED.contains(status) || transaction.flag("SuspendFlag")) {
            return SkipReason.SUSPENDED;
        }
        if (UNFINISHED.contains(status)) {
            return SkipReason.NOT_FINISHED;
        }
        if (PostVoids.link(receipt) != null || POST_VOIDED.contains(status)) {
            return null;
        }
        if (CANCELLED.contains(status) || transaction.flag("CancelFlag") || receipt.flag("CancelFlag")) {
            return SkipReason.CANCELLED;
        }
        if (!FINISHED.contains(status)) {
            faults.add(
                    ReasonCode.INVALID_VALUE,
                    receipt.path() + "/@TransactionStatus",
                    "must be a status of the standard, such as Finished");
        }
        return null;
    }

    static boolean isPostVoided(Element receipt) {
        return POST_VOIDED.contains(receipt.attribute("TransactionStatus"));
    }
}
