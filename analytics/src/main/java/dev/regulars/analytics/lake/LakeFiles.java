package dev.regulars.analytics.lake;

/** Brings the files up to date. */
public interface LakeFiles {
    /**
     * Writes days that have changed, each file whole: whoever reads meanwhile sees the old one or the new one.
     *
     * @return how many days still wait
     */
    long pass();
}
