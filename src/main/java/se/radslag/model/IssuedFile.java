package se.radslag.model;

/**
 * A file as it was sent out, without its bytes.
 *
 * @param enclosed whether it is an attachment that went along, and not the document itself
 * @param name as the file was called, ending included
 * @param size in bytes
 * @param sha256 of the bytes, in small hexadecimal digits
 */
public record IssuedFile(boolean enclosed, String name, long size, String sha256) {}
