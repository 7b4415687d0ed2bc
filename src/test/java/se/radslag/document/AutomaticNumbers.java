package se.radslag.document;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.w3c.dom.Element;

/**
 * Counts the numbers Word would show, as Word counts them: numberings over the same definition go
 * on in each other's count, unless one that is met for the first time starts anew. Knows the first
 * level only, which is all that is numbered here.
 */
final class AutomaticNumbers {

  private final XWPFDocument document;
  private final Map<BigInteger, Integer> counts = new HashMap<>();
  private final Set<BigInteger> met = new HashSet<>();

  AutomaticNumbers(XWPFDocument document) {
    this.document = document;
  }

  /** The number in front of the next paragraph, or the empty text; a bullet is no text. */
  String of(Element paragraph) {
    Optional<BigInteger> numId = numId(paragraph);
    if (numId.isEmpty()) {
      return "";
    }
    CTNum instance = document.getNumbering().getNum(numId.get()).getCTNum();
    BigInteger definition = instance.getAbstractNumId().getVal();
    CTLvl level =
        document.getNumbering().getAbstractNum(definition).getCTAbstractNum().getLvlArray(0);
    if (level.getNumFmt().getVal() == STNumberFormat.BULLET) {
      return "";
    }
    int start = level.getStart().getVal().intValue();
    int count = counts.containsKey(definition) ? counts.get(definition) + 1 : start;
    if (met.add(numId.get()) && instance.sizeOfLvlOverrideArray() > 0) {
      count = instance.getLvlOverrideArray(0).getStartOverride().getVal().intValue();
    }
    counts.put(definition, count);
    return level.getLvlText().getVal().replace("%1", Integer.toString(count));
  }

  private Optional<BigInteger> numId(Element paragraph) {
    Optional<BigInteger> own =
        Word.child(paragraph, "pPr")
            .flatMap(properties -> Word.child(properties, "numPr"))
            .flatMap(numbering -> Word.value(numbering, "numId"))
            .map(BigInteger::new);
    return own.or(() -> StyleNumbering.style(paragraph).flatMap(this::numIdOfStyle))
        .filter(id -> id.signum() > 0);
  }

  private Optional<BigInteger> numIdOfStyle(String id) {
    return Optional.ofNullable(document.getStyles().getStyle(id))
        .map(XWPFStyle::getCTStyle)
        .filter(style -> style.isSetPPr() && style.getPPr().isSetNumPr())
        .map(style -> style.getPPr().getNumPr())
        .filter(CTNumPr::isSetNumId)
        .map(numbering -> numbering.getNumId().getVal());
  }
}
