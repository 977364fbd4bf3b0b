package dev.regulars.decision.verify;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import dev.regulars.decision.accounts.DecisionDocuments;
import dev.regulars.decision.accounts.Documents;
import dev.regulars.decision.deciding.inbox.Waiting;
import dev.regulars.points.Book;
import java.util.List;
import java.util.function.Consumer;
import org.bson.Document;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.SimpleMongoClientDatabaseFactory;

/**
 * Proves the books: every account's postings are there once and sum to zero, its balance equals them, each has its
 * decision, each decision said what was posted. Meant for a store at rest; it waits for the relay, and writes
 * nothing.
 */
public final class Verify {

    private static final int USAGE_ERROR = 2;
    private static final int NO_STORE = 3;

    private final Documents documents;
    private final VerifyOptions options;
    private final Consumer<String> printer;

    Verify(Documents documents, VerifyOptions options, Consumer<String> printer) {
        this.documents = documents;
        this.options = options;
        this.printer = printer;
    }

    public static void main(String[] arguments) throws InterruptedException {
        ((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).setLevel(Level.ERROR);
        System.exit(run(List.of(arguments), System.getenv().getOrDefault("MONGODB_URI", ""), System.out::println));
    }

    /** 0 when all is well. */
    public static int run(List<String> arguments, String mongoUri, Consumer<String> printer)
            throws InterruptedException {
        VerifyOptions options = VerifyOptions.read(arguments);
        if (options == null || mongoUri.isEmpty()) {
            printer.accept(VerifyOptions.USAGE);
            return USAGE_ERROR;
        }
        try {
            Documents documents = new Documents(new MongoTemplate(new SimpleMongoClientDatabaseFactory(mongoUri)));
            return new Verify(documents, options, printer).prove() == 0 ? 0 : 1;
        } catch (DataAccessException e) {
            printer.accept("verify: the store does not answer: " + e.getClass().getSimpleName());
            return NO_STORE;
        }
    }

    /** How many problems there are. */
    long prove() throws InterruptedException {
        Patience patience = options.patience();
        Problems problems = new Problems(printer);
        if (options.queue() != null) {
            try (Waiting queue = new Waiting(options.queue())) {
                if (!patience.awaitNone(queue::count, "transactions wait in the queue", printer)) {
                    problems.add("queue", "is not empty");
                }
            }
        }
        patience.await(this::isRelayed);
        Totals totals = new Audit(documents, problems).run();
        totals.vouchers += new VoucherAudit(documents, problems).run();
        new BudgetAudit(documents, problems).run();
        new SaleAudit(documents, problems).run();
        new Strays(documents, problems).find(totals);
        problems.unless(totals.altogether() == 0, "ledger", "does not sum to zero altogether");
        problems.unless(totals.of(Book.TRANSFERRED) == 0, "ledger", "has points on their way between two accounts");
        if (options.analytics() != null) {
            new Analytics(options.analytics()).check(totals, patience, problems);
        }
        long claims =
                documents.count(Documents.DECISIONS, new Document(DecisionDocuments.STATE, DecisionDocuments.CLAIMED));
        printer.accept("points: %d issued, %d redeemed, %d available; %d members; %d claims without a decision"
                .formatted(
                        -totals.of(Book.ISSUED),
                        totals.of(Book.REDEEMED),
                        totals.of(Book.MEMBER_AVAILABLE),
                        totals.members,
                        claims));
        printer.accept("verified %d accounts, %d postings, %d decisions: %d problems"
                .formatted(totals.accounts, totals.postings, totals.decisions, problems.count()));
        return problems.count();
    }

    private boolean isRelayed() {
        return documents
                        .find(Documents.ACCOUNTS, new Document("pending", true), new Document(Documents.ID, 1))
                        .isEmpty()
                && documents.count(Documents.FOLLOW_UPS, new Document()) == 0;
    }
}
