package se.radslag.store;

/**
 * A file kept in the data file.
 *
 * @param name as the file was called, ending included
 * @param content its bytes; whoever has them does not change them
 */
@SuppressWarnings("ArrayRecordComponent") // Files are handed on, never compared.
public record StoredFile(String name, byte[] content) {}
