package se.radslag.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Something that was promised (bevakning): a follow-up among the notes, until it is answered.
 *
 * @param what the words of the follow-up
 * @param meeting where it was raised
 * @param raised that meeting's day, if known
 * @param item where among the items
 * @param title of that item
 * @param answered the meeting where it was answered, once it is
 */
public record WatchEntry(
    WatchId id,
    String what,
    MeetingId meeting,
    Optional<LocalDate> raised,
    ItemId item,
    String title,
    Optional<MeetingId> answered) {}
