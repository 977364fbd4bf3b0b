package dev.regulars.architecture.planted.engine;

/** Planted: FEEL outside its place. */
class ReadsFeel {
    org.kie.dmn.feel.lang.ast.BaseNode tree;
}
