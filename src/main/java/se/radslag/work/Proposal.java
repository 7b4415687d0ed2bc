package se.radslag.work;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import se.radslag.archive.ReadMinutes;
import se.radslag.model.Details;
import se.radslag.model.Problem;
import se.radslag.model.Warning;
import se.radslag.swedish.Wording;

/**
 * What is proposed to be done with one file: nothing is kept before somebody has said yes to it.
 * Immutable; a correction makes another.
 *
 * @param size in bytes
 * @param sha256 of the bytes, or the empty text where they could not be read
 * @param details of the meeting, as they were read or corrected
 * @param council the name of the council; a new one is made where there is none of that name
 * @param twins what it is the same as
 */
public record Proposal(
    Path file,
    long size,
    String sha256,
    Content content,
    Details details,
    String council,
    List<Twin> twins,
    Choice choice) {

  public Proposal {
    twins = List.copyOf(twins);
  }

  /** What a file turned out to be. */
  public sealed interface Content {

    /**
     * Minutes.
     *
     * @param text all the file says, a paragraph each, to compare with
     */
    record Minutes(ReadMinutes minutes, List<String> text) implements Content {}

    /** Not recognised as minutes; all it says is kept as text. */
    record Text(List<String> text) implements Content {}

    /** Not read, and why. */
    record Refused(Problem problem) implements Content {}
  }

  /** What to do with a file. */
  public enum Choice {
    KEEP,
    SKIP,
    /** In the place of the meeting it is the same as. */
    REPLACE
  }

  /** How the file is called. */
  public String name() {
    return AttachedBytes.nameOf(file);
  }

  /** All the file says, a paragraph each. */
  public List<String> text() {
    return switch (content) {
      case Content.Minutes(_, List<String> text) -> text;
      case Content.Text(List<String> text) -> text;
      case Content.Refused _ -> List.of();
    };
  }

  /** What is uncertain. */
  public List<Warning> warnings() {
    return switch (content) {
      case Content.Minutes(ReadMinutes minutes, _) -> minutes.warnings();
      case Content.Text _ -> List.of(new Warning(Warning.Kind.NOT_RECOGNISED, ""));
      case Content.Refused _ -> List.of();
    };
  }

  /** What was recognised, if it was minutes. */
  public Optional<ReadMinutes> minutes() {
    return content instanceof Content.Minutes(ReadMinutes minutes, _)
        ? Optional.of(minutes)
        : Optional.empty();
  }

  /** Whether somebody should look at it before it is kept. */
  public boolean uncertain() {
    return !warnings().isEmpty()
        || !twins.isEmpty()
        || content instanceof Content.Refused
        || details.date().day().isEmpty();
  }

  /** Whether it can be kept at all. */
  public boolean readable() {
    return !(content instanceof Content.Refused);
  }

  /** Why it is not kept unless somebody says so, if there is a reason. */
  public Optional<Problem> objection() {
    return content instanceof Content.Refused(Problem problem)
        ? Optional.of(problem)
        : twins.stream().findFirst().map(this::objection);
  }

  private Problem objection(Twin twin) {
    return switch (twin) {
      case Twin.Kept(_, boolean bytes) when bytes -> Problem.of(Problem.Kind.FILE_KNOWN, name());
      case Twin.Kept _ ->
          Problem.of(Problem.Kind.MEETING_EXISTS, file.toString(), Wording.date(details.date()));
      case Twin.InBatch(String other, boolean bytes) ->
          Problem.of(bytes ? Problem.Kind.FILE_TWICE : Problem.Kind.MEETING_TWICE, name(), other);
    };
  }

  /** The meeting in the data file that it is the same as, if there is one. */
  public Optional<Twin.Kept> kept() {
    return twins.stream()
        .flatMap(twin -> twin instanceof Twin.Kept one ? Optional.of(one).stream() : null)
        .findFirst();
  }

  /** The same, corrected. */
  public Proposal with(Details changed) {
    return new Proposal(file, size, sha256, content, changed, council, twins, choice);
  }

  /** The same for another council. */
  public Proposal withCouncil(String changed) {
    return new Proposal(file, size, sha256, content, details, changed, twins, choice);
  }

  /** The same, to be kept or not. */
  public Proposal with(Choice changed) {
    return new Proposal(file, size, sha256, content, details, council, twins, changed);
  }

  /** The same, known to be the same as others. */
  Proposal withTwins(List<Twin> changed) {
    return new Proposal(file, size, sha256, content, details, council, changed, choice);
  }
}
