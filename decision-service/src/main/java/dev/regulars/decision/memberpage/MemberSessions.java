package dev.regulars.decision.memberpage;

import com.mongodb.client.model.Projections;
import com.mongodb.client.model.PushOptions;
import com.mongodb.client.model.Updates;
import dev.regulars.decision.accounts.Account;
import dev.regulars.decision.accounts.Accounts;
import dev.regulars.decision.accounts.Documents;
import dev.regulars.decision.members.Members;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bson.Document;

/**
 * Members' sessions: one document for each member who has any, with keyed hashes of what browsers hold. They hold at
 * every instance and through a restart, and go with an erasure. Whose account became a part of another one's is signed
 * in as that one.
 */
public final class MemberSessions {

    /** The oldest goes when there are more. */
    static final int MOST = 10;

    private static final String SESSIONS = "sessions";
    private static final String HASH = "hash";
    private static final String UNTIL = "until";

    private final Documents documents;
    private final Accounts accounts;
    private final Members members;
    private final SignInSecrets secrets;
    private final MemberPageSettings settings;
    private final Clock clock;

    MemberSessions(
            Documents documents,
            Accounts accounts,
            Members members,
            SignInSecrets secrets,
            MemberPageSettings settings,
            Clock clock) {
        this.documents = documents;
        this.accounts = accounts;
        this.members = members;
        this.secrets = secrets;
        this.settings = settings;
        this.clock = clock;
    }

    /** What the browser is to hold, {@code m_4x0v….secret}; empty when the member is gone. */
    public Optional<String> begin(String memberId) {
        String home = accounts.home(memberId);
        if (isGone(home)) {
            return Optional.empty();
        }
        String secret = secrets.secret();
        long until = clock.instant().plus(settings.sessionLength()).toEpochMilli();
        Document session = new Document(HASH, secrets.sessionHash(secret)).append(UNTIL, until);
        if (!documents.insert(Documents.MEMBER_SESSIONS, Documents.id(home).append(SESSIONS, List.of(session)))) {
            documents.update(
                    Documents.MEMBER_SESSIONS,
                    Documents.id(home),
                    Updates.pushEach(SESSIONS, List.of(session), new PushOptions().slice(-MOST)));
        }
        if (isGone(home)) {
            endAll(home); // erased in this moment
            return Optional.empty();
        }
        return Optional.of(home + "." + secret);
    }

    /** The account that is signed in; empty when nobody is. */
    public Optional<Account> find(String held) {
        int dot = held.indexOf('.');
        if (dot < 1) {
            return Optional.empty();
        }
        String memberId = held.substring(0, dot);
        String hash = secrets.sessionHash(held.substring(dot + 1));
        Instant now = clock.instant();
        boolean holds = documents
                .find(Documents.MEMBER_SESSIONS, Documents.id(memberId), Projections.include(SESSIONS))
                .map(one -> one.getList(SESSIONS, Document.class))
                .orElse(List.of())
                .stream()
                .anyMatch(one -> one.getString(HASH).equals(hash) && one.getLong(UNTIL) > now.toEpochMilli());
        return holds ? accounts.find(accounts.home(memberId)).filter(Account::isMemberNow) : Optional.empty();
    }

    /** This one. */
    public void end(String held) {
        int dot = held.indexOf('.');
        if (dot > 0) {
            documents.update(
                    Documents.MEMBER_SESSIONS,
                    Documents.id(held.substring(0, dot)),
                    Updates.pull(SESSIONS, new Document(HASH, secrets.sessionHash(held.substring(dot + 1)))));
        }
    }

    /** On every device, also those that began before a merge. */
    public void endAll(String memberId) {
        documents.delete(Documents.MEMBER_SESSIONS, Documents.id(memberId));
        members.merged(memberId).forEach(this::endAll);
    }

    private boolean isGone(String memberId) {
        return accounts.find(memberId).filter(Account::isMemberNow).isEmpty();
    }
}
