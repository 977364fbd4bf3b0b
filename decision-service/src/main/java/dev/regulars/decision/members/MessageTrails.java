package dev.regulars.decision.members;

import com.mongodb.client.model.Projections;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.Updates;
import dev.regulars.decision.accounts.Documents;
import java.util.List;
import java.util.stream.Stream;
import org.bson.Document;

/** When members opened mails and clicked their links: it goes with the member, and that the mails were sent stays. */
public final class MessageTrails {

    /** In the document of a message: times by step. */
    public static final String TRAIL = "trail";
    /** Steps that are still to be told; an index finds them. */
    public static final String UNTOLD = "untold";
    /** Set when the member was erased: nothing is written down any more. */
    public static final String FORGOTTEN = "forgotten";

    private static final int PAGE = 500;
    private static final String MEMBER = "member";

    private MessageTrails() {}

    /** Repeating it changes nothing. */
    static void forget(Documents documents, String memberId) {
        String after = "";
        List<Document> page;
        do {
            Document behind = new Document(MEMBER, memberId).append(Documents.ID, new Document("$gt", after));
            page = documents.page(Documents.OUTGOING, behind, Projections.include(Documents.ID), PAGE);
            documents.bulk(
                    Documents.OUTGOING,
                    page.stream().flatMap(MessageTrails::without).toList());
            after = page.isEmpty() ? after : page.get(page.size() - 1).getString(Documents.ID);
        } while (page.size() == PAGE);
    }

    private static Stream<UpdateOneModel<Document>> without(Document message) {
        return Stream.of("opened", "clicked")
                .map(step -> new UpdateOneModel<>(
                        Documents.id(message.getString(Documents.ID)),
                        Updates.combine(
                                Updates.set(FORGOTTEN, true),
                                Updates.unset(TRAIL + "." + step),
                                Updates.pull(UNTOLD, step))));
    }
}
