package se.radslag.archive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.radslag.archive.Paragraph.ListMark;
import se.radslag.archive.extract.Joining;

/**
 * Tells the heads of agenda items from other paragraphs that begin with a number: the numbers of
 * the items follow each other.
 */
final class ItemHeads {

  /** Further away it is more likely another number than an item whose predecessors are missing. */
  private static final int WIDEST_GAP = 5;

  private final List<Candidate> candidates;
  private final Optional<Integer> firstNumber;
  private final Map<Integer, Integer> lastWithNumber = new HashMap<>();

  private ItemHeads(List<Candidate> candidates, Optional<Integer> firstNumber) {
    this.candidates = candidates;
    this.firstNumber = firstNumber;
    candidates.forEach(one -> lastWithNumber.put(one.head().number(), one.index()));
  }

  /**
   * A head among the paragraphs.
   *
   * @param inOrder whether its number follows the one before
   * @param titleLines how many of the paragraph's lines are the title
   */
  record Found(int index, ItemHead head, boolean inOrder, int titleLines) {}

  /**
   * The heads.
   *
   * @param firstNumber the first item's number, where the document says so
   */
  static List<Found> in(List<Paragraph> paragraphs, Optional<Integer> firstNumber) {
    var candidates = new ArrayList<Candidate>();
    for (int i = 0; i < paragraphs.size(); i++) {
      candidate(i, paragraphs.get(i)).ifPresent(candidates::add);
    }
    return new ItemHeads(signed(candidates), firstNumber).choose();
  }

  /** Where items have a sign, numbers without one are something else. */
  private static List<Candidate> signed(List<Candidate> candidates) {
    List<Candidate> signed = candidates.stream().filter(one -> one.head().sign()).toList();
    List<Candidate> plain = candidates.stream().filter(one -> !one.head().sign()).toList();
    int ofSigned = run(signed, signed.isEmpty() ? 0 : signed.getFirst().head().number());
    return ofSigned > 1 && ofSigned >= run(plain, 1) ? signed : candidates;
  }

  /** How many numbers follow each other from the first on. */
  private static int run(List<Candidate> candidates, int first) {
    int count = 0;
    int next = first;
    for (Candidate one : candidates) {
      if (one.head().number() == next) {
        count++;
        next = one.head().last() + 1;
      }
    }
    return count;
  }

  private List<Found> choose() {
    var found = new ArrayList<Found>();
    int previous = 0;
    Optional<Candidate> passedOver = Optional.empty();
    for (Candidate candidate : candidates) {
      int number = candidate.head().number();
      boolean inOrder = number == next(previous, candidate) && !goesOnWith(passedOver, candidate);
      if (inOrder || unmistakable(candidate, previous)) {
        found.add(new Found(candidate.index(), candidate.head(), inOrder, candidate.titleLines()));
        previous = candidate.head().last();
        passedOver = Optional.empty();
      } else {
        passedOver = Optional.of(candidate);
      }
    }
    return found;
  }

  private int next(int previous, Candidate candidate) {
    if (previous == 0 && firstNumber.isPresent()) {
      return firstNumber.get();
    }
    boolean anyStart = previous == 0 && candidate.head().sign();
    return anyStart ? candidate.head().number() : previous + 1;
  }

  /** Whether the candidate goes on with a numbered list inside an item. */
  private static boolean goesOnWith(Optional<Candidate> passedOver, Candidate candidate) {
    return passedOver
        .filter(before -> before.index() == candidate.index() - 1)
        .filter(before -> before.head().number() == candidate.head().number() - 1)
        .isPresent();
  }

  private boolean unmistakable(Candidate candidate, int previous) {
    int number = candidate.head().number();
    boolean rightOneFollows = lastWithNumber.getOrDefault(previous + 1, 0) > candidate.index();
    boolean near = number >= previous && number <= previous + WIDEST_GAP;
    return near && !rightOneFollows && candidate.heading();
  }

  private static Optional<Candidate> candidate(int index, Paragraph paragraph) {
    if (paragraph.mark() == ListMark.BULLET || paragraph.mark() == ListMark.BULLET_BELOW) {
      return Optional.empty();
    }
    int lines = ItemHead.titleLines(paragraph);
    String words = Joining.join(paragraph.lines().subList(0, lines));
    boolean title = words.length() <= ItemHead.LONGEST_TITLE && !WordEdges.finished(words);
    boolean listed = paragraph.mark() == ListMark.LISTED;
    boolean sentence = words.length() > ItemHead.LONGEST_TITLE || (listed && !title);
    return ItemHead.in(words)
        .filter(head -> !sentence)
        .map(head -> new Candidate(index, head, title && !listed && paragraph.spaced(), lines));
  }

  /**
   * A paragraph that may be a head.
   *
   * @param heading whether it could be nothing but a heading
   */
  private record Candidate(int index, ItemHead head, boolean heading, int titleLines) {}
}
