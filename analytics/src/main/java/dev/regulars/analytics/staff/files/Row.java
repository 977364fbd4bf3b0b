package dev.regulars.analytics.staff.files;

/**
 * What a row says.
 *
 * @param row of the file, from 1, its head included; of a form, the entry from 1
 */
public record Row<T>(long row, T value) {}
