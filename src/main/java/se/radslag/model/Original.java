package se.radslag.model;

/**
 * The file a meeting was brought in from, without its bytes.
 *
 * @param name as the file was called, ending included
 * @param size in bytes
 * @param sha256 of the bytes, in small hexadecimal digits
 */
public record Original(String name, long size, String sha256) {}
