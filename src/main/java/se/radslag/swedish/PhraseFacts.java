package se.radslag.swedish;

import java.time.LocalDate;
import java.util.Optional;
import se.radslag.model.AgendaItem;
import se.radslag.model.Closing;
import se.radslag.model.Details;

/**
 * What a phrase's fields are filled from.
 *
 * @param previousMeeting the day of the council's meeting before this one, if there was one
 * @param item the item the phrase is for, if it is for one
 */
public record PhraseFacts(
    Details details,
    Closing closing,
    Optional<LocalDate> previousMeeting,
    Optional<AgendaItem> item) {}
