package dev.regulars.decision.accounts;

import static com.mongodb.client.model.Updates.inc;

import com.mongodb.client.model.Projections;
import com.mongodb.client.model.UpdateOneModel;
import dev.regulars.engine.TierStanding;
import dev.regulars.points.PointsHold;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Accounts, and the protocol by which a decision is committed once, whatever is killed, repeated or raced.
 *
 * <p>Worked example: a sale {@code pos:17} of member {@code m_a}, whose account is at version 4 and sequence 4.
 *
 * <ol>
 *   <li>{@link #claim} inserts {@code decisions/pos:17 = {fingerprint, m_a, claimed}}. The id is unique, so of two
 *       transactions that use it with different members at the same moment one is refused, though they touch
 *       different accounts. <i>Crash here:</i> a claim without a decision. It holds no points; the till's repetition
 *       finds it ({@link Claim.Repeated}) and goes on.
 *   <li>{@link #read} gives version 4, and looks for {@code pos:17} in the outbox of that version, then in {@code
 *       decisions}, in this order. The relay copies a decision there before it removes it from the outbox, so "in
 *       neither" means: not committed in any version up to 4.
 *   <li>The caller decides on what it read; nothing is stored. <i>Crash here:</i> as above.
 *   <li>{@link #commit} is one update of one document, where the id is {@code m_a} and the version still 4: balance,
 *       tier, metrics, sequence 5, version 5, and the whole decision pushed onto the outbox. It happens or it does
 *       not; this is the moment of the decision. When a second till got there first, no document matches: {@code
 *       CONTENDED}, back to step 2. When two requests carry the same {@code pos:17}, one commits on version 4, the
 *       other is contended and then finds the decision in step 2. <i>Crash here:</i> the till has no answer and
 *       repeats; it gets the stored one, byte for byte.
 *   <li>The relay copies outbox entries in order: the decision over its claim, the ledger entry {@code m_a:5},
 *       vouchers, returned quantities, then the event; then it removes them from the outbox. <i>Crash anywhere
 *       here:</i> the outbox still holds the entry, and the next relay writes the same documents under the same ids.
 * </ol>
 *
 * <p>An anonymous transaction is posted to its till's account by the same steps.
 */
public class Accounts {

    private static final Logger LOG = LoggerFactory.getLogger(Accounts.class);

    private final Documents documents;
    private final PersonalData personal;
    private final Claims claims;
    private final Drain drain;
    private final Supplier<@Nullable String> trace;

    public Accounts(Documents documents, Drain drain, PersonalData personal) {
        this(documents, drain, personal, () -> null);
    }

    /** @param trace the {@code traceparent} of what commits right now; it is kept with the decision */
    public Accounts(Documents documents, Drain drain, PersonalData personal, Supplier<@Nullable String> trace) {
        this.trace = trace;
        this.personal = personal;
        this.documents = documents;
        this.claims = new Claims(documents);
        this.drain = drain;
    }

    /** The account that transactions without a member are posted to. */
    public static String tillAccount(String storeId, String tillIdOrDash) {
        return "till:" + storeId + "/" + tillIdOrDash;
    }

    /**
     * Takes a claim back whose account was erased before anything was committed: on that account nothing can be
     * committed under the id any more, so the repetition of the transaction may go to another one.
     */
    public void abandon(String decisionId, String accountId) {
        claims.abandon(decisionId, accountId);
    }

    /** An account as it begins, for those who insert one with more on it. */
    public static Document newDocument(String accountId, boolean member, String entryTier, Instant openedAt) {
        return AccountDocuments.open(accountId, member, entryTier, openedAt);
    }

    public Claim claim(String decisionId, String fingerprint, String accountId) {
        return claims.claim(decisionId, fingerprint, accountId);
    }

    public Optional<Account> find(String accountId) {
        return documents
                .find(Documents.ACCOUNTS, Documents.id(accountId), AccountDocuments.LIGHT)
                .map(this::account);
    }

    /** The account that stands for this one now. */
    public String home(String accountId) {
        return documents
                .find(
                        Documents.ACCOUNTS,
                        Documents.id(accountId).append(AccountDocuments.MERGED_INTO, new Document("$ne", null)),
                        Projections.include(AccountDocuments.MERGED_INTO))
                .map(merged -> home(merged.getString(AccountDocuments.MERGED_INTO)))
                .orElse(accountId);
    }

    /** Members in order of ids, those behind {@code after}, at most so many; nothing is behind the last one. */
    public List<Account> membersAfter(String after, int most) {
        Document behind = new Document(Documents.ID, new Document("$gt", after)).append("member", true);
        return documents.page(Documents.ACCOUNTS, behind, AccountDocuments.LIGHT, most).stream()
                .map(document -> AccountDocuments.read(document, personal))
                .toList();
    }

    /** Those of the ids that are there, by id. */
    public Map<String, Account> all(Collection<String> ids) {
        Map<String, Account> found = new HashMap<>();
        documents
                .findAll(Documents.ACCOUNTS, ids, AccountDocuments.LIGHT)
                .forEach(document -> found.put(document.getString(Documents.ID), account(document)));
        return found;
    }

    /** The account that is there, or a new one. */
    public Account open(String accountId, boolean member, String entryTier, Instant openedAt) {
        return find(accountId).orElseGet(() -> {
            Document account = AccountDocuments.open(accountId, member, entryTier, openedAt);
            if (member) {
                account.append(MemberKey.KEY, personal.newKey(accountId));
            }
            return documents.insert(Documents.ACCOUNTS, account) ? account(account) : existing(accountId);
        });
    }

    private Account account(Document document) {
        return AccountDocuments.read(document, personal);
    }

    /** The account must be open. */
    public Opened read(String accountId, String decisionId) {
        Document account = documents
                .find(Documents.ACCOUNTS, Documents.id(accountId), AccountDocuments.LIGHT)
                .orElseThrow(() -> new IllegalStateException("account " + accountId + " is not open"));
        boolean waits = AccountDocuments.outbox(account).stream()
                .anyMatch(entry -> decisionId.equals(entry.getString(Documents.ID)));
        Optional<DecisionRecord> committed = waits ? claims.inOutbox(accountId, decisionId) : Optional.empty();
        return new Opened(
                account(account), committed.or(() -> claims.relayed(decisionId)).orElse(null));
    }

    /** One atomic write; see the class comment. */
    public CommitResult commit(Account before, Change change, DecisionRecord decision) {
        Consistency.check(before, change, decision);
        if (!before.waiting().hasRoomFor(decision.bytes()) && !makeRoom(before.id(), decision.bytes())) {
            return CommitResult.OUTBOX_FULL;
        }
        boolean written = documents.update(
                Documents.ACCOUNTS,
                Documents.id(before.id()).append("version", before.version()),
                AccountDocuments.commit(before, change, decision, trace.get()));
        LOG.debug("{} {}", written ? "committed" : "contended", decision.id());
        return written ? CommitResult.COMMITTED : CommitResult.CONTENDED;
    }

    /**
     * Some commits, each on another account and by its own atomic write, in one call.
     *
     * @return whether all are committed; else any of them may be, and who commits one by one finds which
     */
    public boolean commitAll(List<Commit> commits) {
        List<UpdateOneModel<Document>> writes = new ArrayList<>();
        for (Commit one : commits) {
            Consistency.check(one.before(), one.change(), one.decision());
            if (!one.before().waiting().hasRoomFor(one.decision().bytes())) {
                return false;
            }
            writes.add(new UpdateOneModel<>(
                    Documents.id(one.before().id())
                            .append("version", one.before().version()),
                    AccountDocuments.commit(one.before(), one.change(), one.decision(), trace.get())));
        }
        return documents.bulk(Documents.ACCOUNTS, writes) == commits.size();
    }

    /** Notes how the member stands in a tier that stays: nothing is posted or told. False when contended. */
    public boolean note(Account before, TierStanding standing) {
        return documents.update(
                Documents.ACCOUNTS,
                Documents.id(before.id()).append("version", before.version()),
                AccountDocuments.note(before, standing));
    }

    /** No commit that was decided before this call succeeds after it: what is not committed by then is decided anew. */
    public void fence(String accountId) {
        documents.update(Documents.ACCOUNTS, Documents.id(accountId), inc("version", 1L));
    }

    /** Sets points aside, these and no others; nothing is posted. False when contended. */
    public boolean hold(Account before, List<PointsHold> holds) {
        return documents.update(
                Documents.ACCOUNTS,
                Documents.id(before.id()).append("version", before.version()),
                AccountDocuments.holding(before, holds));
    }

    /** Only a commit adds to an outbox, so room that is there on some version stays until the next one. */
    private boolean makeRoom(String accountId, long bytes) {
        return drain.drain(accountId) && existing(accountId).waiting().hasRoomFor(bytes);
    }

    private Account existing(String accountId) {
        return find(accountId).orElseThrow(() -> new IllegalStateException("account " + accountId + " is gone"));
    }

    /** A committed decision, wherever the relay has it. */
    public Optional<DecisionRecord> decision(String decisionId) {
        return claims.committed(decisionId);
    }

    /**
     * Quantity by line id that returns have taken back of a sale, as far as the relay has come: flush the account
     * after reading it and before asking, and a commit on that reading knows every earlier return.
     */
    public Map<String, String> returned(String saleDecisionId) {
        return documents
                .find(Documents.SALES, Documents.id(saleDecisionId), Projections.include("returned"))
                .map(sale -> DecisionDocuments.readQuantities(sale.getList("returned", Document.class, List.of())))
                .orElse(Map.of());
    }

    /** Whether a member has claimed this anonymous sale, as far as the relay has come. */
    public boolean isClaimed(String saleDecisionId) {
        Document claimed = Documents.id(saleDecisionId).append(FirstSteps.CLAIMED_BY, new Document("$ne", null));
        return documents
                .find(Documents.SALES, claimed, Projections.include(Documents.ID))
                .isPresent();
    }
}
