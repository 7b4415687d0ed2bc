package se.radslag.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

final class RowDragTest {

  /** The first two rows are out of sight, and the rows are not equally high. */
  private static final List<RowDrag.Span> SEEN =
      List.of(
          new RowDrag.Span(2, 100, 120),
          new RowDrag.Span(3, 120, 160),
          new RowDrag.Span(4, 160, 180));

  @Test
  void aRowLandsBeforeTheOneWhoseUpperHalfThePointerIsOver() {
    assertEquals(2, RowDrag.gap(SEEN, 20));
    assertEquals(2, RowDrag.gap(SEEN, 109));
    assertEquals(3, RowDrag.gap(SEEN, 111));
    assertEquals(3, RowDrag.gap(SEEN, 139));
    assertEquals(4, RowDrag.gap(SEEN, 141));
    assertEquals(5, RowDrag.gap(SEEN, 171));
    assertEquals(5, RowDrag.gap(SEEN, 900));
  }
}
