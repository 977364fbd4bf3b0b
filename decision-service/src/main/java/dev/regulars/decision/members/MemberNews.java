package dev.regulars.decision.members;

import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.push;
import static com.mongodb.client.model.Updates.set;

import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.ObjectId;

/**
 * Changes of a member that no decision carries. Each is written with what it is about, in the same update, and stays
 * in the account until it is told: nobody hears of what did not happen, and what happened is heard of.
 */
final class MemberNews {

    static final String UNTOLD = "untold";
    static final String TELLING = "telling";
    static final String ID = "id";
    static final String CHANGE = "change";

    static final String CREATED = "created";
    static final String CHANGED = "changed";
    static final String ERASED = "erased";

    private MemberNews() {}

    /** With a new account. */
    static Document born(Document account) {
        return account.append(UNTOLD, List.of(news(CREATED))).append(TELLING, true);
    }

    static Bson with(Bson update, String change) {
        return combine(update, push(UNTOLD, news(change)), set(TELLING, true));
    }

    /** The id knows its second. */
    private static Document news(String change) {
        return new Document(ID, new ObjectId().toHexString()).append(CHANGE, change);
    }
}
