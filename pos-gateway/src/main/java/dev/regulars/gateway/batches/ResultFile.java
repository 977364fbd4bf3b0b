package dev.regulars.gateway.batches;

import dev.regulars.gateway.files.ResultLine;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** The result, as NDJSON. Opened, it is cut back to the noted place: what came after it will come again. */
final class ResultFile implements Closeable {
    private final FileChannel channel;
    private final JsonMapper json;

    ResultFile(Path file, long noted, JsonMapper json) throws IOException {
        this.channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        this.json = json;
        channel.truncate(noted);
        channel.position(noted);
        if (channel.size() != noted) {
            channel.close();
            throw new IOException("the result is shorter than noted");
        }
    }

    /** Durable when it returns; returns the bytes that the file then has. */
    long append(List<ResultLine> lines) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (ResultLine line : lines) {
            bytes.writeBytes(json.writeValueAsBytes(line));
            bytes.write('\n');
        }
        ByteBuffer buffer = ByteBuffer.wrap(bytes.toByteArray());
        while (buffer.hasRemaining()) {
            channel.write(buffer);
        }
        channel.force(true);
        return channel.position();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
