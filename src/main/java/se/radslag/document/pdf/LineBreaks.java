package se.radslag.document.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;
import com.openhtmltopdf.layout.UrlAwareLineBreakIterator;
import java.text.BreakIterator;
import java.util.Locale;

/**
 * Where a line may end. The JDK's rules would divide "09:40" and "2024-05-06"; by Unicode's (UAX
 * 14, rule 25), which LibreOffice follows, a number goes on after such a sign. Belongs to one
 * layout.
 */
final class LineBreaks implements FSTextBreaker {

  private static final String WITHIN_NUMBERS = ":-.,/";

  private final FSTextBreaker breaks =
      new UrlAwareLineBreakIterator(BreakIterator.getLineInstance(Locale.of("sv")));

  private String text = "";

  @Override
  public void setText(String changed) {
    text = changed;
    breaks.setText(changed);
  }

  @Override
  public int next() {
    int place = breaks.next();
    while (place != BreakIterator.DONE && isWithinNumber(place)) {
      place = breaks.next();
    }
    return place;
  }

  private boolean isWithinNumber(int place) {
    return place > 1
        && place < text.length()
        && Character.isDigit(text.charAt(place))
        && Character.isDigit(text.charAt(place - 2))
        && WITHIN_NUMBERS.indexOf(text.charAt(place - 1)) >= 0;
  }
}
