package dev.regulars.decision.authoring.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.regulars.decision.authoring.Asked;
import dev.regulars.decision.authoring.Draft;
import dev.regulars.decision.authoring.FileHash;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A draft without what its files hold.
 *
 * @param files their {@link FileHash} by name; null in a list of drafts
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DraftJson(
        String id,
        String name,
        String baseVersion,
        long revision,
        String status,
        boolean editable,
        String createdBy,
        String createdAt,
        List<String> editors,
        @Nullable AskedJson release,
        @Nullable String contentVersion,
        @Nullable Map<String, String> files) {

    static DraftJson summary(Draft draft) {
        return of(draft, null, null);
    }

    static DraftJson whole(Draft draft) {
        Map<String, String> hashes = new TreeMap<>();
        draft.files().texts().forEach((name, text) -> hashes.put(name, FileHash.of(text)));
        return of(draft, draft.contentVersion(), hashes);
    }

    private static DraftJson of(Draft draft, @Nullable String version, @Nullable Map<String, String> files) {
        return new DraftJson(
                draft.id(),
                draft.name(),
                draft.baseVersion(),
                draft.revision(),
                draft.status().name(),
                draft.isEditable(),
                draft.createdBy(),
                draft.createdAt().toString(),
                draft.editors(),
                asked(draft.release()),
                version,
                files);
    }

    private static @Nullable AskedJson asked(@Nullable Asked asked) {
        return asked == null
                ? null
                : new AskedJson(
                        asked.by(),
                        asked.at().toString(),
                        asked.comment(),
                        asked.approvedBy(),
                        text(asked.approvedAt()),
                        text(asked.publishAt()));
    }

    private static @Nullable String text(java.time.@Nullable Instant at) {
        return at == null ? null : at.toString();
    }
}
