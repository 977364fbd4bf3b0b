package dev.regulars.analytics.targets;

import java.util.List;

/** All targets that are known. */
public interface Targets {
    /** By month, the newest first, then by store. */
    List<Target> all();

    /** Those of other stores and months stay; all of these are taken, or none. */
    void put(List<Target> targets);
}
