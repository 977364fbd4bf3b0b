package dev.regulars.decision.simulating;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.bson.Document;
import org.bson.types.Binary;

/**
 * What a simulation found. Packed, as thousands of campaigns would not fit into a document.
 *
 * @param others decisions of the period that are not simulated, by their type
 */
public record StoredResult(String json, Map<String, Long> others) {

    Document write(Document job) {
        Document counts = new Document();
        new TreeMap<>(others).forEach(counts::append);
        return job.append(JobDocuments.RESULT, new Binary(packed(json))).append(JobDocuments.OTHERS, counts);
    }

    static Optional<StoredResult> read(Document document) {
        Binary packed = document.get(JobDocuments.RESULT, Binary.class);
        if (packed == null) {
            return Optional.empty();
        }
        Map<String, Long> others = new TreeMap<>();
        document.get(JobDocuments.OTHERS, new Document()).forEach((type, count) -> others.put(type, (Long) count));
        return Optional.of(new StoredResult(unpacked(packed.getData()), others));
    }

    private static byte[] packed(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String unpacked(byte[] bytes) {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
