package dev.regulars.decision.verify;

import dev.regulars.decision.accounts.Documents;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The books proved at the end of a test. */
public final class Proof {

    private Proof() {}

    public static List<String> problems(Documents documents) throws InterruptedException {
        return problems(documents, Duration.ofSeconds(30));
    }

    /** @param patience with a relay that is at work */
    public static List<String> problems(Documents documents, Duration patience) throws InterruptedException {
        List<String> printed = new ArrayList<>();
        VerifyOptions options = new VerifyOptions(null, null, new Patience(patience));
        long count = new Verify(documents, options, printed::add).prove();
        return count == 0 ? List.of() : printed;
    }
}
