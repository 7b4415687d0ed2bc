package se.radslag.ui.notes;

import java.util.ArrayList;
import java.util.List;
import se.radslag.model.Note;

/**
 * A paragraph of an earlier version or of the present one, and whether both have it.
 *
 * @param note as it was, or is
 */
public record ParagraphChange(In in, Note note) {

  /** Which of the versions has the paragraph. */
  public enum In {
    BOTH,
    THEN,
    NOW
  }

  /** The paragraphs of both, in order: what stands in both once, what was before what is. */
  public static List<ParagraphChange> between(List<Note> then, List<Note> now) {
    int[][] same = longest(then, now);
    var changes = new ArrayList<ParagraphChange>();
    int i = 0;
    int j = 0;
    while (i < then.size() || j < now.size()) {
      if (i < then.size() && j < now.size() && then.get(i).equals(now.get(j))) {
        changes.add(new ParagraphChange(In.BOTH, then.get(i)));
        i++;
        j++;
      } else if (i < then.size() && (j == now.size() || same[i + 1][j] >= same[i][j + 1])) {
        changes.add(new ParagraphChange(In.THEN, then.get(i)));
        i++;
      } else {
        changes.add(new ParagraphChange(In.NOW, now.get(j)));
        j++;
      }
    }
    return List.copyOf(changes);
  }

  /** How many paragraphs, from each pair of places on, can stand in both in the same order. */
  private static int[][] longest(List<Note> then, List<Note> now) {
    var same = new int[then.size() + 1][now.size() + 1];
    for (int i = then.size() - 1; i >= 0; i--) {
      for (int j = now.size() - 1; j >= 0; j--) {
        same[i][j] =
            then.get(i).equals(now.get(j))
                ? same[i + 1][j + 1] + 1
                : Math.max(same[i + 1][j], same[i][j + 1]);
      }
    }
    return same;
  }
}
