package se.radslag.model;

import java.util.Optional;

/**
 * A file that goes with the minutes (bilaga), without its bytes.
 *
 * @param item the item it belongs to, if it is not the whole meeting's
 * @param name as the file was called, ending included
 * @param size in bytes
 * @param sha256 of the bytes, in small hexadecimal digits
 */
public record Attachment(
    AttachmentId id, Optional<ItemId> item, String name, long size, String sha256) {}
