package dev.regulars.architecture.planted.feel;

/** Planted: KIE's entry that can make Java code of a text. */
class CompilesFeel {
    org.kie.dmn.feel.FEEL feel;
}
