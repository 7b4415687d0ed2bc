package se.radslag.model;

/**
 * Somebody a document is sent to.
 *
 * @param organisation whom she is there for, or the empty text
 * @param email an address as it is written in a mail program, or the empty text where none is known
 */
public record Recipient(String name, String organisation, String email) {}
