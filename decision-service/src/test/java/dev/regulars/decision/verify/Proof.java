package dev.regulars.decision.verify;

import dev.regulars.decision.accounts.Documents;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The books proved at the end of a test. */
public final class Proof {

    private Proof() {}

    public static List<String> problems(Documents documents) throws InterruptedException {
        List<String> printed = new ArrayList<>();
        VerifyOptions options = new VerifyOptions(null, null, new Patience(Duration.ofSeconds(30)));
        long count = new Verify(documents, options, printed::add).prove();
        return count == 0 ? List.of() : printed;
    }
}
