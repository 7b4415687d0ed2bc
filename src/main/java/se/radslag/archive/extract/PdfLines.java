package se.radslag.archive.extract;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequenceWithProperties;
import org.apache.pdfbox.contentstream.operator.markedcontent.EndMarkedContentSequence;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;

/** Gathers the lines of a PDF with their places, in the order they are drawn. */
final class PdfLines extends PDFTextStripper {

  /** Words so far apart, in sizes of a letter, stand in columns of their own. */
  private static final float COLUMN_GAP = 2.5f;

  /** In points. */
  private static final float LARGEST_BULLET = 14;

  private static final float FARTHEST_BULLET = 50;

  private final List<PdfLine> lines = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private float left;
  private float right;
  private float base;
  private float size;
  private boolean bold;
  private int begun;
  private final List<float[]> bullets = new ArrayList<>();
  private PDRectangle page = PDRectangle.A4;

  private final PdfTags tags;
  private final IdentityHashMap<TextPosition, PdfTag> tagged = new IdentityHashMap<>();
  private final Deque<Optional<PdfTag>> marked = new ArrayDeque<>();
  private Optional<PdfTag> tag = Optional.empty();
  private int forms;

  private PdfLines(PdfTags tags) {
    this.tags = tags;
    addOperator(new BeginMarkedContentSequence(this));
    addOperator(new BeginMarkedContentSequenceWithProperties(this));
    addOperator(new EndMarkedContentSequence(this));
    setSortByPosition(false);
    setSuppressDuplicateOverlappingText(true);
  }

  /**
   * The lines.
   *
   * @param tags where one element ends and another begins, so does a line
   */
  static List<PdfLine> of(PDDocument document, PdfTags tags) throws IOException {
    var gathered = new PdfLines(tags);
    gathered.writeText(document, Writer.nullWriter());
    return gathered.lines;
  }

  @Override
  protected void startPage(PDPage started) throws IOException {
    page = started.getCropBox();
    begun = lines.size();
    bullets.clear();
    tagged.clear();
    marked.clear();
  }

  @Override
  public void beginMarkedContentSequence(COSName name, COSDictionary properties) {
    Optional<PdfTag> outer = marked.isEmpty() ? Optional.empty() : marked.peek();
    int content = properties == null ? -1 : properties.getInt(COSName.MCID);
    // What a form has marked is numbered by the form.
    marked.push(
        content < 0 || forms > 0 ? outer : tags.of(getCurrentPage(), content).or(() -> outer));
  }

  @Override
  public void endMarkedContentSequence() {
    if (!marked.isEmpty()) {
      marked.pop();
    }
  }

  @Override
  public void showForm(PDFormXObject form) throws IOException {
    forms++;
    try {
      super.showForm(form);
    } finally {
      forms--;
    }
  }

  @Override
  protected void processTextPosition(TextPosition position) {
    if (!marked.isEmpty()) {
      marked.peek().ifPresent(one -> tagged.put(position, one));
    }
    super.processTextPosition(position);
  }

  @Override
  protected void writeString(String words, List<TextPosition> positions) {
    if (positions.isEmpty()) {
      return;
    }
    TextPosition first = positions.getFirst();
    Optional<PdfTag> said = Optional.ofNullable(tagged.get(first));
    if (!text.isEmpty()
        && (!said.equals(tag)
            || Math.abs(first.getYDirAdj() - base) > size / 2
            || first.getXDirAdj() - right > COLUMN_GAP * size
            || first.getXDirAdj() < left - size)) {
      finish();
    }
    if (text.isEmpty()) {
      left = first.getXDirAdj();
      base = first.getYDirAdj();
      size = Math.max(1, first.getFontSizeInPt());
      bold = true;
      tag = said;
    }
    bold &= positions.stream().allMatch(PdfLines::bold);
    text.append(words);
    TextPosition last = positions.getLast();
    right = last.getXDirAdj() + last.getWidthDirAdj();
  }

  /** A picture that is small enough stands for a bullet; what is in it is not looked at. */
  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    if (operator.getName().equals("Do")) {
      Matrix place = getGraphicsState().getCurrentTransformationMatrix();
      float wide = Math.abs(place.getScalingFactorX());
      float high = Math.abs(place.getScalingFactorY());
      if (wide > 1 && wide < LARGEST_BULLET && high < LARGEST_BULLET) {
        bullets.add(
            new float[] {
              place.getTranslateX() - page.getLowerLeftX(),
              page.getUpperRightY() - place.getTranslateY() - high / 2
            });
      }
    }
    super.processOperator(operator, operands);
  }

  @Override
  protected void writeWordSeparator() {
    text.append(' ');
  }

  @Override
  protected void writeLineSeparator() {
    finish();
  }

  @Override
  protected void endPage(PDPage ended) throws IOException {
    finish();
    for (int i = begun; i < lines.size(); i++) {
      PdfLine line = lines.get(i);
      if (bullets.stream().anyMatch(one -> before(one[0], one[1], line))) {
        lines.set(i, line.asBullet());
      }
    }
  }

  private static boolean before(float x, float y, PdfLine line) {
    return x < line.left()
        && line.left() - x < FARTHEST_BULLET
        && y < line.base() + line.size() / 4
        && y > line.base() - line.size();
  }

  @Override
  protected void writePageEnd() throws IOException {
    finish();
  }

  private void finish() {
    String words = text.toString().strip();
    text.setLength(0);
    if (!words.isEmpty()) {
      lines.add(
          new PdfLine(
              words,
              getCurrentPageNo() - 1,
              left,
              right,
              base,
              size,
              bold,
              false,
              page.getWidth(),
              page.getHeight(),
              tag));
    }
  }

  private static boolean bold(TextPosition one) {
    return String.valueOf(one.getFont().getName()).toLowerCase(Locale.ROOT).contains("bold");
  }
}
