package se.radslag.document.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class LineBreaksTest {

  @Test
  void timesDaysAndAmountsStayWhole() {
    assertEquals(
        List.of("Maj-", "Lis ", "(från ", "kl. ", "09:40-11:05), ", "2024-05-06, ", "3,5 ", "mkr"),
        pieces("Maj-Lis (från kl. 09:40-11:05), 2024-05-06, 3,5 mkr"));
  }

  @Test
  void whatIsNoNumberIsDividedAsBefore() {
    assertEquals(List.of("A-", "1 ", "år ", "2024: ", "5"), pieces("A-1 år 2024: 5"));
    assertEquals(List.of(), pieces(""));
  }

  private static List<String> pieces(String text) {
    var breaks = new LineBreaks();
    breaks.setText(text);
    var pieces = new ArrayList<String>();
    int from = 0;
    for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
      if (to > from) {
        pieces.add(text.substring(from, to));
      }
      from = to;
    }
    return pieces;
  }
}
