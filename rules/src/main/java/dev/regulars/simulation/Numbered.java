package dev.regulars.simulation;

/** @param member its number, from 0 in the order in which members come; −1 for nobody */
record Numbered(int member, Past past) {}
