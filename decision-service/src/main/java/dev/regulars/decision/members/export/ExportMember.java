package dev.regulars.decision.members.export;

import dev.regulars.decision.accounts.Account;
import dev.regulars.decision.accounts.Accounts;
import dev.regulars.decision.accounts.Documents;
import dev.regulars.decision.consents.ConsentBook;
import dev.regulars.decision.consents.Consents;
import dev.regulars.decision.consents.web.ConsentJson;
import dev.regulars.decision.feedback.Feedback;
import dev.regulars.decision.feedback.FeedbackBook;
import dev.regulars.decision.members.Identifier;
import dev.regulars.decision.members.Members;
import dev.regulars.decision.messages.OutgoingBox;
import dev.regulars.decision.relay.Relay;
import dev.regulars.decision.web.Json;
import java.io.OutputStream;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.node.ObjectNode;

/** Writes everything about a member as it is read: memory holds a chunk, however long the history is. */
@Component
public class ExportMember {

    /** Rises when a field changes its meaning or goes. */
    static final int SCHEMA_VERSION = 1;

    private static final int MOST_FEEDBACK = 10_000;

    private final Accounts accounts;
    private final Members members;
    private final Relay relay;
    private final ConsentBook consents;
    private final FeedbackBook feedback;
    private final MessagesSent messages;
    private final OwnReferrals referrals;
    private final History history;

    ExportMember(
            Accounts accounts,
            Members members,
            Relay relay,
            ConsentBook consents,
            FeedbackBook feedback,
            OutgoingBox box,
            OwnReferrals referrals,
            Documents documents) {
        this.feedback = feedback;
        this.messages = new MessagesSent(box);
        this.referrals = referrals;
        this.accounts = accounts;
        this.members = members;
        this.relay = relay;
        this.consents = consents;
        this.history = new History(documents);
    }

    /** Empty for nobody and for the erased. */
    public Optional<Account> find(String memberId) {
        return accounts.find(memberId).filter(Account::isMemberNow);
    }

    /** In an order that is always the same; {@code components/schemas/MemberExport} of docs/api/openapi.yaml. */
    public void write(Account account, OutputStream out) {
        relay.flush(account.id());
        try (JsonGenerator json = Json.MAPPER.createGenerator(out)) {
            json.writeStartObject();
            json.writeNumberProperty("schemaVersion", SCHEMA_VERSION);
            json.writeStringProperty("memberId", account.id());
            json.writeStringProperty("enrolledAt", account.openedAt().toString());
            json.writeArrayPropertyStart("identifiers");
            for (Identifier identifier : members.knownBy(account.key())) {
                json.writeStartObject();
                json.writeStringProperty("kind", identifier.kind().label());
                json.writeStringProperty("value", identifier.value());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writePOJOProperty("account", state(account));
            json.writePOJOProperty(
                    "consents",
                    consents.find(account.id()).map(Consents::said).orElse(List.of()).stream()
                            .map(ConsentJson::of)
                            .toList());
            json.writePOJOProperty("feedback", said(account.id()));
            json.writeArrayPropertyStart("messages");
            own(account.id()).forEach(id -> messages.write(id, json));
            json.writeEndArray();
            json.writePOJOProperty("referrals", referrals.of(account.id()));
            json.writeArrayPropertyStart("history");
            history.write(account, json);
            json.writeEndArray();
            json.writeArrayPropertyStart("importedVouchers");
            history.writeImported(account, json);
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    /** The member's, and of those who have become a part of this member. */
    private Stream<String> own(String memberId) {
        return Stream.concat(Stream.of(memberId), members.merged(memberId).stream());
    }

    private List<ObjectNode> said(String memberId) {
        return own(memberId)
                .flatMap(id -> feedback.ofMember(id, MOST_FEEDBACK).stream())
                .map(ExportMember::said)
                .toList();
    }

    private static ObjectNode said(Feedback one) {
        ObjectNode json = Json.MAPPER.createObjectNode();
        json.put("decisionId", one.decisionId());
        json.put("storeId", one.storeId());
        json.put("score", one.score());
        if (one.comment() != null) {
            json.put("comment", one.comment());
        }
        json.put("at", one.at().toString());
        return json;
    }

    /** As decisions see it, without what is not the member's. */
    private static ObjectNode state(Account account) {
        ObjectNode state = Json.MAPPER.valueToTree(account.snapshot(ZoneOffset.UTC, Map.of()));
        state.remove("memberId");
        state.remove("budgets");
        return state;
    }
}
