package se.radslag.model;

import java.time.Instant;
import java.util.List;

/**
 * A document that was sent out (utskick): when, to whom, and which files. It is never changed.
 *
 * @param files in the order they were enclosed, the document itself first
 */
public record Circulation(
    CirculationId id,
    MeetingId meeting,
    DocumentKind kind,
    Instant at,
    List<Recipient> recipients,
    List<IssuedFile> files) {

  public Circulation {
    recipients = List.copyOf(recipients);
    files = List.copyOf(files);
  }
}
