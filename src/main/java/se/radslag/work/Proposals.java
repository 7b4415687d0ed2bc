package se.radslag.work;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.radslag.archive.EarlierFile;
import se.radslag.archive.ReadMinutes;
import se.radslag.model.Council;
import se.radslag.model.CouncilId;
import se.radslag.model.Details;
import se.radslag.model.MeetingDate;
import se.radslag.model.MeetingSummary;
import se.radslag.model.MeetingTime;
import se.radslag.model.Outcome;
import se.radslag.model.Problem;
import se.radslag.model.Warning;
import se.radslag.store.Session;

/** Makes proposals of files that were read, given what the data file has. */
final class Proposals {

  /** Titles that have so much in common are of one council, which once was called otherwise. */
  private static final double SAME_COUNCIL = 0.9;

  private final List<Council> councils;
  private final List<MeetingSummary> meetings;

  private Proposals(List<Council> councils, List<MeetingSummary> meetings) {
    this.councils = councils;
    this.meetings = meetings;
  }

  /** Where nothing is known yet. */
  static List<Proposal> of(List<ReadFile> files) {
    return new Proposals(List.of(), List.of()).all(files);
  }

  /** What is proposed; what is in the data file already, and what is there twice, is not kept. */
  static List<Proposal> of(List<ReadFile> files, Session session) {
    var proposals = new Proposals(session.councils().all(), session.meetings().list());
    return Twins.marked(session, proposals.all(files));
  }

  private List<Proposal> all(List<ReadFile> files) {
    List<Proposal> read = files.stream().map(this::proposal).toList();
    Map<String, String> oneCouncil = new HashMap<>();
    var all = new ArrayList<Proposal>();
    for (Proposal one : read) {
      boolean named = !one.council().isEmpty();
      all.add(named ? one.withCouncil(alike(one.council(), oneCouncil)) : one);
    }
    Optional<String> usual = usual(all);
    return all.stream()
        .map(
            one ->
                one.council().isEmpty()
                    ? one.withCouncil(usual.orElseGet(() -> folder(one.file())))
                    : one)
        .toList();
  }

  private Proposal proposal(ReadFile read) {
    return switch (read.content()) {
      case Outcome.Failed<EarlierFile>(Problem problem) ->
          proposal(read, new Proposal.Content.Refused(problem), Details.empty())
              .with(Proposal.Choice.SKIP);
      case Outcome.Done<EarlierFile>(EarlierFile file) ->
          file.minutes()
              .map(minutes -> minutes(read, minutes, file.text()))
              .orElseGet(() -> text(read, file.text()));
    };
  }

  private Proposal minutes(ReadFile read, ReadMinutes minutes, List<String> text) {
    Details details = minutes.details();
    Optional<LocalDate> named = DateInName.of(read.name());
    if (details.date().day().isPresent() || named.isEmpty()) {
      return proposal(read, new Proposal.Content.Minutes(minutes, text), details);
    }
    var warnings = new ArrayList<>(minutes.warnings());
    warnings.removeIf(one -> one.kind() == Warning.Kind.DATE_MISSING);
    warnings.add(new Warning(Warning.Kind.DATE_FROM_FILE_NAME, read.name()));
    var dated =
        new ReadMinutes(
            details, minutes.attendance(), minutes.items(), minutes.closing(), warnings);
    return proposal(
        read,
        new Proposal.Content.Minutes(dated, text),
        on(details, new MeetingDate(named, details.date().written())));
  }

  private Proposal text(ReadFile read, List<String> text) {
    String name = read.name();
    int ending = name.lastIndexOf('.');
    String title = ending > 0 ? name.substring(0, ending) : name;
    MeetingDate date = DateInName.of(name).map(MeetingDate::of).orElseGet(MeetingDate::unknown);
    return proposal(
        read,
        new Proposal.Content.Text(text),
        new Details("", "", "", "", title, date, MeetingTime.unknown(), ""));
  }

  private Proposal proposal(ReadFile read, Proposal.Content content, Details details) {
    return new Proposal(
        read.file(),
        read.size(),
        read.sha256(),
        content,
        details,
        content instanceof Proposal.Content.Minutes ? council(details.title()) : "",
        List.of(),
        Proposal.Choice.KEEP);
  }

  private static Details on(Details details, MeetingDate date) {
    return new Details(
        details.sender(),
        details.unit(),
        details.documentType(),
        details.registrationNumber(),
        details.title(),
        date,
        details.time(),
        details.place());
  }

  /** The name of the council that has met under a title, or the title. */
  private String council(String title) {
    Map<CouncilId, String> names =
        councils.stream().collect(Collectors.toMap(Council::id, Council::name));
    return meetings.stream()
        .filter(meeting -> Register.same(meeting.title(), title))
        .flatMap(meeting -> Optional.ofNullable(names.get(meeting.council())).stream())
        .findFirst()
        .orElseGet(() -> likeness(title).orElse(title));
  }

  private Optional<String> likeness(String title) {
    return councils.stream()
        .map(Council::name)
        .filter(name -> Likeness.of(name, title) >= SAME_COUNCIL)
        .max(Comparator.comparingDouble(name -> Likeness.of(name, title)));
  }

  /** One name for those of the batch that are plainly the same. */
  private static String alike(String council, Map<String, String> known) {
    String already = known.get(council);
    if (already != null) {
      return already;
    }
    String name =
        known.values().stream()
            .filter(other -> Likeness.of(other, council) >= SAME_COUNCIL)
            .findFirst()
            .orElse(council);
    known.put(council, name);
    return name;
  }

  /** The council most files are of; where none says so, the only one there is. */
  private Optional<String> usual(List<Proposal> all) {
    return all.stream()
        .map(Proposal::council)
        .filter(name -> !name.isEmpty())
        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
        .entrySet()
        .stream()
        .max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .or(
            () ->
                councils.size() == 1 ? Optional.of(councils.getFirst().name()) : Optional.empty());
  }

  private static String folder(Path file) {
    return Optional.ofNullable(file.toAbsolutePath().getParent())
        .map(AttachedBytes::nameOf)
        .orElse("");
  }
}
