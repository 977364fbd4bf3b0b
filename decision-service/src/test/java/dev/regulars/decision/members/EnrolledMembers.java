package dev.regulars.decision.members;

import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.Updates;
import dev.regulars.decision.accounts.Documents;
import dev.regulars.decision.accounts.KeyedHash;
import dev.regulars.decision.accounts.PersonalData;
import dev.regulars.decision.accounts.SecretSettings;
import dev.regulars.engine.Profile;
import dev.regulars.engine.TierStanding;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.bson.Document;

/**
 * Many members with an address who agreed to offers: enrolled by what imports enrol with; what they said is written as
 * the service writes it. They are no news any more.
 */
public final class EnrolledMembers {

    private static final int CHUNK = 1_000;
    private static final Instant SINCE = Instant.parse("2026-01-05T10:00:00Z");

    private EnrolledMembers() {}

    public static void fill(Documents documents, String secret, int members) {
        KeyedHash hash = new KeyedHash(new SecretSettings(secret));
        ManyMembers many = new ManyMembers(documents, hash, new PersonalData(hash), new ChangedMembers());
        for (int from = 0; from < members; from += CHUNK) {
            List<NewMember> newcomers = IntStream.range(from, Math.min(members, from + CHUNK))
                    .mapToObj(number -> member(many, number))
                    .toList();
            Set<String> ids = many.enrol(newcomers).there();
            documents.insertNew(
                    Documents.CONSENTS,
                    ids.stream().map(EnrolledMembers::consent).toList());
            documents.bulk(
                    Documents.ACCOUNTS,
                    ids.stream()
                            .map(id -> new UpdateOneModel<Document>(
                                    Documents.id(id),
                                    Updates.combine(
                                            Updates.unset(MemberNews.TELLING), Updates.unset(MemberNews.UNTOLD))))
                            .toList());
        }
    }

    private static NewMember member(ManyMembers many, int number) {
        return new NewMember(
                many.memberId("filled|" + number),
                SINCE,
                "Blue",
                TierStanding.NEW,
                Profile.UNKNOWN,
                List.of(new Identifier(Identifier.Kind.EMAIL, "k" + number + "@example.org")));
    }

    private static Document consent(String memberId) {
        Document said = new Document("channel", "email")
                .append("purpose", "offers")
                .append("given", true)
                .append("at", SINCE.toString())
                .append("where", "import")
                .append("wording", "Send me offers.")
                .append("pending", false);
        return Documents.id(memberId).append("version", 1L).append("said", List.of(said));
    }
}
