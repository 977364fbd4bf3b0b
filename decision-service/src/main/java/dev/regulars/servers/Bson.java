package dev.regulars.servers;

import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * Documents and keys as they are stored. A document is stored as bytes and decoded at every read: the server updates
 * the document object it was given in place, and another connection must not see that half done.
 */
final class Bson {
    private static final char TEXT = 's';
    private static final char ENCODED = 'b';

    private Bson() {}

    static byte[] encode(Document document) {
        ByteBuf buffer = Unpooled.buffer(1024);
        BsonEncoder.encodeDocument(document, buffer);
        byte[] bytes = new byte[buffer.readableBytes()];
        buffer.readBytes(bytes);
        return bytes;
    }

    static Document decode(byte[] bytes) {
        return BsonDecoder.decodeBson(Unpooled.wrappedBuffer(bytes));
    }

    /** Equal for equal values ({@code 1} and {@code 1.0}); text keeps its order. */
    static String key(KeyValue values) {
        KeyValue normalized = values.normalized();
        if (normalized.size() == 1 && normalized.get(0) instanceof String text) {
            return TEXT + text;
        }
        Document document = new Document();
        for (int i = 0; i < normalized.size(); i++) {
            document.put(Integer.toString(i), normalized.get(i));
        }
        return ENCODED + new String(encode(document), StandardCharsets.ISO_8859_1);
    }

    static KeyValue values(String key) {
        String content = key.substring(1);
        return key.charAt(0) == TEXT
                ? new KeyValue(content)
                : new KeyValue(decode(Objects.requireNonNull(content).getBytes(StandardCharsets.ISO_8859_1))
                        .values());
    }
}
