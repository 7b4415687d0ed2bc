package se.radslag.work;

import java.util.Locale;
import java.util.Optional;
import se.radslag.model.Circulation;
import se.radslag.model.DocumentKind;
import se.radslag.model.IssuedFile;
import se.radslag.model.MeetingId;
import se.radslag.store.Session;
import se.radslag.store.StoredFile;

/** The documents that were sent out, as they were sent. Belongs to one transaction. */
final class FrozenFiles {

  private final Session session;

  FrozenFiles(Session session) {
    this.session = session;
  }

  /** A meeting's minutes as they were first sent in a format, if they were. */
  Optional<StoredFile> minutes(MeetingId meeting, DocumentFormat format) {
    return session.circulations().of(meeting).reversed().stream()
        .filter(one -> one.kind() == DocumentKind.MINUTES)
        .flatMap(
            one ->
                place(one, format)
                    .flatMap(at -> session.circulations().file(one.id(), at))
                    .stream())
        .findFirst();
  }

  private static Optional<Integer> place(Circulation one, DocumentFormat format) {
    for (int i = 0; i < one.files().size(); i++) {
      IssuedFile file = one.files().get(i);
      if (!file.enclosed() && file.name().toLowerCase(Locale.ROOT).endsWith(format.ending())) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }
}
