package dev.regulars.engine.drools;

import dev.regulars.program.Program;
import java.util.LinkedHashMap;
import java.util.Map;

/** The matchers of the program versions in use: the live one, and those that returns of older sales ask for. */
public final class DroolsMatchers implements AutoCloseable {

    /** Versions kept ready; the one that was not used for longest goes first. */
    private static final int MAX_VERSIONS = 16;

    private final Map<String, DroolsMatcher> byVersion = new LinkedHashMap<>(16, 0.75f, true);

    public DroolsMatcher of(Program program) {
        synchronized (byVersion) {
            DroolsMatcher matcher = byVersion.computeIfAbsent(program.version(), version -> new DroolsMatcher(program));
            if (byVersion.size() > MAX_VERSIONS) {
                String oldest = byVersion.keySet().iterator().next();
                DroolsMatcher dropped = byVersion.remove(oldest);
                if (dropped != null) {
                    dropped.close();
                }
            }
            return matcher;
        }
    }

    /** To be called before a version goes live: fills its sessions, which takes milliseconds for thousands of rows. */
    public void prepare(Program program) {
        of(program).prepare();
    }

    @Override
    public void close() {
        synchronized (byVersion) {
            byVersion.values().forEach(DroolsMatcher::close);
            byVersion.clear();
        }
    }
}
