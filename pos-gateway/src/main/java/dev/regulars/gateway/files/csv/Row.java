package dev.regulars.gateway.files.csv;

import java.util.List;

/** @param number of the row's first line in the file, from 1 */
record Row(long number, List<String> cells) {}
