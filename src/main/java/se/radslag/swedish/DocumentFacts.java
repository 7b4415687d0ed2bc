package se.radslag.swedish;

import java.util.Optional;
import se.radslag.model.AgendaItem;
import se.radslag.model.DocumentKind;
import se.radslag.model.Meeting;

/**
 * What the fields in a document's name and in the mail it is sent with are filled from.
 *
 * @param council what the council is called
 * @param item the one an extract is of
 */
public record DocumentFacts(
    DocumentKind kind, Meeting meeting, String council, Optional<AgendaItem> item) {}
