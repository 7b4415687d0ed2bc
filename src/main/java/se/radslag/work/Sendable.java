package se.radslag.work;

import java.util.List;
import se.radslag.model.Attachment;
import se.radslag.model.Circulation;
import se.radslag.model.Meeting;
import se.radslag.model.PersonId;
import se.radslag.model.Recipient;
import se.radslag.model.Sending;

/**
 * What there is to choose from before a meeting's documents are sent.
 *
 * @param council what it is called
 * @param sending how its documents are called and sent
 * @param recipients whom the documents concern, by organisation
 * @param persons who each of the recipients is, in the same order
 * @param circulations what was sent before, the latest first
 */
public record Sendable(
    Meeting meeting,
    String council,
    Sending sending,
    List<Recipient> recipients,
    List<PersonId> persons,
    List<Attachment> attachments,
    List<Circulation> circulations) {

  public Sendable {
    recipients = List.copyOf(recipients);
    persons = List.copyOf(persons);
    attachments = List.copyOf(attachments);
    circulations = List.copyOf(circulations);
  }
}
