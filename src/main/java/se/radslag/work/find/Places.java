package se.radslag.work.find;

import java.util.HashSet;
import java.util.Set;
import se.radslag.store.Catalogue;

/** Where one thing that is sought stands. Belongs to one thread. */
final class Places {

  final Scores items;
  final Scores meetings;

  /** The attachments of whole meetings. */
  final Set<Integer> attachments = new HashSet<>();

  /** Whether it says something of items, and not only of their meetings. */
  boolean aboutItems = true;

  /** Whether an item fits if its meeting does: who was there, and when. */
  boolean ofMeeting;

  /** Whether some of the words were left out because they are nearly everywhere. */
  boolean cut;

  Places(Catalogue catalogue) {
    items = new Scores(catalogue.lastItem());
    meetings = new Scores(catalogue.lastMeeting());
  }
}
