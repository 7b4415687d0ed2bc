package se.radslag.document.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * The fields a place in the text is within: between begin and separate stands what the field is,
 * between separate and end what it came to. Of one thread.
 */
final class Field {

  private final Deque<Open> open = new ArrayDeque<>();

  /** Something that is counted when pages are made. */
  sealed interface Counted {
    /** The number of the page. */
    record Page() implements Counted {}

    /** How many pages there are. */
    record Pages() implements Counted {}

    /** The number of the page a bookmark is on. */
    record PageOf(String bookmark) implements Counted {}
  }

  void begin() {
    open.push(new Open());
  }

  void instruction(String text) {
    if (!open.isEmpty()) {
      open.peek().instruction.append(text);
    }
  }

  /** What the field is if it is counted anew; its result is not wanted then. */
  Optional<Counted> separate() {
    return open.isEmpty() ? Optional.empty() : open.peek().separate();
  }

  /** The same for a field that had no result. */
  Optional<Counted> end() {
    if (open.isEmpty()) {
      return Optional.empty();
    }
    Open ended = open.pop();
    return ended.result ? Optional.empty() : ended.separate();
  }

  /** Whether what stands here is printed. */
  boolean printed() {
    return open.stream().allMatch(field -> field.result && !field.replaced);
  }

  /** What an instruction counts. */
  static Optional<Counted> counted(String instruction) {
    List<String> words = List.of(instruction.strip().split("\\s+"));
    return switch (words.getFirst()) {
      case "PAGE" -> Optional.of(new Counted.Page());
      case "NUMPAGES", "SECTIONPAGES" -> Optional.of(new Counted.Pages());
      case "PAGEREF" ->
          words.size() > 1 ? Optional.of(new Counted.PageOf(words.get(1))) : Optional.empty();
      case String _ -> Optional.empty();
    };
  }

  private static final class Open {
    private final StringBuilder instruction = new StringBuilder();
    private boolean result;
    private boolean replaced;

    private Optional<Counted> separate() {
      Optional<Counted> counted = counted(instruction.toString());
      result = true;
      replaced = counted.isPresent();
      return counted;
    }
  }
}
