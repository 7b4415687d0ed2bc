package se.radslag.work;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.radslag.model.Council;
import se.radslag.model.Details;
import se.radslag.model.MeetingId;
import se.radslag.model.MeetingSummary;
import se.radslag.store.Session;

/**
 * Finds what is there already, or twice in a batch: the same bytes, or the same meeting. Belongs to
 * one transaction.
 */
final class Twins {

  private final Map<String, MeetingId> bytes;
  private final Map<String, MeetingId> meetings = new HashMap<>();

  private Twins(Session session, List<Proposal> proposals) {
    bytes = session.originals().bySha256(proposals.stream().map(Proposal::sha256).toList());
    var names = new HashMap<Object, String>();
    for (Council council : session.councils().all()) {
      names.put(council.id(), council.name());
    }
    for (MeetingSummary one : session.meetings().on(days(proposals))) {
      String council = names.getOrDefault(one.council(), "");
      one.date()
          .ifPresent(
              day ->
                  keys(day.toString(), council, one.registrationNumber())
                      .forEach(key -> meetings.putIfAbsent(key, one.id())));
    }
  }

  /**
   * The same, each with its twins; those that have one are not kept unless somebody says so. What
   * somebody chose stays where the twins are those of before.
   */
  static List<Proposal> marked(Session session, List<Proposal> proposals) {
    List<List<Twin>> twins = new Twins(session, proposals).all(proposals);
    var marked = new ArrayList<Proposal>();
    for (int i = 0; i < proposals.size(); i++) {
      Proposal one = proposals.get(i);
      List<Twin> now = twins.get(i);
      Proposal.Choice usual = now.isEmpty() ? Proposal.Choice.KEEP : Proposal.Choice.SKIP;
      marked.add(one.twins().equals(now) ? one : one.withTwins(now).with(usual));
    }
    return marked;
  }

  private static List<LocalDate> days(List<Proposal> proposals) {
    return proposals.stream().flatMap(one -> one.details().date().day().stream()).toList();
  }

  private List<List<Twin>> all(List<Proposal> proposals) {
    var sameBytes = new HashMap<String, String>();
    var sameMeeting = new HashMap<String, String>();
    var all = new ArrayList<List<Twin>>();
    for (Proposal one : proposals) {
      if (!one.readable()) {
        all.add(List.of());
        continue;
      }
      List<String> keys = keys(one.details(), one.council()).toList();
      all.add(twins(one, keys, sameBytes, sameMeeting));
      sameBytes.putIfAbsent(one.sha256(), one.name());
      if (one.minutes().isPresent()) {
        keys.forEach(key -> sameMeeting.putIfAbsent(key, one.name()));
      }
    }
    return all;
  }

  private List<Twin> twins(
      Proposal one, List<String> keys, Map<String, String> files, Map<String, String> batch) {
    Optional<MeetingId> same = Optional.ofNullable(bytes.get(one.sha256()));
    if (same.isPresent()) {
      return List.of(new Twin.Kept(same.get(), true));
    }
    Optional<String> copy = Optional.ofNullable(files.get(one.sha256()));
    if (copy.isPresent()) {
      return List.of(new Twin.InBatch(copy.get(), true));
    }
    if (one.minutes().isEmpty()) {
      return List.of();
    }
    Optional<Twin> kept =
        keys.stream()
            .flatMap(key -> Optional.ofNullable(meetings.get(key)).stream())
            .findFirst()
            .map(id -> new Twin.Kept(id, false));
    Optional<Twin> other =
        keys.stream()
            .flatMap(key -> Optional.ofNullable(batch.get(key)).stream())
            .findFirst()
            .map(name -> new Twin.InBatch(name, false));
    return Stream.concat(kept.stream(), other.stream()).toList();
  }

  private static Stream<String> keys(Details details, String council) {
    return details
        .date()
        .day()
        .map(day -> keys(day.toString(), council, details.registrationNumber()))
        .orElseGet(Stream::empty);
  }

  /** The same council on the same day, or the same registration number on the same day. */
  private static Stream<String> keys(String day, String council, String number) {
    return Stream.of("c" + Register.key(council), "n" + Register.key(number))
        .filter(key -> key.length() > 1)
        .map(key -> day + " " + key);
  }
}
