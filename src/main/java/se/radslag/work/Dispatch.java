package se.radslag.work;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.radslag.model.AttachmentId;
import se.radslag.model.DocumentKind;
import se.radslag.model.ItemId;
import se.radslag.model.MeetingId;
import se.radslag.model.Recipient;

/**
 * What is to be sent out.
 *
 * @param item the one an extract is of
 * @param formats at least one
 * @param enclosed which of the meeting's attachments go along, in their order
 * @param recipients those with an address get the mail; the others are only noted
 * @param each whether each organisation gets a mail of its own
 */
public record Dispatch(
    MeetingId meeting,
    DocumentKind kind,
    Optional<ItemId> item,
    Set<DocumentFormat> formats,
    List<AttachmentId> enclosed,
    List<Recipient> recipients,
    boolean each,
    String subject,
    String text) {

  public Dispatch {
    formats = Set.copyOf(formats);
    enclosed = List.copyOf(enclosed);
    recipients = List.copyOf(recipients);
  }
}
