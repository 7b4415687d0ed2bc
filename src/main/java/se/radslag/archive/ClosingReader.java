package se.radslag.archive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.radslag.archive.extract.Joining;
import se.radslag.model.Closing;
import se.radslag.model.NextMeeting;
import se.radslag.model.Note;

/** Reads the foot of minutes: who took the notes, who checks them, when the council meets again. */
final class ClosingReader {

  private final Warnings warnings;
  private final List<String> secretary = new ArrayList<>();
  private final List<String> adjusters = new ArrayList<>();
  private final List<String> chairs = new ArrayList<>();
  private final List<Note> kept = new ArrayList<>();
  private String next = "";
  private Optional<FootLabel.Kind> current = Optional.empty();

  ClosingReader(Warnings warnings) {
    this.warnings = warnings;
  }

  /**
   * The foot.
   *
   * @param chairs who signs as the chair
   * @param kept what has no place in it, in order
   */
  record Foot(Closing closing, List<String> chairs, List<Note> kept) {}

  /**
   * Where the foot begins: at the last signature, with the adjusters before it; without one at a
   * last paragraph about the next meeting.
   *
   * @param from the first paragraph that may be in it
   * @return the number of paragraphs if there is no foot
   */
  static int start(List<Paragraph> paragraphs, int from) {
    int start = paragraphs.size();
    for (int i = paragraphs.size() - 1; i >= from && start == paragraphs.size(); i--) {
      start = FootLabel.isSignature(paragraphs.get(i).firstLine()) ? i : start;
    }
    boolean unsigned = start == paragraphs.size() && start > from;
    if (unsigned && FootLabel.isNextMeeting(paragraphs.getLast().firstLine())) {
      start--;
    }
    return withAdjusters(paragraphs, start, from);
  }

  private static int withAdjusters(List<Paragraph> paragraphs, int start, int from) {
    int first = start;
    for (int i = start - 1; i >= from; i--) {
      List<String> lines = paragraphs.get(i).lines();
      if (FootLabel.isAdjusters(lines.getFirst())) {
        first = i;
      } else if (NameList.leadingLines(lines) < lines.size()) {
        return first;
      }
    }
    return first;
  }

  Foot read(List<Paragraph> paragraphs, Optional<LocalDate> meetingDay) {
    List<Paragraph> written =
        paragraphs.stream().flatMap(one -> Filler.without(one).stream()).toList();
    for (Paragraph paragraph : written) {
      paragraph.cutBefore(line -> FootLabel.in(line).isPresent()).forEach(this::add);
    }
    NextMeeting nextMeeting = new WrittenDates(warnings).next(next, meetingDay);
    String name = Joining.join(secretary);
    return new Foot(
        new Closing(name, NameList.of(adjusters), nextMeeting), chairs, List.copyOf(kept));
  }

  private void add(Paragraph part) {
    Optional<FootLabel> label = FootLabel.in(part.firstLine());
    if (label.isPresent()) {
      start(label.get(), part);
    } else if (!addNames(part.lines())) {
      kept.add(warnings.keep(part.text()));
    }
  }

  private void start(FootLabel label, Paragraph part) {
    var lines = new ArrayList<String>();
    if (!label.rest().isEmpty()) {
      lines.add(label.rest());
    }
    part.without(1).forEach(more -> lines.addAll(more.lines()));
    boolean again = label.kind() == FootLabel.Kind.NEXT_MEETING && !next.isEmpty();
    current = again ? Optional.empty() : Optional.of(label.kind());
    if (label.kind() == FootLabel.Kind.NEXT_MEETING && !again) {
      next = Joining.join(lines);
    } else if (!lines.isEmpty() && !addNames(lines)) {
      kept.add(warnings.keep(part.text()));
    }
  }

  private boolean addNames(List<String> lines) {
    return current.isPresent()
        && switch (current.get()) {
          case SIGNATURE ->
              secretary.isEmpty()
                  && FootLabel.maySign(Joining.join(lines))
                  && secretary.addAll(lines);
          case ADJUSTERS -> NameList.leadingLines(lines) == lines.size() && adjusters.addAll(lines);
          case CHAIR ->
              chairs.isEmpty()
                  && NameList.leadingLines(lines) == lines.size()
                  && chairs.add(Joining.join(lines));
          case NEXT_MEETING -> false;
        };
  }
}
