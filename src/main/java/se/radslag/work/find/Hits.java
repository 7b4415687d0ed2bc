package se.radslag.work.find;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.radslag.model.SearchHit;
import se.radslag.model.SearchHit.Where;
import se.radslag.model.search.FoundMeeting;
import se.radslag.store.FoundTexts.InAttachment;
import se.radslag.store.FoundTexts.InItem;
import se.radslag.store.FoundTexts.InMeeting;
import se.radslag.work.find.Snippets.Snippet;
import se.radslag.work.find.Snippets.Text;

/** Reads what stands where something was found, some at a time. Belongs to one thread. */
final class Hits {

  private static final int AT_ONCE = 25;

  private final Steps steps;
  private final Snippets snippets;
  private final Set<Integer> attachments;

  /**
   * @param attachments the rows of those in which something was found
   */
  Hits(Steps steps, Snippets snippets, Set<Integer> attachments) {
    this.steps = steps;
    this.snippets = snippets;
    this.attachments = attachments;
  }

  /** The meetings of these hits, in the order of each one's first hit. */
  List<FoundMeeting> meetings(List<Ranked.One> ranked) {
    List<Integer> rows = ranked.stream().map(Ranked.One::meeting).distinct().toList();
    Map<Integer, InMeeting> meetings = steps.read(session -> session.found().meetings(rows));
    Map<Integer, InItem> items = new LinkedHashMap<>();
    List<Integer> all = ranked.stream().map(Ranked.One::item).filter(item -> item > 0).toList();
    for (int from = 0; from < all.size(); from += AT_ONCE) {
      List<Integer> some = all.subList(from, Math.min(all.size(), from + AT_ONCE));
      items.putAll(steps.read(session -> session.found().items(some)));
    }
    Set<Integer> shown = new HashSet<>(all);
    List<InAttachment> attached = attached(shown, new HashSet<>(rows));
    Map<Integer, List<SearchHit>> hits = new LinkedHashMap<>();
    for (Ranked.One one : ranked) {
      Optional.ofNullable(meetings.get(one.meeting()))
          .flatMap(
              meeting -> hit(one, meeting, Optional.ofNullable(items.get(one.item())), attached))
          .ifPresent(hit -> hits.computeIfAbsent(one.meeting(), any -> new ArrayList<>()).add(hit));
    }
    return hits.entrySet().stream()
        .flatMap(
            of ->
                Optional.ofNullable(meetings.get(of.getKey()))
                    .map(
                        meeting ->
                            new FoundMeeting(
                                meeting.id(),
                                meeting.date(),
                                meeting.title(),
                                meeting.place(),
                                of.getValue()))
                    .stream())
        .toList();
  }

  private List<InAttachment> attached(Set<Integer> items, Set<Integer> meetings) {
    List<Integer> rows = attachments.stream().limit(200).toList();
    return rows.isEmpty()
        ? List.of()
        : steps.read(session -> session.found().attachments(rows)).values().stream()
            .filter(one -> items.contains(one.item()) || meetings.contains(one.meeting()))
            .toList();
  }

  private Optional<SearchHit> hit(
      Ranked.One one, InMeeting meeting, Optional<InItem> item, List<InAttachment> attached) {
    if (one.item() == 0) {
      return Optional.of(ofMeeting(meeting, attached));
    }
    return item.map(found -> ofItem(meeting, found, attached));
  }

  private SearchHit ofItem(InMeeting meeting, InItem item, List<InAttachment> attached) {
    Optional<Snippet> within =
        snippets
            .best(Snippets.of(item.notes()))
            .or(() -> snippets.best(Snippets.presenters(item.presenters())))
            .or(() -> snippets.best(Stream.of(new Text(Where.TITLE, item.title()))));
    Optional<InAttachment> file =
        within.isPresent()
            ? Optional.empty()
            : attached.stream().filter(one -> one.item() == item.row()).findFirst();
    Snippet snippet =
        within
            .or(() -> file.flatMap(this::inFile))
            .orElseGet(
                () ->
                    new Snippet(
                        Where.NOTES,
                        Snippets.of(item.notes())
                            .findFirst()
                            .map(text -> Snippets.beginning(text.text()))
                            .orElse("")));
    return new SearchHit(
        meeting.id(),
        meeting.date(),
        Optional.of(item.id()),
        item.number(),
        item.title(),
        snippet.where(),
        file.map(InAttachment::id),
        snippet.text());
  }

  private SearchHit ofMeeting(InMeeting meeting, List<InAttachment> attached) {
    Optional<InAttachment> file =
        attached.stream()
            .filter(one -> one.item() == 0 && one.meeting() == meeting.row())
            .filter(one -> inFile(one).isPresent())
            .findFirst();
    Snippet snippet =
        file.flatMap(this::inFile)
            .or(() -> snippets.best(details(meeting)))
            .or(
                () ->
                    snippets.best(
                        steps.read(session -> session.found().present(meeting.row())).stream()
                            .map(people -> new Text(Where.ATTENDANCE, people))))
            .orElseGet(() -> new Snippet(Where.DETAILS, meeting.place()));
    return new SearchHit(
        meeting.id(),
        meeting.date(),
        Optional.empty(),
        0,
        file.map(InAttachment::name).orElse(meeting.title()),
        snippet.where(),
        file.map(InAttachment::id),
        snippet.text());
  }

  private Optional<Snippet> inFile(InAttachment file) {
    return snippets
        .best(Stream.of(new Text(Where.ATTACHMENT, file.text())))
        .or(() -> snippets.best(Stream.of(new Text(Where.ATTACHMENT, file.name()))));
  }

  private static Stream<Text> details(InMeeting meeting) {
    return Stream.of(
            meeting.title(), meeting.place(), meeting.registrationNumber(), meeting.secretary())
        .map(text -> new Text(Where.DETAILS, text));
  }
}
