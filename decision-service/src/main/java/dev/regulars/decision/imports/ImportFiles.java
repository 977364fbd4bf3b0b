package dev.regulars.decision.imports;

import com.mongodb.client.model.Projections;
import dev.regulars.decision.accounts.Documents;
import dev.regulars.decision.accounts.MemberKey;
import dev.regulars.decision.accounts.PersonalData;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.bson.Document;
import org.bson.types.Binary;

/** Uploaded files, in pieces that memory can bear, packed and encrypted with a key of each import. */
final class ImportFiles {

    static final String COLLECTION = "importFiles";

    private static final int PIECE = 1 << 18;
    private static final int DELETED = 1_000;

    private final Documents documents;
    private final PersonalData personal;

    ImportFiles(Documents documents, PersonalData personal) {
        this.documents = documents;
        this.personal = personal;
    }

    record Stored(long bytes, int chunks) {}

    /** The import is over. */
    static final class Gone extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Gone(String id) {
            super(id + " is gone");
        }
    }

    static final class TooLarge extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** @throws TooLarge as soon as there are more bytes than {@code most} */
    Stored store(MemberKey key, InputStream in, long most) throws IOException {
        long bytes = 0;
        int chunks = 0;
        byte[] piece = in.readNBytes(PIECE);
        while (piece.length > 0) {
            bytes += piece.length;
            if (bytes > most) {
                throw new TooLarge();
            }
            String id = id(key.memberId(), chunks++);
            byte[] sealed = personal.sealBytes(key, id, packed(piece));
            documents.insert(COLLECTION, Documents.id(id).append("piece", new Binary(sealed)));
            piece = in.readNBytes(PIECE);
        }
        return new Stored(bytes, chunks);
    }

    /** Piece by piece, each when it is needed. */
    InputStream open(MemberKey key, int chunks) {
        var numbers = IntStream.range(0, chunks).iterator();
        return new SequenceInputStream(new Enumeration<>() {
            @Override
            public boolean hasMoreElements() {
                return numbers.hasNext();
            }

            @Override
            public InputStream nextElement() {
                return piece(key, id(key.memberId(), numbers.nextInt()));
            }
        });
    }

    private InputStream piece(MemberKey key, String id) {
        Document piece = documents
                .find(COLLECTION, Documents.id(id), Projections.include("piece"))
                .orElseThrow(() -> new Gone(id));
        byte[] packed =
                personal.openBytes(key, id, piece.get("piece", Binary.class).getData());
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return new ByteArrayInputStream(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Also what a broken upload left, and a deletion that was broken off. */
    void delete(String importId) {
        Document pieces =
                new Document(Documents.ID, new Document("$gt", importId + "/").append("$lt", importId + "/~"));
        List<Document> page;
        do {
            page = documents.page(COLLECTION, pieces, Projections.include(Documents.ID), DELETED);
            page.forEach(piece -> documents.delete(COLLECTION, Documents.id(piece.getString(Documents.ID))));
        } while (!page.isEmpty());
    }

    private static String id(String importId, int number) {
        return importId + String.format(Locale.ROOT, "/%06d", number);
    }

    private static byte[] packed(byte[] piece) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(piece);
        }
        return bytes.toByteArray();
    }
}
