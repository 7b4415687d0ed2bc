package se.radslag.model;

import java.util.Optional;

/**
 * A sentence of a council's own that fills itself in (standardfras).
 *
 * @param kind the kind of item that offers it first, if any
 * @param text with fields in braces, such as "{föregående möte}"; what fields there are is said
 *     where they are filled
 */
public record Phrase(Optional<ItemKind> kind, String text) {}
