package dev.regulars.simulation;

/** One of so many, always the same ones. */
public final class Sample {

    private Sample() {}

    /** The mix of bits is that of MurmurHash3: ids that differ in one digit come far apart. */
    public static boolean takes(String id, int oneOf) {
        int hash = id.hashCode();
        hash = (hash ^ hash >>> 16) * 0x85ebca6b;
        hash = (hash ^ hash >>> 13) * 0xc2b2ae35;
        return Math.floorMod(hash ^ hash >>> 16, oneOf) == 0;
    }
}
