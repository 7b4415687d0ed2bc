package se.radslag.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.radslag.model.WatchEntry;
import se.radslag.swedish.Dates;
import se.radslag.swedish.DocumentWords;
import se.radslag.swedish.Phrases;

/** What was promised, a row each. */
final class WatchFacts {

  private WatchFacts() {}

  static Scope of(LocalDate day, List<WatchEntry> entries) {
    return new Scope(
        Map.of(
            Tag.DATUM,
            new Value.Day(Optional.of(day), Dates.inFull(day)),
            Tag.BEVAKNINGSLISTA,
            rows(entries)));
  }

  static Value rows(List<WatchEntry> entries) {
    return new Value.Rows(
        entries.stream().map(WatchFacts::entry).toList(),
        entries.stream().map(entry -> Phrases.watched(entry.raised(), entry.what())).toList());
  }

  private static Scope entry(WatchEntry entry) {
    return new Scope(
        Map.of(
            Tag.BEVAKNING,
            Value.of(entry.what()),
            Tag.VACKT,
            new Value.Day(entry.raised(), entry.raised().map(Dates::plain).orElse("")),
            Tag.VACKT_UNDER,
            Value.of(entry.title()),
            Tag.BESVARAD,
            Value.of(DocumentWords.answered(entry.answered().isPresent()))));
  }
}
